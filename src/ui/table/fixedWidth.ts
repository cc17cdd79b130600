import type { TableColumn } from './tableColumn.ts'

/** How wide a column is where columns do not follow their content: in CSS pixels, stretched in proportion. */
export function fixedWidth<Row>(column: TableColumn<Row>): number {
  if (column.minWidth !== undefined) return column.minWidth
  if (column.isRowHeader) return 280
  return column.align === 'end' ? 112 : 160
}

/** The least width of a table of such columns. */
export function fixedWidthOf<Row>(columns: readonly TableColumn<Row>[]): number {
  return columns.reduce((sum, column) => sum + fixedWidth(column), 0)
}
