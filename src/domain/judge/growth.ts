import type { Indicator, PeriodValue } from '../plan/indicator.ts'
import { periodStart } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { Rules } from '../plan/rules.ts'
import { band } from './ratingBands.ts'
import type { Concluded } from './ratingBands.ts'

/** What a target of zero counts as, so that a growth rate towards it exists (Eurostat; Statistics Canada, progress measurement method). */
export const ZERO_TARGET = 0.001

/**
 * Compound annual growth rate from one value to another over a number of years, as a share (0.05 = 5 % a year).
 * Undefined where no such rate exists: no time between, or a first value of zero or below, or a negative last one.
 */
export function annualGrowth(from: number, to: number, years: number): number | undefined {
  if (years <= 0 || from <= 0 || to < 0) return undefined
  return (to / from) ** (1 / years) - 1
}

/** `CAGR seen ÷ CAGR required` (Eurostat, SDG monitoring; Statistics Canada). */
export function growthRatio(latest: PeriodValue, base: PeriodValue, target: PeriodValue, rules: Rules): Concluded {
  const done = annualGrowth(base.value, latest.value, yearsBetween(base, latest))
  const goal = target.value === 0 ? ZERO_TARGET : target.value
  const expected = annualGrowth(base.value, goal, yearsBetween(base, target))
  const ratio = done === undefined || expected === undefined ? Number.NaN : done / expected
  return Number.isFinite(ratio)
    ? [band(ratio, rules.onTrackFrom, rules.accelerationFrom), 'growth', { done, expected, ratio }]
    : ['notComparable', 'growthUndefined', { done: finite(done), expected: finite(expected) }]
}

/** Without a target the growth rate itself is banded, its sign turned where less is better. */
export function growthRate({ direction }: Indicator, latest: PeriodValue, base: PeriodValue, rules: Rules): Concluded {
  const growth = annualGrowth(base.value, latest.value, yearsBetween(base, latest))
  if (growth === undefined || !Number.isFinite(growth)) return ['notComparable', 'growthUndefined']
  const done = direction === 'decrease' ? -growth : growth
  return [band(done, rules.growthOnTrackFrom, rules.growthAccelerationFrom), 'growthWithoutTarget', { done }]
}

function yearsBetween(from: PeriodValue, to: PeriodValue): number {
  return yearOf(to.period) - yearOf(from.period)
}

/** Years as a decimal, by the start of the period: a two-year period counts as its first year. */
function yearOf(period: Period): number {
  const [year = 0, month = 1] = periodStart(period).split('-').map(Number)
  return year + (month - 1) / 12
}

function finite(rate: number | undefined): number | undefined {
  return rate !== undefined && Number.isFinite(rate) ? rate : undefined
}
