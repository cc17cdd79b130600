import type { Day } from '../plan/day.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { Plan } from '../plan/plan.ts'
import { nextPeriod, periodOf } from '../plan/reportingPeriods.ts'
import type { ActionRecord } from './actionRecord.ts'
import { actualProgress, plannedProgress } from './progress.ts'
import { gap, valueOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { isActive, mean } from './rollup.ts'
import type { JudgedAction, Rollup } from './rollup.ts'

/** Planned and actual share of all weighted work at the end of one period. */
export interface CurvePoint {
  readonly period: Period
  /** The day the point speaks about: the period's end, or the as-of day within the running period. */
  readonly day: Day
  readonly planned: Reading
  /** A `notDue` gap after the as-of day. */
  readonly actual: Reading
}

/** An action with what is known and concluded of it. */
export interface RecordedAction extends JudgedAction {
  readonly record: ActionRecord
}

/** The quarters of a curve, from the start of a strategy to its end, as seen on a day. */
export interface CurveSpan {
  readonly until: Day
  readonly asOf: Day
  readonly quarters: readonly { readonly period: Period; readonly day: Day }[]
}

export function curveSpan({ from, until }: Pick<Plan, 'from' | 'until'>, asOf: Day): CurveSpan {
  const quarters: { readonly period: Period; readonly day: Day }[] = []
  for (let period = periodOf(from, 'Q'); ; period = nextPeriod(period, 'Q')) {
    const end = periodEnd(period)
    quarters.push({ period, day: periodOf(asOf, 'Q') === period ? asOf : end })
    if (end >= until) return { until, asOf, quarters }
  }
}

/** Weighted sums of shares, one for each quarter. */
interface Sums {
  readonly totals: Float64Array
  readonly weights: Float64Array
}

export interface CurveSums {
  readonly planned: Sums
  readonly actual: Sums
}

/**
 * What actions add to the planned-against-actual curve. Actual values are what is known on the as-of day about each
 * earlier day (milestones by the day they were done). The members are those of a roll-up's averages.
 */
export function curveSumsOf({ until, asOf, quarters }: CurveSpan, members: readonly RecordedAction[]): CurveSums {
  const sums = emptySums(quarters.length)
  for (const { action, record } of members.filter((member) => isOnCurve(member, until)))
    for (const [index, { day }] of quarters.entries()) {
      addShare(sums.planned, index, plannedProgress(action, day), action.weight)
      if (day < asOf) addShare(sums.actual, index, actualProgress(action, record, day), action.weight)
    }
  return sums
}

/** Sums that were added up apart, together. */
export function addedCurveSums({ quarters }: CurveSpan, parts: readonly CurveSums[]): CurveSums {
  const sums = emptySums(quarters.length)
  for (const { planned, actual } of parts) {
    addSums(sums.planned, planned)
    addSums(sums.actual, actual)
  }
  return sums
}

/** The curve; of the as-of day itself it says what `today`, the roll-up of the same actions, says. */
export function curveFrom(
  { quarters, asOf }: CurveSpan,
  { planned, actual }: CurveSums,
  today: Pick<Rollup, 'planned' | 'actual'>,
): readonly CurvePoint[] {
  return quarters.map(({ period, day }, index) => ({
    period,
    day,
    planned: day === asOf ? today.planned : meanAt(planned, index),
    actual: day > asOf ? gap('notDue') : day === asOf ? today.actual : meanAt(actual, index),
  }))
}

function emptySums(length: number): CurveSums {
  const sums = (): Sums => ({ totals: new Float64Array(length), weights: new Float64Array(length) })
  return { planned: sums(), actual: sums() }
}

function addSums({ totals, weights }: Sums, more: Sums): void {
  for (let index = 0; index < totals.length; index += 1) {
    totals[index] = (totals[index] ?? 0) + (more.totals[index] ?? 0)
    weights[index] = (weights[index] ?? 0) + (more.weights[index] ?? 0)
  }
}

function meanAt({ totals, weights }: Sums, index: number): Reading {
  return mean({ total: totals[index] ?? 0, weight: weights[index] ?? 0 })
}

/** An action without a planned path is in no average. */
function isOnCurve(member: RecordedAction, until: Day): boolean {
  return isActive(member) && plannedProgress(member.action, until).kind === 'value'
}

/** What is not known is not added. */
function addShare({ totals, weights }: Sums, index: number, share: Reading, weight: number): void {
  const value = valueOf(share)
  if (value === undefined) return
  totals[index] = (totals[index] ?? 0) + value * weight
  weights[index] = (weights[index] ?? 0) + weight
}
