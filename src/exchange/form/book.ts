/** A workbook as far as a form needs it, before anybody asks what belongs where. */

/** What stands in a cell; a share is a number that the cell shows as a percentage, `0.4` for 40%. */
export type BookCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'share'; readonly value: number }
  /** A cell that holds a date, `2026-03-31`. */
  | { readonly kind: 'day'; readonly day: string }
  /** A formula that has no value. */
  | { readonly kind: 'error' }

export interface BookSheet {
  readonly name: string
  /** Rows from the first, cells from the first column; undefined where a cell is empty. */
  readonly rows: readonly (readonly (BookCell | undefined)[])[]
}

/** Why bytes are no workbook that can be read. */
export type BookFault = 'bookTooLarge' | 'notWorkbook'

export type BookResult =
  { readonly ok: true; readonly sheets: readonly BookSheet[] } | { readonly ok: false; readonly fault: BookFault }

/** The address of a cell by its places from 0, `C5`. */
export function cellAddress(row: number, column: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`
}
