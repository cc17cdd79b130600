import { csvText } from '../save/csvText.ts'
import type { ChartTable } from './chartTable.ts'

/** The table of a chart as CSV: plain digits and period codes where the rows have them. */
export function toCsv({ columns, rows }: ChartTable): string {
  return csvText([columns.map(({ label }) => label), ...rows.map((row) => row.plain ?? row.cells)])
}
