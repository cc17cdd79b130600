import type { Entry } from './arrival.ts'

/** How much entries weigh: each statement is one, and of a table of figures each row. */
export function sizeOf(entries: readonly Omit<Entry, 'figures'>[]): number {
  return entries.reduce(
    (size, { update }) => size + (update.kind === 'indicatorsObserved' ? update.figures.rows : 1),
    0,
  )
}
