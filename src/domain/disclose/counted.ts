import type { Breakdown, Dimension } from '../plan/dimension.ts'
import type { Measure } from '../plan/indicator.ts'
import type { Period } from '../plan/period.ts'

/** A figure that counts people. */
export interface CountFigure {
  /** Names it among all figures, in this release and earlier ones. */
  readonly id: string
  /** Figures of one counter, one indicator and one measure; only within one do periods and breakdowns add up. */
  readonly line: string
  readonly indicator: string
  readonly measure: Measure
  readonly period: Period
  readonly breakdown: Breakdown
  /** A whole number ≥ 0. */
  readonly value: number
}

/** What adds up in a strategy. */
export interface Sums {
  readonly dimensions: readonly Dimension[]
  /** Indicators that are the sum of others, by id. */
  readonly partsByIndicator: ReadonlyMap<string, readonly string[]>
}
