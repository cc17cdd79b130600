import type { CSSProperties } from 'react'
import type { Arrangement } from './arrangement.ts'
import { fixedWidth, fixedWidthOf } from './fixedWidth.ts'
import type { TableColumn } from './tableColumn.ts'

/** How the columns shown are laid out. */
export interface TableLook {
  /** CSS pixels by id where columns do not follow their content. */
  readonly widths: ReadonlyMap<string, number> | undefined
  /** For the table itself. */
  readonly style: CSSProperties | undefined
  /** Whether its columns are exactly as wide as chosen. */
  readonly isSized: boolean
  /** Ids of the columns that stay in view beside the name of the row, in their order. */
  readonly pins: readonly string[]
}

/** The width of each column, and which of them stay in view. */
export function tableLook<Row>(
  columns: readonly TableColumn<Row>[],
  { widths, pinned }: Arrangement,
  isVirtual: boolean,
): TableLook {
  const isSized = Object.keys(widths).length > 0
  const isFixed = isSized || isVirtual
  const whole = fixedWidthOf(columns, widths)
  return {
    widths: isFixed ? new Map(columns.map((column) => [column.id, fixedWidth(column, widths)])) : undefined,
    style: isSized ? { inlineSize: whole } : isVirtual ? { minInlineSize: whole } : undefined,
    isSized,
    pins: columns.filter(({ id, isRowHeader }) => pinned.includes(id) && !isRowHeader).map(({ id }) => id),
  }
}

/** How wide the columns of a table are drawn now, by id. */
export function seenWidths(table: Element | null | undefined): Readonly<Record<string, number>> {
  const heads = [...(table?.querySelectorAll<HTMLElement>('th[data-column]') ?? [])]
  return Object.fromEntries(
    heads.map((head) => [head.dataset['column'] ?? '', Math.round(head.getBoundingClientRect().width)]),
  )
}
