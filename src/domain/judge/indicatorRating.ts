import type { Day } from '../plan/day.ts'
import { dayNumber } from '../plan/day.ts'
import type { Indicator, PeriodValue, Target } from '../plan/indicator.ts'
import { comparePeriods, periodEnd, periodLength, periodStart } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { RatingMethod, Rules } from '../plan/rules.ts'
import { annualGrowth, ZERO_TARGET } from './growth.ts'
import { valueOf } from './reading.ts'
import { comparablePoints, latestPoint } from './series.ts'
import type { IndicatorRecord, Point } from './series.ts'
import { reaches } from './threshold.ts'

/** How an indicator moves towards its target, best first; the last four say why it cannot be rated. */
export const INDICATOR_RATINGS = [
  'achieved',
  'onTrack',
  'needsAcceleration',
  'limited',
  'deterioration',
  'noData',
  'notComparable',
  'noTarget',
  'context',
] as const
export type IndicatorRating = (typeof INDICATOR_RATINGS)[number]

/** The rule that decided, by name. */
export type RatingRule =
  | 'contextOnly'
  | 'noValue'
  | 'noTarget'
  | 'noBaseline'
  | 'noValueSinceBaseline'
  | 'cutSinceBaseline'
  | 'growthUndefined'
  | 'targetReached'
  | 'pastTargetAndWorse'
  | 'trajectory'
  | 'growth'
  | 'growthWithoutTarget'
  | 'maintain'

/** A rating with the rule and the numbers that decided it. */
export interface RatingVerdict {
  readonly rating: IndicatorRating
  readonly rule: RatingRule
  readonly method: RatingMethod
  readonly latest: PeriodValue | undefined
  readonly base: PeriodValue | undefined
  readonly target: PeriodValue | undefined
  /** Done ÷ expected, or growth seen ÷ growth required. */
  readonly ratio: number | undefined
  /** Shares of the way from baseline to target (trajectory), or annual growth rates (growth). */
  readonly done: number | undefined
  readonly expected: number | undefined
  /** True when the target's period ended before the as-of day. */
  readonly isTargetPast: boolean
}

/** Rates an indicator as of a day by its own method or the strategy's. */
export function indicatorRating(indicator: Indicator, record: IndicatorRecord, rules: Rules, asOf: Day): RatingVerdict {
  // An ordinal scale has no growth rate.
  const method = indicator.scale.length > 0 ? 'trajectory' : (indicator.method ?? rules.ratingMethod)
  const point = latestPoint(record.main)
  const latest = point && toPeriodValue(point)
  const target = indicator.targets.at(-1)
  const base = baseOf(indicator, record, method)
  const facts: Facts = {
    method,
    latest,
    base,
    target: target && { period: target.period, value: target.value },
    ratio: undefined,
    done: undefined,
    expected: undefined,
    isTargetPast: target !== undefined && periodEnd(target.period) < asOf,
  }
  const unrated = (rating: IndicatorRating, rule: RatingRule): RatingVerdict => ({ ...facts, rating, rule })

  if (indicator.direction === 'context') return unrated('context', 'contextOnly')
  if (!latest) return unrated('noData', 'noValue')
  const isMaintain = indicator.direction === 'maintain'
  if (!target && !isMaintain && method === 'trajectory') return unrated('noTarget', 'noTarget')
  // Comparability before everything: what cannot be compared has not reached a target either.
  const sinceBase = base ? comparePeriods(latest.period, base.period) : 1
  if (sinceBase < 0) return unrated('notComparable', 'noValueSinceBaseline')
  if (base && isCutSince(indicator, record, base)) return unrated('notComparable', 'cutSinceBaseline')
  if (target && meets(indicator, latest.value, target.value)) return unrated('achieved', 'targetReached')
  if (!base) return unrated('noData', 'noBaseline')
  if (sinceBase === 0) return unrated('notComparable', 'noValueSinceBaseline')
  if (isMaintain || target?.value === base.value) return maintained(facts, latest, base, rules)
  if (target && meets(indicator, base.value, target.value)) return unrated('deterioration', 'pastTargetAndWorse')
  if (!target) return byGrowthAlone(indicator, facts, latest, base, rules)
  return method === 'growth'
    ? byGrowth(facts, latest, base, target, rules)
    : byTrajectory(facts, latest, base, indicator.targets, rules)
}

type Facts = Omit<RatingVerdict, 'rating' | 'rule'>

/** `done = (y_t − y_0)/(y_T − y_0)` against the share expected by then, straight or by way of intermediate targets. */
function byTrajectory(
  facts: Facts,
  latest: PeriodValue,
  base: PeriodValue,
  targets: readonly Target[],
  rules: Rules,
): RatingVerdict {
  const final = targets.at(-1)?.value ?? base.value
  const done = (latest.value - base.value) / (final - base.value)
  const expected = (plannedValue(base, targets, periodEnd(latest.period)) - base.value) / (final - base.value)
  if (expected === 0) {
    return { ...facts, done, expected, rule: 'trajectory', rating: done < 0 ? 'deterioration' : 'onTrack' }
  }
  const ratio = done / expected
  return {
    ...facts,
    done,
    expected,
    ratio,
    rule: 'trajectory',
    rating: band(ratio, rules.onTrackFrom, rules.accelerationFrom),
  }
}

