import { followedUp } from '#domain/judge/followedUp.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { DECISION_TONES, decisionDue, lastFollowUp, standingOf, standingText } from '#telling/decisionText.ts'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import { useSince } from '../changes/useSince.ts'
import { DecisionLink } from '../links/DecisionLink.tsx'
import { DecisionsLink } from '../links/DecisionsLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'

/** What the committee decided before, and what became of it. */
export function FollowUpSummary() {
  const say = useSay()
  const { decisions } = useSnapshot()
  const rows = followedUp(decisions, useSince()?.day)
  const title = say('meeting.section.followUp')
  return (
    <Panel title={title} aside={<DecisionsLink />}>
      {rows.length === 0 ? (
        <p>{say('meeting.noFollowUp')}</p>
      ) : (
        <PlainTable
          name={say('table.of', { title })}
          heads={[
            { id: 'what', text: say('decision.one') },
            { id: 'who', text: say('decision.who') },
            { id: 'by', text: say('decision.byWhen') },
            { id: 'status', text: say('column.status') },
            { id: 'last', text: say('decision.last') },
            { id: 'taken', text: say('decision.taken') },
          ]}
        >
          {rows.map((row) => (
            <tr key={row.decision.id}>
              <th scope="row">
                <MarkedName tone={DECISION_TONES[standingOf(row)]}>
                  <DecisionLink id={row.decision.id} />
                </MarkedName>
              </th>
              <td>
                <InstitutionLink id={row.decision.owner} />
              </td>
              <td>{decisionDue(say, row)}</td>
              <td>{standingText(say, row)}</td>
              <td>{lastFollowUp(say, row) || '–'}</td>
              <td>{say.format.day(row.decision.taken)}</td>
            </tr>
          ))}
        </PlainTable>
      )}
    </Panel>
  )
}
