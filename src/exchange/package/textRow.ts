/** A row of text cells with its number, counted from 1 with the headings as a spreadsheet counts: of a CSV file, or of a sheet. */
export interface TextRow {
  readonly line: number
  readonly cells: readonly string[]
}
