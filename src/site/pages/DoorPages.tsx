import type { Site } from '../page.ts'
import { HeadBasics } from '../HeadBasics.tsx'
import { LANG_NAMES } from '#i18n/lang.ts'
import { Told } from '../Told.tsx'

/** The first file of the site: a choice of languages, for whoever comes without one. */
export function DoorPage({ sites }: { readonly sites: readonly Site[] }) {
  return (
    <Bare sites={sites} title={sites.map(({ doc, say }) => say.pick(doc.strategy.title)).join(' · ')}>
      {sites.map(({ say, doc }) => (
        <p key={say.lang} lang={say.lang} dir={say.dir} className="door">
          <a href={`${say.lang}/index.html`} hrefLang={say.lang}>
            <Told say={say} text={doc.strategy.title} />
            <span className="quiet"> {LANG_NAMES[say.lang]}</span>
          </a>
        </p>
      ))}
    </Bare>
  )
}

/** What a host answers where no page is. */
export function NotFoundPage({ sites }: { readonly sites: readonly Site[] }) {
  return (
    <Bare sites={sites} title={sites.map(({ say }) => say('site.notFound')).join(' · ')}>
      {sites.map(({ say, doc }) => (
        <section key={say.lang} lang={say.lang} dir={say.dir}>
          <h2>{say('site.notFound')}</h2>
          <p>{say('site.notFound.text')}</p>
          <p>
            <a href={`${doc.strategy.address ?? '/'}${say.lang}/index.html`}>{say('site.notFound.home')}</a>
          </p>
        </section>
      ))}
    </Bare>
  )
}

function Bare({
  sites,
  title,
  children,
}: {
  readonly sites: readonly Site[]
  readonly title: string
  readonly children: React.ReactNode
}) {
  const lang = sites[0]?.say.lang ?? 'en'
  return (
    <html lang={lang} dir={sites[0]?.say.dir}>
      <head>
        <HeadBasics title={title} style="assets/site.css" />
        <link rel="icon" href="assets/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <main>
          <h1 className="sr">{title}</h1>
          {children}
        </main>
      </body>
    </html>
  )
}
