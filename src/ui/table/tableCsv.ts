import { csvText } from '../save/csvText.ts'

/** What `toCsv` needs of a column. */
export interface CsvColumn<Row> {
  readonly header: string
  readonly text: (row: Row) => string
}

/** Rows as CSV, in the order and with the columns given, and what each row carries besides. */
export function toCsv<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  besides: readonly { readonly header: string; readonly text: string }[] = [],
): string {
  const all = [...columns, ...besides.map(({ header, text }): CsvColumn<Row> => ({ header, text: () => text }))]
  return csvText([all.map(({ header }) => header), ...rows.map((row) => all.map(({ text }) => text(row)))])
}
