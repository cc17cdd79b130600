import type { Indicator, PeriodValue } from '../plan/indicator.ts'
import { periodEnd, periodStart } from '../plan/period.ts'
import type { Rules } from '../plan/rules.ts'
import type { Concluded } from './ratingBands.ts'
import { reaches } from './threshold.ts'

/**
 * The limit that holds for a figure, where it is judged by one: a floor or a ceiling has the last target whose period has
 * begun by then (its first one before that, the baseline without any); a target equal to its baseline is one too.
 */
export function limitOf(
  { direction, targets }: Indicator,
  latest: PeriodValue,
  base: PeriodValue | undefined,
): PeriodValue | undefined {
  const target = targets.at(-1)
  switch (direction) {
    case 'at_least':
    case 'at_most':
      return targets.findLast(({ period }) => periodStart(period) <= periodEnd(latest.period)) ?? targets[0] ?? base
    case 'increase':
    case 'decrease':
      return target && target.value === base?.value ? target : undefined
    case 'maintain':
    case 'context':
      return undefined
  }
}

/** On the right side of the limit, close to it on the wrong side, or beyond. */
export function nearLimit({ direction }: Indicator, latest: PeriodValue, limit: PeriodValue, rules: Rules): Concluded {
  const isCeiling = direction === 'at_most' || direction === 'decrease'
  const isKept = isCeiling ? latest.value <= limit.value : latest.value >= limit.value
  if (isKept) return ['onTrack', 'limitKept']
  const done = distance(latest, limit)
  return [reaches(rules.limitNearlyWithin, done) ? 'needsAcceleration' : 'limited', 'limitBroken', finite(done)]
}

/** How far from the level that should be kept. */
export function nearLevel(latest: PeriodValue, level: PeriodValue, rules: Rules): Concluded {
  const done = distance(latest, level)
  const rating = reaches(rules.maintainOnTrackWithin, done)
    ? 'onTrack'
    : reaches(rules.maintainAccelerationWithin, done)
      ? 'needsAcceleration'
      : 'deterioration'
  return [rating, 'maintain', finite(done)]
}

/** As a share of what it is measured from; without end where that is zero and the figure is not. */
function distance(latest: PeriodValue, from: PeriodValue): number {
  if (latest.value === from.value) return 0
  return from.value === 0 ? Infinity : Math.abs((latest.value - from.value) / from.value)
}

function finite(done: number): { readonly done?: number } {
  return Number.isFinite(done) ? { done } : {}
}
