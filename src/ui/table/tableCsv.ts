import { csvText } from '../save/csvText.ts'

/** What `toCsv` needs of a column. */
export interface CsvColumn<Row> {
  readonly header: string
  readonly text: (row: Row) => string
}

/** Rows as CSV, in the order and with the columns given. */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  return csvText([columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ text }) => text(row)))])
}
