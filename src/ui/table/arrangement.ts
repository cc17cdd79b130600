import { hiddenByDefault, isHideable } from './tableColumn.ts'
import type { TableColumn } from './tableColumn.ts'

/** How a reader has arranged the columns of a table. Ids of columns that it has not are ignored. */
export interface Arrangement {
  /** Those not shown. */
  readonly hidden: readonly string[]
  /** The order chosen; a column that is not in it stays behind the one it follows in the table's own order. */
  readonly order: readonly string[]
  /** Those that stay in view, with the name of the row, while the table scrolls sideways. */
  readonly pinned: readonly string[]
  /** CSS pixels by id; empty where columns follow their content. */
  readonly widths: Readonly<Record<string, number>>
}

/** Told how an arrangement changes, from whatever it is by then: of two quick choices neither is lost. */
export type OnArrange = (choose: (now: Arrangement) => Arrangement) => void

/** CSS pixels. */
const NARROWEST = 64
const WIDEST = 640

/** What it is for a reader who has not chosen. */
export function usualArrangement<Row>(columns: readonly TableColumn<Row>[]): Arrangement {
  return { hidden: hiddenByDefault(columns), order: [], pinned: [], widths: {} }
}

/** All columns, shown or not, in the order in which they stand: what is pinned goes first, behind the name of the row. */
export function inOrder<Row>(
  columns: readonly TableColumn<Row>[],
  { order, pinned }: Pick<Arrangement, 'order' | 'pinned'>,
): readonly TableColumn<Row>[] {
  const byId = new Map(columns.map((column) => [column.id, column]))
  const placed = [...new Set(order)].flatMap((id) => byId.get(id) ?? [])
  for (const [index, column] of columns.entries()) {
    if (placed.includes(column)) continue
    const before = columns[index - 1]
    placed.splice(before ? placed.indexOf(before) + 1 : 0, 0, column)
  }
  const rank = ({ id, isRowHeader }: TableColumn<Row>) => (isRowHeader ? 0 : pinned.includes(id) ? 1 : 2)
  return order.length + pinned.length === 0 ? placed : placed.toSorted((a, b) => rank(a) - rank(b))
}

/** The columns shown; a table never loses all of them. */
export function arranged<Row>(
  columns: readonly TableColumn<Row>[],
  arrangement: Arrangement,
): readonly TableColumn<Row>[] {
  const all = inOrder(columns, arrangement)
  const left = all.filter((column) => !isHideable(column) || !arrangement.hidden.includes(column.id))
  return left.length > 0 ? left : all
}

/** One column moved before or behind its neighbour, where it may change places with it. */
export function moved<Row>(
  columns: readonly TableColumn<Row>[],
  now: Arrangement,
  id: string,
  by: -1 | 1,
): Arrangement {
  if (!canMove(columns, now, id, by)) return now
  const ids = inOrder(columns, now).map((column) => column.id)
  const place = ids.indexOf(id)
  ids.splice(place, 1)
  ids.splice(place + by, 0, id)
  return { ...now, order: ids }
}

/** Whether a column may change places with its neighbour: not with the name of the row, and pinned ones among themselves. */
export function canMove<Row>(columns: readonly TableColumn<Row>[], now: Arrangement, id: string, by: -1 | 1): boolean {
  const all = inOrder(columns, now)
  const next = all[all.findIndex((column) => column.id === id) + by]
  return next !== undefined && !next.isRowHeader && now.pinned.includes(next.id) === now.pinned.includes(id)
}

/** With a column pinned, or no longer. */
export function pinnedOrNot(now: Arrangement, id: string): Arrangement {
  return { ...now, pinned: toggled(now.pinned, id) }
}

/** With a column shown, or no longer. */
export function shownOrNot(now: Arrangement, id: string): Arrangement {
  return { ...now, hidden: toggled(now.hidden, id) }
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]
}

/** With the widths as they are seen, and one of them changed. */
export function resized(
  now: Arrangement,
  seen: Readonly<Record<string, number>>,
  id: string,
  width: number,
): Arrangement {
  return { ...now, widths: { ...seen, [id]: withinLimits(width) } }
}

export const withinLimits = (width: number): number => Math.round(Math.min(Math.max(width, NARROWEST), WIDEST))
