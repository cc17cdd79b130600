import type { Day } from '../plan/day.ts'
import type { Indicator, PeriodValue } from '../plan/indicator.ts'
import { comparePeriods, periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { RatingMethod, Rules } from '../plan/rules.ts'
import { incomparable, statedAsMet } from './comparability.ts'
import type { Incomparable } from './comparability.ts'
import { growthRate, growthRatio } from './growth.ts'
import { limitOf, nearLevel, nearLimit } from './limits.ts'
import type { IndicatorRating } from './ratingBands.ts'
import { valueOf } from './reading.ts'
import { comparablePoints, latestPoint } from './series.ts'
import type { IndicatorRecord, Point } from './series.ts'
import { trajectory } from './trajectory.ts'

/** The rule that decided, by name. */
export type RatingRule =
  | 'contextOnly'
  | 'noValue'
  | 'noTarget'
  | 'noBaseline'
  | Incomparable
  | 'growthUndefined'
  | 'statedAsMet'
  | 'targetReached'
  | 'pastTargetAndWorse'
  | 'trajectory'
  | 'growth'
  | 'growthWithoutTarget'
  | 'maintain'
  | 'limitKept'
  | 'limitBroken'

/** A rating with the rule and the numbers that decided it. */
export interface RatingVerdict {
  readonly rating: IndicatorRating
  readonly rule: RatingRule
  readonly method: RatingMethod
  readonly latest: PeriodValue | undefined
  readonly base: PeriodValue | undefined
  readonly target: PeriodValue | undefined
  /** The period of which it is said that the target was met, no figure being published. */
  readonly metIn: Period | undefined
  /** Done ÷ expected, or growth seen ÷ growth required. */
  readonly ratio: number | undefined
  /**
   * Shares of the way from baseline to target (trajectory), or annual growth rates (growth); for a level that should be
   * kept how far from it, and for a limit how far on its wrong side, each as a share of it.
   */
  readonly done: number | undefined
  readonly expected: number | undefined
  /** True when the target's period ended before the as-of day. */
  readonly isTargetPast: boolean
}

/** What was found, before a rule decides. */
type Facts = Omit<RatingVerdict, 'rating' | 'rule'>

/** Rates an indicator as of a day by its own method or the strategy's. Comparability comes before everything. */
export function indicatorRating(indicator: Indicator, record: IndicatorRecord, rules: Rules, asOf: Day): RatingVerdict {
  const method = methodOf(indicator, rules)
  const point = latestPoint(record.main)
  const latest = point && toPeriodValue(point)
  const base = baseOf(indicator, record, method)
  const limit = latest && limitOf(indicator, latest, base)
  const target = limit && limit !== base ? limit : indicator.targets.at(-1)
  const metIn = statedAsMet(indicator, record.main, base)
  const facts: Facts = {
    method,
    latest,
    base,
    target: target && { period: target.period, value: target.value },
    metIn,
    ratio: undefined,
    done: undefined,
    expected: undefined,
    isTargetPast: target !== undefined && periodEnd(target.period) < asOf,
  }
  const verdict = (rating: IndicatorRating, rule: RatingRule, found: Partial<Facts> = {}): RatingVerdict => ({
    ...facts,
    ...found,
    rating,
    rule,
  })

  const { direction } = indicator
  if (direction === 'context') return verdict('context', 'contextOnly')
  if (metIn !== undefined) return verdict('achieved', 'statedAsMet')
  if (!latest) return verdict('noData', 'noValue')
  const level = direction === 'maintain' ? (target ?? base) : undefined
  if (!target && !level && !limit && !isGrowing(indicator, method)) return verdict('noTarget', 'noTarget')
  const failed = incomparable(indicator, record, latest, base)
  if (failed) return verdict('notComparable', failed)
  const isOfBase = base !== undefined && comparePeriods(latest.period, base.period) === 0
  if (isOfBase && (level ?? limit) === base) return verdict('notComparable', 'noValueSinceBaseline')
  if (limit) return verdict(...nearLimit(indicator, latest, limit, rules))
  if (level) return verdict(...nearLevel(latest, level, rules))
  if (target && meets(indicator, latest.value, target.value)) return verdict('achieved', 'targetReached')
  if (!base) return verdict('noData', 'noBaseline')
  if (isOfBase) return verdict('notComparable', 'noValueSinceBaseline')
  if (target && meets(indicator, base.value, target.value)) return verdict('deterioration', 'pastTargetAndWorse')
  if (!target) return verdict(...growthRate(indicator, latest, base, rules))
  return method === 'growth'
    ? verdict(...growthRatio(latest, base, target, rules))
    : verdict(...trajectory(latest, base, indicator.targets, rules))
}

/** An ordinal scale has no growth rate. */
function methodOf({ scale, method }: Indicator, rules: Rules): RatingMethod {
  return scale.length > 0 ? 'trajectory' : (method ?? rules.ratingMethod)
}

/** Whether a rate of growth can be judged without a stated baseline, or without a target. */
function isGrowing({ direction }: Indicator, method: RatingMethod): boolean {
  return method === 'growth' && (direction === 'increase' || direction === 'decrease')
}

function meets({ direction }: Indicator, value: number, target: number): boolean {
  return direction === 'decrease' ? value <= target : value >= target
}

/** The stated baseline; for growth, where its value is missing, the first comparable figure of its year or later. */
function baseOf(indicator: Indicator, record: IndicatorRecord, method: RatingMethod): PeriodValue | undefined {
  const { baseline, baseYear } = indicator
  if (baseline) return baseline
  if (!isGrowing(indicator, method)) return undefined
  const first = comparablePoints(record.main?.points ?? []).find(
    ({ period }) => !baseYear || comparePeriods(period, baseYear) >= 0,
  )
  return first && toPeriodValue(first)
}

function toPeriodValue(point: Point): PeriodValue {
  return { period: point.period, value: valueOf(point.reading) ?? 0 }
}