/** The value expected on a day: linear between the baseline and each target in turn; flat after the last. */
export function plannedValue(base: PeriodValue, targets: readonly PeriodValue[], day: Day): number {
  const path = [base, ...targets.filter(({ period }) => comparePeriods(period, base.period) > 0)]
  const next = path.findIndex(({ period }) => periodEnd(period) > day)
  if (next === 0) return base.value
  const from = path[next === -1 ? path.length - 1 : next - 1] ?? base
  const to = path[next]
  if (!to) return from.value
  const start = dayNumber(periodEnd(from.period))
  const share = (dayNumber(day) - start) / (dayNumber(periodEnd(to.period)) - start)
  return from.value + (to.value - from.value) * share
}

/** `CAGR seen ÷ CAGR required` (Eurostat, SDG monitoring; Statistics Canada). */
function byGrowth(
  facts: Facts,
  latest: PeriodValue,
  base: PeriodValue,
  target: PeriodValue,
  rules: Rules,
): RatingVerdict {
  const done = annualGrowth(base.value, latest.value, yearOf(latest.period) - yearOf(base.period))
  const goal = target.value === 0 ? ZERO_TARGET : target.value
  const expected = annualGrowth(base.value, goal, yearOf(target.period) - yearOf(base.period))
  const ratio = done === undefined || expected === undefined ? Number.NaN : done / expected
  if (!Number.isFinite(ratio)) {
    return {
      ...facts,
      done: finite(done),
      expected: finite(expected),
      rule: 'growthUndefined',
      rating: 'notComparable',
    }
  }
  return {
    ...facts,
    done,
    expected,
    ratio,
    rule: 'growth',
    rating: band(ratio, rules.onTrackFrom, rules.accelerationFrom),
  }
}

/** Without a target the growth rate itself is banded, its sign turned where less is better. */
function byGrowthAlone(
  indicator: Indicator,
  facts: Facts,
  latest: PeriodValue,
  base: PeriodValue,
  rules: Rules,
): RatingVerdict {
  const growth = annualGrowth(base.value, latest.value, yearOf(latest.period) - yearOf(base.period))
  if (growth === undefined || !Number.isFinite(growth))
    return { ...facts, rule: 'growthUndefined', rating: 'notComparable' }
  const done = indicator.direction === 'decrease' ? -growth : growth
  const rating = band(done, rules.growthOnTrackFrom, rules.growthAccelerationFrom)
  return { ...facts, done, rule: 'growthWithoutTarget', rating }
}

function finite(rate: number | undefined): number | undefined {
  return rate !== undefined && Number.isFinite(rate) ? rate : undefined
}

/** Distance from the baseline, relative to it. */
function maintained(facts: Facts, latest: PeriodValue, base: PeriodValue, rules: Rules): RatingVerdict {
  const distance =
    base.value === 0 ? (latest.value === 0 ? 0 : Infinity) : Math.abs((latest.value - base.value) / base.value)
  const rating = reaches(rules.maintainOnTrackWithin, distance)
    ? 'onTrack'
    : reaches(rules.maintainAccelerationWithin, distance)
      ? 'needsAcceleration'
      : 'deterioration'
  return { ...facts, done: Number.isFinite(distance) ? distance : undefined, rule: 'maintain', rating }
}

function band(ratio: number, onTrackFrom: number, accelerationFrom: number): IndicatorRating {
  if (reaches(ratio, onTrackFrom)) return 'onTrack'
  if (reaches(ratio, accelerationFrom)) return 'needsAcceleration'
  return reaches(ratio, 0) ? 'limited' : 'deterioration'
}

function meets({ direction }: Indicator, value: number, target: number): boolean {
  switch (direction) {
    case 'increase':
      return value >= target
    case 'decrease':
      return value <= target
    case 'maintain':
    case 'context':
      return false
  }
}

/** The stated baseline; the growth method takes the first comparable figure where that is missing. */
function baseOf(indicator: Indicator, record: IndicatorRecord, method: RatingMethod): PeriodValue | undefined {
  if (indicator.baseline) return indicator.baseline
  if (method !== 'growth') return undefined
  const first = comparablePoints(record.main?.points ?? [])[0]
  return first && toPeriodValue(first)
}

/** Whether the series was cut after the baseline, or counts something of another length than the baseline did. */
function isCutSince(indicator: Indicator, record: IndicatorRecord, base: PeriodValue): boolean {
  const points = record.main?.points ?? []
  const latest = latestPoint(record.main)
  const since = points.filter(
    ({ period }) =>
      comparePeriods(period, base.period) > 0 && latest !== undefined && comparePeriods(period, latest.period) <= 0,
  )
  const hasPointAtBase = points.some(({ period }) => comparePeriods(period, base.period) <= 0)
  const [first, ...rest] = since
  const joints = hasPointAtBase ? since : rest
  if (joints.some(({ cut }) => cut !== undefined && cut !== 'gap')) return true
  if (first && (first.observation.status === 'B' || first.observation.status === 'D')) return true
  const measure = latest?.observation.measure ?? indicator.measure
  if (measure !== indicator.measure) return true
  return measure === 'flow' && latest !== undefined && periodLength(latest.period) !== periodLength(base.period)
}

/** Years as a decimal, by the start of the period: a two-year period counts as its first year. */
function yearOf(period: Period): number {
  const [year = 0, month = 1] = periodStart(period).split('-').map(Number)
  return year + (month - 1) / 12
}

function toPeriodValue(point: Point): PeriodValue {
  return { period: point.period, value: valueOf(point.reading) ?? 0 }
}
