import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './DataTable.module.css'
import { pinned } from './pinned.ts'
import type { TableColumn } from './tableColumn.ts'

interface TableTotalsProps<Row> {
  readonly columns: readonly TableColumn<Row>[]
  /** Ids of those that are pinned. */
  readonly pins: readonly string[]
  readonly rows: readonly Row[]
  /** Whether a search has left rows out: the label then says what is summed. */
  readonly isPart: boolean
  readonly rowIndex: number | undefined
}

/** The foot of the table: totals of exactly the rows shown, under the columns that have one. */
export function TableTotals<Row>({ columns, pins, rows, isPart, rowIndex }: TableTotalsProps<Row>) {
  const say = useSay()
  const labelled = columns.find(({ isRowHeader }) => isRowHeader) ?? columns.find(({ total }) => !total)
  if (rows.length === 0 || !columns.some((column) => column.total)) return null
  return (
    <tfoot>
      <tr aria-rowindex={rowIndex}>
        {columns.map((column) =>
          column === labelled ? (
            <th key={column.id} scope="row" className={styles.total}>
              {say(isPart ? 'table.totalShown' : 'table.total')}
              {column.total && <small className={styles.ofRows}>{column.total(rows)}</small>}
            </th>
          ) : (
            <td
              key={column.id}
              className={styles.total}
              data-align={column.align}
              data-label={column.header}
              data-empty={column.total ? undefined : ''}
              {...pinned(pins.indexOf(column.id))}
            >
              {column.total?.(rows)}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  )
}
