import type { ReactNode } from 'react'

/** One column of a table: what it says as text, and, where it differs, how it is ordered and drawn. */
export interface TableColumn<Row> {
  readonly id: string
  readonly header: string
  /** What stands below the heading, such as a scale of what the cells draw. */
  readonly head?: ReactNode
  /** Plain text of the cell: sorted by, searched and exported. Empty text sorts last in both directions. */
  readonly text: (row: Row) => string
  /** What a search finds besides the text: ids, full names, other languages. */
  readonly found?: (row: Row) => string
  /** Orders the column by number; `undefined` (there is none) sorts last in both directions. */
  readonly number?: (row: Row) => number | undefined
  /** What a file holds instead of the text: columns of plain text. */
  readonly inFile?: readonly {
    readonly header: string
    readonly text: (row: Row) => string
    readonly isNumber?: true
  }[]
  /** What is drawn instead of the text. */
  readonly cell?: (row: Row) => ReactNode
  readonly align?: 'end'
  /** The column that names the row: its cells are row headers, and it is never hidden. */
  readonly isRowHeader?: true
  readonly isHiddenByDefault?: true
  readonly isAlwaysShown?: true
  /** Whether a cell opens more than it says: it is shown even where every row says the same. */
  readonly isOpening?: true
  /** Whether it is on the card that a row is on a narrow screen. Where no column is, all are. */
  readonly isInCard?: true
  /** The cell under the column, from exactly the rows shown. */
  readonly total?: (rows: readonly Row[]) => ReactNode
  /** Whether it takes the whole width of a card. */
  readonly isWide?: true
  /** In CSS pixels. */
  readonly minWidth?: number
}

/** How a column is drawn, beside what it says. */
export type ColumnDrawing<Row> = Omit<TableColumn<Row>, Told>

type Told = 'id' | 'header' | 'text' | 'found' | 'number' | 'inFile'

/** Columns as data with the drawings a table gives them, by id; a column without one shows its text. */
export function drawn<Row, Id extends string>(
  columns: readonly (Pick<TableColumn<Row>, Told> & { readonly id: Id })[],
  drawings: Readonly<Partial<Record<Id, ColumnDrawing<Row>>>>,
): readonly TableColumn<Row>[] {
  return columns.map((column) => ({ ...column, ...drawings[column.id] }))
}

/** One sort key; the first in a list decides, the next ones break ties. */
export interface SortKey {
  readonly id: string
  readonly desc: boolean
}

/** Whether a reader may hide the column. */
export function isHideable<Row>(column: TableColumn<Row>): boolean {
  return !column.isAlwaysShown && !column.isRowHeader
}

/** The columns on the card of a row: those that belong there, and those that a reader has asked for. */
export function cardColumns<Row>(visible: readonly TableColumn<Row>[]): ReadonlySet<string> {
  const marked = visible.filter(({ isInCard, isHiddenByDefault }) => isInCard || isHiddenByDefault)
  return new Set((visible.some(({ isInCard }) => isInCard) ? marked : visible).map(({ id }) => id))
}

/** What `hidden` is for a reader who has not chosen columns. */
export function hiddenByDefault<Row>(columns: readonly TableColumn<Row>[]): readonly string[] {
  return columns.filter((column) => column.isHiddenByDefault && isHideable(column)).map((column) => column.id)
}
