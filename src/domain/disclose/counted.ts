import { breakdownText, readBreakdown } from '../plan/dimension.ts'
import type { Breakdown, Dimension } from '../plan/dimension.ts'
import type { Observation } from '../ledger/update.ts'
import type { Indicator, Measure } from '../plan/indicator.ts'
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

type Subject = Pick<Observation, 'period' | 'breakdown' | 'assessor'>

/** Names a figure by what it is about, the same in every release. */
export function figureId(
  { id, keeper }: Pick<Indicator, 'id' | 'keeper'>,
  { assessor, period, breakdown }: Subject,
  dimensions: readonly Dimension[],
): string {
  return `${id}|${assessor ?? keeper ?? ''}|${period}|${breakdownText(readBreakdown(breakdown, dimensions))}`
}

/** Names the line that a figure belongs to. */
export function lineOf(
  { id, keeper, measure }: Pick<Indicator, 'id' | 'keeper' | 'measure'>,
  row: Pick<Observation, 'assessor' | 'measure'>,
): string {
  return `${id}|${row.assessor ?? keeper ?? ''}|${row.measure ?? measure}`
}
