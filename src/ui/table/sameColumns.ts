import type { SortKey, TableColumn } from './tableColumn.ts'

/** A column in which every row says the same, and what that is. */
export interface SameColumn {
  readonly id: string
  readonly header: string
  readonly text: string
}

/**
 * Columns that tell rows apart in nothing, so that one line can say what they say. A column stays where it names rows, has
 * numbers to add up, orders the rows, was asked for, or opens more than it says, and so do all columns of a short table.
 */
export function sameColumns<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  sort: readonly SortKey[],
): readonly SameColumn[] {
  if (rows.length < FEWEST_ROWS) return []
  return columns.flatMap((column) => {
    const { id, header, text, number } = column
    if (column.isRowHeader || column.isAlwaysShown || column.isOpening || column.isHiddenByDefault) return []
    if (sort.some((key) => key.id === id)) return []
    if (column.total && rows.some((row) => number?.(row) !== undefined)) return []
    // A drawing in any row says something of its own.
    const said = (row: Row) => text(row) || column.cell?.(row) || ''
    const [first, ...others] = rows
    const all = first && said(first)
    return typeof all === 'string' && others.every((other) => said(other) === all) ? [{ id, header, text: all }] : []
  })
}

const FEWEST_ROWS = 4
