import { SITE_POLICY } from '../HeadBasics.tsx'
import type { SiteFile } from './siteFile.ts'

const HEADERS = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const

/** Everything but the cards stays out of other sites' frames. */
const POLICY = `${SITE_POLICY}; frame-ancestors 'none'`
const CARD_POLICY = `${SITE_POLICY}; frame-ancestors *`

/** The same security headers for hosts that read `_headers`, for Apache and for nginx. */
export function headerFiles(langs: readonly string[]): readonly SiteFile[] {
  const plain = HEADERS.map(([name, value]) => `  ${name}: ${value}`)
  const cards = langs.map(
    (lang) => `/${lang}/embed/*\n  ! Content-Security-Policy\n  Content-Security-Policy: ${CARD_POLICY}`,
  )
  return [
    {
      path: '_headers',
      content: `/*\n  Content-Security-Policy: ${POLICY}\n${plain.join('\n')}\n${cards.join('\n')}\n`,
    },
    {
      path: '.htaccess',
      content: `ErrorDocument 404 /404.html
<IfModule mod_headers.c>
  Header set Content-Security-Policy "${POLICY}" "expr=%{REQUEST_URI} !~ m#/embed/#"
  Header set Content-Security-Policy "${CARD_POLICY}" "expr=%{REQUEST_URI} =~ m#/embed/#"
${HEADERS.map(([name, value]) => `  Header set ${name} "${value}"`).join('\n')}
</IfModule>
`,
    },
    {
      path: 'nginx.conf',
      content: `# Within the server block that serves this folder.
map $uri $athar_policy {
  default "${POLICY}";
  ~/embed/ "${CARD_POLICY}";
}
error_page 404 /404.html;
add_header Content-Security-Policy $athar_policy always;
${HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
`,
    },
  ]
}
