import type { Plan } from '#domain/plan/plan.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { LookedAt } from '#state/publish/usePublishing.ts'
import { Notice } from '#ui/controls/Notice.tsx'
import { Differences } from './Differences.tsx'
import { DisclosureTable } from './DisclosureTable.tsx'

/** What a release would hold and what it would withhold; or why there may be none. */
export function Looked({ found, plan }: { readonly found: LookedAt; readonly plan: Plan }) {
  const say = useSay()
  const { kind, doc, report, history, earlier, shown } = found
  const changes = history.at(-1)?.changes
  switch (kind) {
    case 'unmarked':
    case 'provisional':
      return <Notice tone="due" title={say(`publish.${kind}`)} />
    case 'exposed':
      return (
        <Notice tone="over" isUrgent title={say('publish.exposed')}>
          <ul>
            {(report?.exposed ?? []).slice(0, MOST).map(({ indicator, figure, range }) => (
              <li key={figure}>
                {range
                  ? say('publish.exposed.line', {
                      indicator,
                      figure,
                      least: say.format.number(range.least),
                      most: say.format.number(range.most),
                    })
                  : say('publish.exposed.open', { indicator, figure })}
              </li>
            ))}
          </ul>
        </Notice>
      )
    case 'doc':
      return (
        <>
          <p>{say('publish.shown', { ...shown })}</p>
          {!changes && <p>{say('publish.first')}</p>}
          {doc && changes && (
            <Differences since={earlier.at(-1)?.number ?? 0} changes={changes} doc={doc} plan={plan} />
          )}
          {report && <DisclosureTable report={report} plan={plan} />}
        </>
      )
  }
}

/** So many figures are named. */
const MOST = 20
