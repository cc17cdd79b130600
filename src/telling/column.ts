/** One column of a table as data: what a screen, a document and a file have in common. */
export interface Column<Row, Id extends string = string> {
  readonly id: Id
  readonly header: string
  /** Empty where there is nothing to say. */
  readonly text: (row: Row) => string
  /** What orders the column where it is not its text; undefined where there is nothing to order. */
  readonly number?: (row: Row) => number | undefined
}

/** Days as numbers that sort as the days do, 20261123. */
export function dayOrder(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.replaceAll('-', ''))
}
