import styles from './DataTable.module.css'
import type { TableColumn } from './tableColumn.ts'

/** One cell. Figures and plain text are isolated, so that neither turns the other around in a right-to-left row. */
export function TableCell<Row>({ column, row }: { readonly column: TableColumn<Row>; readonly row: Row }) {
  const drawn = column.cell ? column.cell(row) : column.text(row)
  const content = column.cell && column.align !== 'end' ? drawn : <bdi>{drawn}</bdi>
  return column.isRowHeader ? (
    <th scope="row" className={styles.rowHeader} data-align={column.align}>
      {content}
    </th>
  ) : (
    <td className={styles.cell} data-align={column.align}>
      {content}
    </td>
  )
}
