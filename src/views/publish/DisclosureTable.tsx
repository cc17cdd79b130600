import type { DisclosureReport } from '#domain/disclose/protectPeople.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import { Words } from '#ui/controls/Words.tsx'

const REASONS = ['small', 'protecting', 'ratios', 'notWhole'] as const

/** What was withheld of each indicator, and why: for the secretariat alone. */
export function DisclosureTable({ report, plan }: { readonly report: DisclosureReport; readonly plan: Plan }) {
  const say = useSay()
  const { format } = say
  const { tables, threshold, unmarked, broken } = report
  const nameOf = (id: string) => plan.indicators.find((each) => each.id === id)?.name
  return (
    <>
      <h3>{say('publish.report')}</h3>
      <p>{say('publish.report.note', { below: threshold - 1 })}</p>
      {tables.length === 0 ? (
        <p>{say('publish.report.none')}</p>
      ) : (
        <PlainTable
          name={say('publish.report')}
          heads={[
            { id: 'indicator', text: say('column.indicator') },
            { id: 'figures', text: say('publish.report.figures'), isNumber: true },
            ...REASONS.map((reason) => ({ id: reason, text: say(`publish.report.${reason}`), isNumber: true })),
          ]}
        >
          {tables.map((table) => {
            const name = nameOf(table.indicator)
            return (
              <tr key={table.indicator}>
                <th scope="row">{name ? <Words of={name} /> : table.indicator}</th>
                <td data-number>{format.number(table.figures)}</td>
                {REASONS.map((reason) => (
                  <td key={reason} data-number>
                    {format.number(table[reason])}
                  </td>
                ))}
              </tr>
            )
          })}
        </PlainTable>
      )}
      {unmarked.length > 0 && (
        <p>{say('publish.report.unmarked', { n: unmarked.length, list: format.list(unmarked) })}</p>
      )}
      {broken.length > 0 && <p>{say('publish.report.broken', { n: broken.length, list: format.list(broken) })}</p>}
    </>
  )
}
