import type { Plan } from '#domain/plan/plan.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { LookedAt } from '#state/publish/usePublishing.ts'
import { Notice } from '#ui/controls/Notice.tsx'
import { DisclosureTable } from './DisclosureTable.tsx'

/** What a release would hold and what it would withhold; or why there may be none. */
export function Looked({ found, plan }: { readonly found: LookedAt; readonly plan: Plan }) {
  const say = useSay()
  const { kind, report, changes, earlier, shown } = found
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
          <p>
            {changes
              ? `${say('publish.changes', { number: say.format.number(earlier.at(-1)?.number ?? 0) })}: ${say(
                  'site.changes.counts',
                  {
                    statuses: changes.statuses.length,
                    figures: changes.figures.length,
                    revised: changes.revised.length,
                  },
                )}`
              : say('publish.first')}
          </p>
          {report && <DisclosureTable report={report} plan={plan} />}
        </>
      )
  }
}

/** So many figures are named. */
const MOST = 20
