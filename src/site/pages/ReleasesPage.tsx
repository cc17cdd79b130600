import type { ReleaseNote } from '#domain/disclose/release.ts'
import { ChangesList } from '../ChangesList.tsx'
import type { Page } from '../page.ts'
import { toFile, toPage } from '../page.ts'
import { SiteDocument } from '../SiteDocument.tsx'
import { Told } from '../Told.tsx'

/** This release and those before it, newest first. */
export function ReleasesPage({ page }: { readonly page: Page }) {
  const { say, release, history } = page
  const all: readonly ReleaseNote[] = [release, ...release.earlier.toReversed()]
  return (
    <SiteDocument page={page} title={say('site.nav.releases')} description={say('site.releases.lead')}>
      <h1>{say('site.nav.releases')}</h1>
      <p className="lead">{say('site.releases.lead')}</p>
      <p>
        <a href={toPage(page, 'releases.xml')}>{say('site.releases.feed')}</a>
      </p>
      <ol className="lines" reversed>
        {all.map(({ number, day, asOf, note }) => {
          const changes = history.find((step) => step.number === number)?.changes
          return (
            <li key={number}>
              <p className="what">
                <a href={toFile(page, `${page.isKept ? '../../' : ''}releases/${number}/${say.lang}/index.html`)}>
                  {say('site.releases.one', { number: say.format.number(number) })}
                </a>
              </p>
              <p className="quiet">
                {say('site.release.when', { day: say.format.day(day), asOf: say.format.day(asOf) })}
              </p>
              {say.pick(note) !== '' && (
                <p>
                  <Told say={say} text={note} />
                </p>
              )}
              {changes && <ChangesList page={page} changes={changes} most={number === release.number ? 200 : 20} />}
            </li>
          )
        })}
      </ol>
    </SiteDocument>
  )
}
