import type { PublicAxis } from '#domain/disclose/publicDoc.ts'
import { StatusBar } from '../charts/StatusBar.tsx'
import { donePlanned } from '../donePlanned.ts'
import type { Page } from '../page.ts'
import { toFile, toPage } from '../page.ts'
import { HeadBasics } from '../HeadBasics.tsx'
import { Told } from '../Told.tsx'

/** One axis in so little room that another site can frame it. */
export function CardPage({ page, axis }: { readonly page: Page; readonly axis: PublicAxis }) {
  const { say, doc } = page
  return (
    <html lang={say.lang} dir={say.dir}>
      <head>
        <HeadBasics title={say.pick(axis.name)} style={toFile(page, 'assets/site.css')} />
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <main className="card framed">
          <p className="quiet">
            <Told say={say} text={doc.strategy.title} />
          </p>
          <h1>
            <Told say={say} text={axis.name} />
          </h1>
          {axis.rollup.count > 0 && <StatusBar page={page} rollup={axis.rollup} />}
          <p>{donePlanned(say, axis.rollup)}</p>
          <p className="quiet">
            {say('site.asOf', { day: say.format.day(doc.asOf) })} ·{' '}
            <a href={toPage(page, `axes/${axis.id}.html`)} target="_top">
              {say('site.card.more')}
            </a>
            {doc.strategy.isIllustrative && <> · {say('provenance.illustrative.long')}</>}
          </p>
        </main>
      </body>
    </html>
  )
}
