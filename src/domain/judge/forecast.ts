import { compareText } from '../compareText.ts'
import type { Action } from '../plan/action.ts'
import { dayNumber, dayOf } from '../plan/day.ts'
import type { Day } from '../plan/day.ts'
import type { Indicator, PeriodValue } from '../plan/indicator.ts'
import type { Period } from '../plan/period.ts'
import { periodEnd } from '../plan/period.ts'
import type { ActionRecord } from './actionRecord.ts'
import { knownFrom } from './actionRecord.ts'
import type { CurvePoint } from './curve.ts'
import { pace } from './pace.ts'
import type { Foreseen, Pace } from './pace.ts'
import { actualProgress } from './progress.ts'
import { valueOf } from './reading.ts'
import { comparablePoints } from './series.ts'
import type { IndicatorRecord } from './series.ts'
import { theilSen } from './theilSen.ts'
import type { XY } from './theilSen.ts'

/** Fewer comparable points than this tell no pace. */
export const FEWEST_POINTS = 4
/** The present pace is that of so many points, the latest ones. */
export const MOST_POINTS = 8

/** Why nothing is forecast. */
export type NoForecast =
  | 'fewPoints'
  | 'noTarget'
  | 'targetPast'
  | 'ordinal'
  /** All of it is done, by what is known. */
  | 'done'
  /** What would have to grow to be completed does not. */
  | 'notMoving'

interface None {
  readonly kind: 'none'
  readonly reason: NoForecast
  /** How many points there are. */
  readonly points: number
}

/** What an indicator would be at its target's period if it went on as it did. Never part of a rating. */
export type IndicatorForecast =
  | None
  | {
      readonly kind: 'value'
      readonly target: PeriodValue
      readonly value: number
      readonly low: number
      readonly high: number
      readonly points: number
      /** The first period of those that the pace is taken from. */
      readonly since: Period
    }

/** The day by which work would be completed if it went on as it did. Never part of a status. */
export type CompletionForecast =
  | None
  | {
      readonly kind: 'completion'
      readonly on: Day
      /** The days between which it lies; `latest` is undefined where the slow end of the range never gets there. */
      readonly earliest: Day
      readonly latest: Day | undefined
      readonly points: number
      readonly since: Day
    }

const none = (reason: NoForecast, points: number): None => ({ kind: 'none', reason, points })

/**
 * From the latest comparable figures of the series that is rated. What was never below zero stays at zero or above, and a
 * percentage that was never above a hundred stays at that or below.
 */
export function indicatorForecast(indicator: Indicator, record: IndicatorRecord, asOf: Day): IndicatorForecast {
  const found = indicatorTrend(indicator, record, asOf)
  if (found.kind === 'none') return found
  const { target, since, points, on } = found
  const { at: value, low, high } = on(dayNumber(periodEnd(target.period)))
  return { kind: 'value', target, value, low, high, points, since }
}

/** The line by which an indicator is foreseen from its latest figure until its target's period. */
export interface IndicatorTrend {
  readonly kind: 'trend'
  readonly target: PeriodValue
  readonly since: Period
  readonly latest: Period
  readonly points: number
  /** Where it lies on a day, by the number of the day. */
  readonly on: (x: number) => Foreseen
}

export function indicatorTrend(indicator: Indicator, { main }: IndicatorRecord, asOf: Day): IndicatorTrend | None {
  const all = comparablePoints(main?.points ?? [])
  const target = indicator.targets.at(-1)
  if (indicator.scale.length > 0) return none('ordinal', all.length)
  if (!target || indicator.direction === 'context') return none('noTarget', all.length)
  if (periodEnd(target.period) <= asOf) return none('targetPast', all.length)
  const used = all.slice(-MOST_POINTS)
  const xy = used.flatMap(({ period, reading }): XY[] => {
    const y = valueOf(reading)
    return y === undefined ? [] : [{ x: dayNumber(periodEnd(period)), y }]
  })
  const trend = xy.length < FEWEST_POINTS ? undefined : theilSen(xy)
  const [first, latest] = [used[0], used.at(-1)]
  if (!trend || !first || !latest) return none('fewPoints', all.length)
  const least = xy.every(({ y }) => y >= 0) ? 0 : -Infinity
  const isPercent = Object.values(indicator.unit).some((name) => name.startsWith('%'))
  const most = isPercent && xy.every(({ y }) => y <= 100) ? 100 : Infinity
  const on = (x: number) => within({ at: trend.at(x), low: trend.low(x), high: trend.high(x) }, least, most)
  return { kind: 'trend', target, since: first.period, latest: latest.period, points: xy.length, on }
}

