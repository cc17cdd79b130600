import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import type { ReleaseChanges } from '#domain/disclose/releaseChanges.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { changesCounted, releaseDifferences } from '#telling/releaseDifferences.ts'
import type { ReleaseDifference } from '#telling/releaseDifferences.ts'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import { ActionLink } from '../links/ActionLink.tsx'
import { IndicatorLink } from '../links/IndicatorLink.tsx'

interface Props {
  /** The number of the release before. */
  readonly since: number
  readonly changes: ReleaseChanges
  readonly doc: PublicDoc
  readonly plan: Plan
}

/** What a release says otherwise than the one before, row by row. */
export function Differences({ since, changes, doc, plan }: Props) {
  const say = useSay()
  const title = say('publish.changes', { number: say.format.number(since) })
  const rows = releaseDifferences(say, changes, doc)
  return (
    <>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p>{say('site.changes.none')}</p>
      ) : (
        <>
          <p>{changesCounted(say, changes)}</p>
          <PlainTable
            name={title}
            heads={[
              { id: 'what', text: say('publish.changes.what') },
              { id: 'before', text: say('publish.changes.before') },
              { id: 'now', text: say('publish.changes.now') },
            ]}
          >
            {rows.map(({ key, subject, about, before, now }) => (
              <tr key={key}>
                <th scope="row">
                  <SubjectLink subject={subject} plan={plan} />
                  {about !== undefined && <>: {about}</>}
                </th>
                <td>{before}</td>
                <td>{now}</td>
              </tr>
            ))}
          </PlainTable>
        </>
      )}
    </>
  )
}

/** What an earlier release spoke of may be in the plan no more. */
function SubjectLink({ subject, plan }: { readonly subject: ReleaseDifference['subject']; readonly plan: Plan }) {
  if (subject.kind === 'action') {
    const action = plan.actions.find(({ id }) => id === subject.id)
    return action ? <ActionLink action={action} /> : <bdi>{subject.id}</bdi>
  }
  const indicator = plan.indicators.find(({ id }) => id === subject.id)
  return indicator ? <IndicatorLink indicator={indicator} /> : <bdi>{subject.id}</bdi>
}
