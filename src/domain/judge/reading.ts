import type { Observation } from '../ledger/update.ts'

/** Why there is no value. A missing number is never zero. */
export type Gap =
  | 'notDue'
  | 'awaitingAcceptance'
  | 'notReported'
  | 'notMeasured'
  | 'notApplicable'
  | 'suppressed'
  | 'targetMet'
  | 'contested'
  | 'lowCoverage'

/** A value, or the reason there is none. Shares are 0…1 unless a field says otherwise. */
export type Reading = { readonly kind: 'value'; readonly value: number } | { readonly kind: 'gap'; readonly gap: Gap }

export const reading = (value: number): Reading => ({ kind: 'value', value })
export const gap = (reason: Gap): Reading => ({ kind: 'gap', gap: reason })

/** The number, or undefined where there is none. */
export function valueOf(of: Reading): number | undefined {
  return of.kind === 'value' ? of.value : undefined
}

/** What was observed: a value, or the stated reason there is none. */
export function readingOf(row: Observation): Reading {
  return row.value === undefined ? gap(gapOf(row)) : reading(row.value)
}

function gapOf(row: Observation): Gap {
  switch (row.gap ?? 'not_reported') {
    case 'not_measured':
      return 'notMeasured'
    case 'not_applicable':
      return 'notApplicable'
    case 'suppressed':
      return 'suppressed'
    case 'target_met':
      return 'targetMet'
    case 'not_reported':
      return 'notReported'
  }
}
