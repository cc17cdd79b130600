import type { CSSProperties } from 'react'

/** The property that says where a pinned column stays, as the table is laid out. */
export const pinPlace = (place: number) => `--pin-${place}`

/** What a cell of a pinned column is given: nothing where its column is none (−1). */
export function pinned(place: number): { readonly 'data-pinned'?: true; readonly style?: CSSProperties } {
  if (place === -1) return {}
  return { 'data-pinned': true, style: { insetInlineStart: `var(${pinPlace(place)}, auto)` } }
}
