import { useSay } from '#i18n/LocaleProvider.tsx'
import type { ChartTable } from './chartTable.ts'
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
      {/* A wide table scrolls by itself, so the box must be reachable by keyboard. */}
      <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr>
              {table.columns.map(({ id, label, isNumber }) => (
                <th key={id} scope="col" className={isNumber ? styles.number : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ id, cells }) => (
              <tr key={id}>
                {table.columns.map((column, index) => {
                  const cell = <bdi>{cells[index]}</bdi>
                  return index === 0 ? (
                    <th key={column.id} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={column.id} className={column.isNumber ? styles.number : undefined}>
                      {cell}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
