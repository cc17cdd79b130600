import type { CurvePoint } from '#domain/judge/curve.ts'
import type { Foreseen } from '#domain/judge/pace.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { Reading } from '#domain/judge/reading.ts'
import type { Day } from '#domain/plan/day.ts'
import { dayNumber } from '#domain/plan/day.ts'
import type { Period } from '#domain/plan/period.ts'
import { timeTicks } from './timeTicks.ts'
import type { TimeTick } from './timeTicks.ts'

/** Planned and done at one moment, 0–100, and what lies ahead; undefined where there is no value, and then nothing is drawn. */
export interface CurveRow {
  readonly x: number
  readonly day: Day
  readonly period: Period
  readonly planned: number | undefined
  readonly done: number | undefined
  /** What is planned from the as-of day on, of all actions. */
  readonly ahead: number | undefined
  /** Where what is done would be at its pace, from its last known point on. */
  readonly foreseen: Foreseen | undefined
  /** A value with none beside it, which no line would show. */
  readonly isDoneAlone: boolean
  /** Whether it is later than the as-of day. */
  readonly isAhead: boolean
  readonly point: CurvePoint
}

/** The progress curve, ready to be drawn. */
export interface CurveData {
  readonly rows: readonly CurveRow[]
  readonly ticks: readonly TimeTick[]
  readonly asOf: Day
  readonly asOfX: number
}

/** Prepares planned against done for the progress curve. Shares become percent; gaps stay gaps. */
export function curveRows(points: readonly CurvePoint[], asOf: Day, band?: ReadonlyMap<Day, Foreseen>): CurveData {
  const rows = points.map((point, index): CurveRow => ({
    x: dayNumber(point.day),
    day: point.day,
    period: point.period,
    planned: percentOf(point.planned),
    done: percentOf(point.actual),
    ahead: percentOf(point.ahead),
    foreseen: inPercent(band?.get(point.day)),
    isDoneAlone:
      point.actual.kind === 'value' &&
      [points[index - 1], points[index + 1]].every((beside) => !beside || beside.actual.kind === 'gap'),
    isAhead: point.day > asOf,
    point,
  }))
  return { rows, ticks: timeTicks(points.map(({ period }) => period)), asOf, asOfX: dayNumber(asOf) }
}

function inPercent(share: Foreseen | undefined): Foreseen | undefined {
  return share && { at: share.at * 100, low: share.low * 100, high: share.high * 100 }
}

function percentOf(share: Reading): number | undefined {
  const value = valueOf(share)
  return value === undefined ? undefined : value * 100
}
