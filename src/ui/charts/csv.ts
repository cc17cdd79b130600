import { csvText } from '../save/csvText.ts'
import type { ChartTable } from './chartTable.ts'

/** The table of a chart as CSV: plain digits and period codes where the rows have them, and what each row carries besides. */
export function toCsv(
  { columns, rows }: ChartTable,
  besides: readonly { readonly header: string; readonly text: string }[] = [],
): string {
  const [headers, texts] = [besides.map(({ header }) => header), besides.map(({ text }) => text)]
  return csvText([
    [...columns.map(({ label }) => label), ...headers],
    ...rows.map((row) => [...(row.plain ?? row.cells), ...texts]),
  ])
}
