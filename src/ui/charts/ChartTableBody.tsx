import type { Wording } from '#domain/plan/wording.ts'
import { foreignSide } from '#i18n/lang.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { PlainTable } from '../table/PlainTable.tsx'
import type { ChartTableProps } from './ChartTableDetails.tsx'

/** The rows of the table of a chart. */
export function ChartTableBody({ title, table, more }: ChartTableProps) {
  const say = useSay()
  const side = (words: Wording | undefined) => words && foreignSide(words, say.lang)
  return (
    <PlainTable
      look="dense"
      name={say('chart.table.of', { title })}
      heads={[
        ...table.columns.map(({ id, label, isNumber }) => ({ id, text: label, isNumber })),
        ...(more ? [{ id: 'more', text: more.label }] : []),
      ]}
    >
      {table.rows.map(({ id, cells, words = {} }) => (
        <tr key={id}>
          {table.columns.map((column, index) => {
            const cell = column.isNumber ? cells[index] : <bdi>{cells[index]}</bdi>
            return index === 0 ? (
              <th key={column.id} scope="row">
                {cell}
              </th>
            ) : (
              <td key={column.id} data-number={column.isNumber} {...side(words[column.id])}>
                {cell}
              </td>
            )
          })}
          {more && <td>{more.cell(id)}</td>}
        </tr>
      ))}
    </PlainTable>
  )
}
