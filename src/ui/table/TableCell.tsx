import styles from './DataTable.module.css'
import { pinned } from './pinned.ts'
import type { TableColumn } from './tableColumn.ts'

/** One cell. What it draws keeps its own directions; figures are our own text, in the page's; other text may be foreign. */
export function TableCell<Row>(props: {
  readonly column: TableColumn<Row>
  readonly row: Row
  /** Whether it is on the card of its row, on a narrow screen. */
  readonly isInCard: boolean
  /** Its place among the pinned columns, −1 where it is none. */
  readonly pin: number
}) {
  const { column, row, isInCard, pin } = props
  const drawn = column.cell ? column.cell(row) : column.text(row)
  const content = column.cell || column.align === 'end' ? drawn : <bdi>{drawn}</bdi>
  return column.isRowHeader ? (
    <th scope="row" className={styles.rowHeader} data-align={column.align}>
      {content}
    </th>
  ) : (
    <td
      className={styles.cell}
      data-align={column.align}
      data-card={isInCard || undefined}
      data-wide={column.isWide}
      data-label={column.header}
      {...pinned(pin)}
    >
      {content}
    </td>
  )
}
