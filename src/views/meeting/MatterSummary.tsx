import { hasPlan } from '#domain/judge/rollup.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import { useMatterRows } from '../attention/useMatterRows.ts'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { SubjectLink } from '../links/SubjectLink.tsx'

/** All that needs attention with who answers for it, the most serious first. */
export function MatterSummary() {
  const say = useSay()
  const { plan, rollups } = useSnapshot()
  const rows = useMatterRows()
  const title = say('attention.title')
  const empty = plan.reporting || hasPlan(rollups.whole) ? say('attention.none') : say('attention.cannot')
  return (
    <Panel title={title} {...(rows.length > 0 && { note: say('attention.count', { n: rows.length }) })}>
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <PlainTable
          name={say('table.of', { title })}
          heads={[
            { id: 'matter', text: say('attention.of') },
            { id: 'owner', text: say('column.institution') },
            { id: 'status', text: say('column.status') },
            { id: 'why', text: say('attention.why') },
          ]}
        >
          {rows.map(({ id, line, owner }) => (
            <tr key={id}>
              <th scope="row">
                <MarkedName tone={line.tone}>
                  <SubjectLink of={line.subject} />
                </MarkedName>
              </th>
              <td>{owner ? <InstitutionLink id={owner} /> : say('attention.nobody')}</td>
              <td>{line.word ?? '–'}</td>
              <td data-wide>{line.reason}</td>
            </tr>
          ))}
        </PlainTable>
      )}
    </Panel>
  )
}
