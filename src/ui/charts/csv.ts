import { tableText } from '../save/csvText.ts'
import type { SameInAll } from '../save/csvText.ts'
import type { ChartTable } from './chartTable.ts'

/** The table of a chart as CSV: plain digits and period codes where the rows have them, and what each row carries besides. */
export function toCsv({ columns, rows }: ChartTable, besides?: readonly SameInAll[]): string {
  const head = columns.map(({ label }) => label)
  return tableText(
    head,
    rows.map((row) => row.plain ?? row.cells),
    besides,
  )
}
