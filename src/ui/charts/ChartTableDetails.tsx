import { useSay } from '#i18n/LocaleProvider.tsx'
import type { ChartTable } from './chartTable.ts'
import { PlainTable } from '../table/PlainTable.tsx'
import styles from './ChartFrame.module.css'

/** The figures of a chart as a table, folded away until asked for. */
export function ChartTableDetails({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  const say = useSay()
  const name = say('chart.table.of', { title })
  return (
    <details className={styles.details}>
      <summary>
        {say('chart.table')}{' '}
        <span className={styles.count}>({say('chart.table.rows', { count: table.rows.length })})</span>
      </summary>
      <PlainTable
        look="dense"
        name={name}
        heads={table.columns.map(({ id, label, isNumber }) => ({ id, text: label, isNumber }))}
      >
        {table.rows.map(({ id, cells }) => (
          <tr key={id}>
            {table.columns.map((column, index) => {
              const cell = column.isNumber ? cells[index] : <bdi>{cells[index]}</bdi>
              return index === 0 ? (
                <th key={column.id} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column.id} data-number={column.isNumber}>
                  {cell}
                </td>
              )
            })}
          </tr>
        ))}
      </PlainTable>
    </details>
  )
}
