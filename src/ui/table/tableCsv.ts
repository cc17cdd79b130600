import { tableText } from '../save/csvText.ts'
import type { SameInAll } from '../save/csvText.ts'

/** What `toCsv` needs of a column. */
export interface CsvColumn<Row> {
  readonly header: string
  readonly text: (row: Row) => string
  readonly isNumber?: true
}

/** Rows as CSV, in the order and with the columns given, and what each row carries besides. */
export function toCsv<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  besides?: readonly SameInAll[],
): string {
  const head = columns.map(({ header }) => header)
  return tableText(
    head,
    rows.map((row) => columns.map(({ text }) => text(row))),
    besides,
  )
}