/** From the shares done that the statements which count told, each of its day. */
export function actionForecast(action: Action, record: ActionRecord, asOf: Day): CompletionForecast {
  const { counted } = record
  const shares = counted.flatMap((statement, place): Share[] => {
    const day = knownFrom(statement.update)
    const then = { ...record, counted: counted.slice(0, place + 1), current: statement }
    const share = valueOf(actualProgress(action, then, day))
    return share === undefined ? [] : [{ day, share }]
  })
  return completion(shares, asOf)
}

/** From the points of a planned-against-done curve until the day. */
export function curveForecast(curve: readonly CurvePoint[], asOf: Day): CompletionForecast {
  return completion(sharesKnown(curve, asOf), asOf)
}

/**
 * Where a curve would go from its last known point on if it went on as it did, 0…1; empty where that tells no pace, or all
 * is done.
 */
export function curveBand(curve: readonly CurvePoint[], asOf: Day): ReadonlyMap<Day, Foreseen> {
  const used = sharesKnown(curve, asOf).slice(-MOST_POINTS)
  const last = used.at(-1)
  const ahead = paceOf(used)
  if (!ahead || !last || isDone(used)) return new Map()
  const days = curve.flatMap(({ day }) => (day > asOf || day === last.day ? [day] : []))
  return new Map(days.map((day) => [day, within(ahead.on(dayNumber(day)), 0, 1)]))
}

function within({ at, low, high }: Foreseen, least: number, most: number): Foreseen {
  const bounded = (value: number) => Math.min(most, Math.max(least, value))
  return { at: bounded(at), low: bounded(low), high: bounded(high) }
}

function isDone(used: readonly Share[]): boolean {
  return (used.at(-1)?.share ?? 0) >= 1
}

function paceOf(used: readonly Share[]): Pace | undefined {
  return used.length < FEWEST_POINTS ? undefined : pace(used.map(({ day, share }) => ({ x: dayNumber(day), y: share })))
}

/** What is known of a curve until the day. */
function sharesKnown(curve: readonly CurvePoint[], asOf: Day): readonly Share[] {
  return curve.flatMap(({ day, actual }): Share[] => {
    const share = valueOf(actual)
    return day > asOf || share === undefined ? [] : [{ day, share }]
  })
}

interface Share {
  readonly day: Day
  /** 0…1 */
  readonly share: number
}

/** The last century a day is worth telling of. */
const FURTHEST = dayNumber('2199-12-31' as Day)

function completion(shares: readonly Share[], asOf: Day): CompletionForecast {
  // Of two on one day the later one is what was known.
  const ofDays = [...new Map(shares.map((each) => [each.day, each])).values()].toSorted((a, b) =>
    compareText(a.day, b.day),
  )
  const used = ofDays.slice(-MOST_POINTS)
  const first = used[0]
  if (isDone(used)) return none('done', ofDays.length)
  if (!first || used.length < FEWEST_POINTS) return none('fewPoints', ofDays.length)
  const reached = paceOf(used)?.reaches(1)
  if (!reached || reached.at > FURTHEST) return none('notMoving', ofDays.length)
  // What is not completed today is completed tomorrow at the earliest.
  const dayAt = (x: number) => dayOf(Math.max(dayNumber(asOf) + 1, Math.ceil(x)))
  const { last } = reached
  return {
    kind: 'completion',
    on: dayAt(reached.at),
    earliest: dayAt(reached.first),
    latest: last === undefined || last > FURTHEST ? undefined : dayAt(last),
    points: used.length,
    since: first.day,
  }
}
