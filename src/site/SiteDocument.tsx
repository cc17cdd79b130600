import type { ReactNode } from 'react'
import { LANG_NAMES } from '#i18n/lang.ts'
import { PICTURE } from './files/pictureSize.ts'
import { HeadBasics } from './HeadBasics.tsx'
import type { Page } from './page.ts'
import { toFile, toPage } from './page.ts'
import { Told } from './Told.tsx'

interface Props {
  readonly page: Page
  /** What the page is about, as in the list of open windows. */
  readonly title: string
  readonly description: string
  readonly children: ReactNode
  /** Structured data (JSON-LD), as text. */
  readonly data?: string
  readonly hasTable?: boolean
}

/** The weights that every page is set in. */
const TYPE_WEIGHTS = [400, 600] as const

/** A whole page: head, navigation, content, foot. */
export function SiteDocument({ page, title, description, children, data, hasTable = false }: Props) {
  const { say, doc, langs } = page
  if (page.isPreview) return <SiteBody page={page}>{children}</SiteBody>
  const name = say.pick(doc.strategy.title)
  // Where an address is passed on there is no band above it.
  const told = doc.strategy.isIllustrative ? `${say('site.illustrative')} ${description}` : description
  return (
    <html lang={say.lang} dir={say.dir}>
      <head>
        <HeadBasics title={title === name ? name : `${title} · ${name}`} style={toFile(page, 'assets/site.css')} />
        <meta name="description" content={told} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={told} />
        <meta property="og:type" content="website" />
        <meta property="og:locale" content={say.lang} />
        <link rel="icon" href={toFile(page, 'assets/icon.svg')} type="image/svg+xml" />
        {TYPE_WEIGHTS.map((weight) => (
          <link
            key={weight}
            rel="preload"
            as="font"
            type="font/woff2"
            crossOrigin=""
            href={toFile(page, `assets/plex-${say.lang === 'ar' ? 'arabic' : 'latin'}-${weight}.woff2`)}
          />
        ))}
        <link rel="alternate" type="application/atom+xml" href={toPage(page, 'releases.xml')} title={name} />
        {doc.strategy.address !== undefined && (
          <>
            <link rel="canonical" href={`${doc.strategy.address}${say.lang}/${page.path}`} />
            <meta property="og:url" content={`${doc.strategy.address}${say.lang}/${page.path}`} />
            <meta property="og:image" content={`${doc.strategy.address}${say.lang}/picture.png`} />
            <meta property="og:image:width" content={String(PICTURE.width)} />
            <meta property="og:image:height" content={String(PICTURE.height)} />
            <meta property="og:image:alt" content={say('site.picture')} />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        )}
        {langs.map((lang) => (
          <link key={lang} rel="alternate" hrefLang={lang} href={toFile(page, `${lang}/${page.path}`)} />
        ))}
        {hasTable && <script type="module" src={toFile(page, 'assets/table.js')} />}
        {data !== undefined && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />}
      </head>
      <body>
        <SiteBody page={page}>{children}</SiteBody>
      </body>
    </html>
  )
}

/** Navigation, content, foot. */
function SiteBody({ page, children }: Pick<Props, 'page' | 'children'>) {
  return (
    <>
      <a className="skip" href="#content">
        {page.say('site.skip')}
      </a>
      <SiteHeader page={page} />
      <main id="content">{children}</main>
      <SiteFooter page={page} />
    </>
  )
}

const SECTIONS = [
  ['index.html', 'site.nav.home'],
  ['actions.html', 'nav.actions'],
  ['indicators/index.html', 'nav.indicators'],
  ['institutions/index.html', 'nav.institutions'],
  ['methods.html', 'nav.about'],
  ['data.html', 'nav.data'],
  ['releases.html', 'site.nav.releases'],
] as const

function SiteHeader({ page }: { readonly page: Page }) {
  const { say, doc, langs, path } = page
  return (
    <header>
      <div className="wide">
        <a className="name" href={toPage(page, 'index.html')}>
          <Told say={say} text={doc.strategy.title} />
        </a>
        <nav aria-label={say('site.nav.label')}>
          <ul>
            {SECTIONS.map(([section, word]) => (
              <li key={section}>
                <a href={toPage(page, section)} aria-current={isIn(path, section) ? 'page' : undefined}>
                  {say(word)}
                </a>
              </li>
            ))}
            {langs
              .filter((lang) => lang !== say.lang)
              .map((lang) => (
                <li key={lang} className="lang">
                  <a href={toFile(page, `${lang}/${path}`)} lang={lang} hrefLang={lang} rel="alternate">
                    {LANG_NAMES[lang]}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </div>
      {page.isKept && (
        <p className="band">
          {say('site.kept', { number: say.format.number(page.release.number) })}{' '}
          <a href={toFile(page, `../../${say.lang}/index.html`)}>{say('site.kept.latest')}</a>
        </p>
      )}
      {doc.strategy.isIllustrative && <p className="band">{say('site.illustrative')}</p>}
    </header>
  )
}

/** Whether a page is the section's own or below it. */
function isIn(path: string, section: string): boolean {
  const folder = section.replace(/index\.html$/, '')
  return path === section || (folder !== '' && folder !== section && path.startsWith(folder))
}

function SiteFooter({ page }: { readonly page: Page }) {
  const { say, release, doc } = page
  const { licence } = doc.strategy
  return (
    <footer>
      <div className="wide">
        <p>
          {say('site.release.line', {
            number: say.format.number(release.number),
            day: say.format.day(release.day),
            asOf: say.format.day(doc.asOf),
          })}
        </p>
        <p>
          {say('site.approver', { approver: say.pick(release.approver) })}
          {licence && (
            <>
              {' '}
              {say('site.licence')} <a href={licence.url}>{licence.name}</a>
            </>
          )}
        </p>
        <p>{say('site.protected', { threshold: doc.strategy.threshold })}</p>
      </div>
    </footer>
  )
}
