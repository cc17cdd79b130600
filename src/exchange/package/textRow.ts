/** A row of text cells with the line on which it begins, counted from 1: of a CSV file, or of a sheet. */
export interface TextRow {
  readonly line: number
  readonly cells: readonly string[]
}
