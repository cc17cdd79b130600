import { dayNumber, makeDay } from '#domain/plan/day.ts'
import { periodEnd, periodKind } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'

/** A place on a time axis: the last day of a period. */
export interface TimeTick {
  readonly x: number
  readonly period: Period
}

/** The day number on which a period ends: where its figure stands on a time axis. */
export const endOf = (period: Period): number => dayNumber(periodEnd(period))

/** Ticks for a time axis: each period's end over short spans, the end of every year over long ones. Thinning is the axis's. */
export function timeTicks(periods: readonly Period[]): readonly TimeTick[] {
  const byX = new Map(periods.map((period) => [endOf(period), period]))
  const places = [...byX.keys()].toSorted((a, b) => a - b)
  const [first, last] = [places.at(0), places.at(-1)]
  if (first === undefined || last === undefined) return []
  if (last - first <= SHORT && places.length <= 12)
    return places.map((x) => ({ x, period: byX.get(x) ?? ('' as Period) }))
  const suffix = yearEndSuffix(periods)
  const years = periods.map((period) => Number(periodEnd(period).slice(0, 4)))
  const [from, until] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: until - from + 1 }, (_, index) => from + index)
    .map((year) => ({ x: dayNumber(makeDay(year, 12, 31)), period: `${year}${suffix}` as Period }))
    .filter(({ x }) => x >= first && x <= last)
}

const SHORT = 366 * 2

/** How the end of a year is called among these periods: `2025`, `2025-S2`, `2025-Q4` or `2025-12`. */
function yearEndSuffix(periods: readonly Period[]): string {
  const kinds = new Set(periods.map(periodKind))
  if (kinds.has('month') || kinds.has('day') || kinds.has('interval')) return '-12'
  return kinds.has('quarter') ? '-Q4' : kinds.has('half') ? '-S2' : ''
}
