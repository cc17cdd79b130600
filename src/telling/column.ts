/** One column of a table as data: what a screen, a document and a file have in common. */
export interface Column<Row, Id extends string = string> {
  readonly id: Id
  readonly header: string
  /** Empty where there is nothing to say. */
  readonly text: (row: Row) => string
  /** What a search finds besides: ids, full names, other languages. */
  readonly found?: (row: Row) => string
  /** What orders the column where it is not its text; undefined where there is nothing to order. */
  readonly number?: (row: Row) => number | undefined
}

/** A column where the strategy has something to say in it. */
export function where<Row, Id extends string>(isThere: boolean, column: Column<Row, Id>): readonly Column<Row, Id>[] {
  return isThere ? [column] : []
}

/** Days as numbers that sort as the days do, 20261123. */
export function dayOrder(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.replaceAll('-', ''))
}
