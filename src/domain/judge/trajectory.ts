import { dayNumber } from '../plan/day.ts'
import type { Day } from '../plan/day.ts'
import type { PeriodValue, Target } from '../plan/indicator.ts'
import { comparePeriods, periodEnd } from '../plan/period.ts'
import type { Rules } from '../plan/rules.ts'
import { band } from './ratingBands.ts'
import type { Concluded } from './ratingBands.ts'

/** `done = (y_t − y_0)/(y_T − y_0)` against the share expected by then, straight or by way of intermediate targets. */
export function trajectory(
  latest: PeriodValue,
  base: PeriodValue,
  targets: readonly Target[],
  rules: Rules,
): Concluded {
  const final = targets.at(-1)?.value ?? base.value
  const done = (latest.value - base.value) / (final - base.value)
  const expected = (plannedValue(base, targets, periodEnd(latest.period)) - base.value) / (final - base.value)
  if (expected === 0) return [done < 0 ? 'deterioration' : 'onTrack', 'trajectory', { done, expected }]
  const ratio = done / expected
  return [band(ratio, rules.onTrackFrom, rules.accelerationFrom), 'trajectory', { done, expected, ratio }]
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
