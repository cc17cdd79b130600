import { ActionTable } from '../ActionTable.tsx'
import type { Page } from '../page.ts'
import { SiteDocument } from '../SiteDocument.tsx'

/** All actions in one table. */
export function ActionsPage({ page }: { readonly page: Page }) {
  const { say, doc } = page
  return (
    <SiteDocument page={page} title={say('nav.actions')} description={say('site.actions.lead')} hasTable>
      <h1>{say('nav.actions')}</h1>
      <p className="lead">{say('site.actions.lead')}</p>
      <ActionTable page={page} rows={doc.actions} caption={say('nav.actions')} isMain />
    </SiteDocument>
  )
}
