import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { latestPeriods } from '#domain/judge/reporting.ts'
import { Panel } from '#ui/controls/Panel.tsx'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import { useIsNarrow } from '#ui/useIsNarrow.ts'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { ReportLink } from '../links/ReportLink.tsx'
import { TimelinessText } from '../verdict/TimelinessText.tsx'

const CLOSE = 4

/** Institutions by reporting periods: whether each report came, and when; nothing without a reporting cycle. */
export function DisciplineGrid() {
  const say = useSay()
  const { reporting } = useSnapshot()
  const isClose = useIsNarrow()
  // So many marks have room beside the longest names.
  const periods = latestPeriods(reporting).slice(isClose ? -CLOSE : 0)
  const title = say('discipline.title')
  if (periods.length === 0)
    return (
      <Panel title={title}>
        <p>{say('discipline.none')}</p>
      </Panel>
    )
  return (
    <Panel title={title} note={say('discipline.note')}>
      <PlainTable
        name={say('table.of', { title })}
        look="close"
        heads={[
          { id: 'institution', text: say('column.institution') },
          ...periods.map((period) => ({
            id: period,
            text: isClose ? say.format.periodTick(period) : say.format.period(period),
          })),
        ]}
      >
        {reporting.map(({ institution, periods: record }) => (
          <tr key={institution}>
            <th scope="row">
              <InstitutionLink id={institution} />
            </th>
            {periods.map((period) => {
              const found = record.find((each) => each.period === period)
              return (
                <td key={period}>
                  {found && (
                    <ReportLink by={institution} period={period}>
                      <TimelinessText timeliness={found.timeliness} isClose={isClose} />
                    </ReportLink>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </PlainTable>
    </Panel>
  )
}
