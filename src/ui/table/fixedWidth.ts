import { withinLimits } from './arrangement.ts'
import type { Arrangement } from './arrangement.ts'
import type { TableColumn } from './tableColumn.ts'

type Widths = Arrangement['widths']

/** How wide a column is where columns do not follow their content, in CSS pixels: as chosen, or its own. */
export function fixedWidth<Row>(column: TableColumn<Row>, widths: Widths): number {
  const chosen = widths[column.id]
  if (chosen !== undefined) return withinLimits(chosen)
  if (column.minWidth !== undefined) return column.minWidth
  if (column.isRowHeader) return 280
  return column.align === 'end' ? 112 : 160
}

/** The width of a table of such columns. */
export function fixedWidthOf<Row>(columns: readonly TableColumn<Row>[], widths: Widths): number {
  return columns.reduce((sum, column) => sum + fixedWidth(column, widths), 0)
}
