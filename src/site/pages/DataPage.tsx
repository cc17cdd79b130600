import type { Page } from '../page.ts'
import { toFile, toPage } from '../page.ts'
import { SiteTable } from '../SiteTable.tsx'
import { SiteDocument } from '../SiteDocument.tsx'

const FILES = [
  ['data/actions.csv', 'site.data.actions'],
  ['data/indicators.csv', 'site.data.indicators'],
  ['data/figures.csv', 'site.data.figures'],
  ['data/revisions.csv', 'site.data.revisions'],
  ['data/institutions.csv', 'site.data.institutions'],
  ['data/sources.csv', 'site.data.sources'],
  ['data/datapackage.json', 'site.data.package'],
  ['data/catalogue.jsonld', 'site.data.catalogue'],
  ['data/strategy.json', 'site.data.json'],
  ['release.json', 'site.data.release'],
] as const

/** The files of the release. */
export function DataPage({ page }: { readonly page: Page }) {
  const { say, doc, release } = page
  const { address } = doc.strategy
  return (
    <SiteDocument page={page} title={say('nav.data')} description={say('site.data.lead')}>
      <h1>{say('nav.data')}</h1>
      <p className="lead">{say('site.data.lead')}</p>
      <SiteTable
        page={page}
        caption={say('nav.data')}
        headings={[{ text: say('site.data.file') }, { text: say('site.data.what') }]}
      >
        {FILES.map(([file, word]) => (
          <tr key={file}>
            <th scope="row" data-label={say('site.data.file')}>
              <a href={toFile(page, file)} dir="ltr">
                {file}
              </a>
            </th>
            <td data-label={say('site.data.what')}>{say(word)}</td>
          </tr>
        ))}
      </SiteTable>
      <p>{say('site.data.note')}</p>
      <section>
        <h2>{say('site.cite')}</h2>
        <p>
          {say('site.cite.text', {
            approver: say.pick(release.approver),
            title: say.pick(doc.strategy.title),
            number: say.format.number(release.number),
            day: say.format.day(release.day),
            asOf: say.format.day(doc.asOf),
          })}
          {address !== undefined && (
            <>
              {' '}
              <bdi>{`${address}releases/${release.number}/`}</bdi>
            </>
          )}
        </p>
      </section>
      <p>
        <a href={toPage(page, 'sources.html')}>{say('site.sources.title')}</a>
      </p>
    </SiteDocument>
  )
}
