import { printedTitle } from '#i18n/lang.ts'
import type { Page } from '../page.ts'
import { SiteDocument } from '../SiteDocument.tsx'
import { Told } from '../Told.tsx'

/** Every source, with the address of each. */
export function SourcesPage({ page }: { readonly page: Page }) {
  const { say, doc } = page
  return (
    <SiteDocument page={page} title={say('site.sources.title')} description={say('site.sources.lead')}>
      <h1>{say('site.sources.title')}</h1>
      <p className="lead">{say('site.sources.lead')}</p>
      <ul className="lines">
        {doc.sources.map(({ id, title, publisher, published, url, note }) => (
          <li key={id} id={id}>
            <p className="what">
              {/^https?:/.test(url) ? (
                <a href={url} rel="external noreferrer">
                  <bdi>{printedTitle(title)}</bdi>
                </a>
              ) : (
                <bdi>{printedTitle(title)}</bdi>
              )}
            </p>
            <p className="quiet">
              <bdi>{publisher}</bdi>
              {published !== undefined && (
                <>
                  {' · '}
                  {say.format.period(published)}
                </>
              )}
            </p>
            {say.pick(note) !== '' && (
              <p className="quiet">
                <Told say={say} text={note} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </SiteDocument>
  )
}
