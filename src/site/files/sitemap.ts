import type { Release } from '#domain/disclose/release.ts'
import type { SiteFile } from './siteFile.ts'

/** What search engines are told of a site that knows its address: every page, and where the list of them is. */
export function sitemapFiles(address: string, release: Release, pages: readonly string[]): readonly SiteFile[] {
  const urls = pages.map((path) => `  <url><loc>${address}${path}</loc><lastmod>${release.day}</lastmod></url>\n`)
  return [
    {
      path: 'sitemap.xml',
      content: `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`,
    },
    { path: 'robots.txt', content: `User-agent: *\nDisallow: /releases/\n\nSitemap: ${address}sitemap.xml\n` },
  ]
}
