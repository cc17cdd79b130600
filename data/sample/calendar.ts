import { parseDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import { parsePeriod } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import type { ReportingCycle } from '#domain/plan/plan.ts'
import { periodsUntil } from '#domain/plan/reportingPeriods.ts'

/** The day the sample is made for: every status is planned as it is seen on this day. */
export const READ_DAY = dayFrom('2026-11-23')

/** Nothing in the sample is said or reviewed after this day. */
export const LAST_REVIEW = dayFrom('2026-11-19')

export const CYCLE: ReportingCycle = { frequency: 'Q', first: periodFrom('2024-Q4'), dueDays: 30 }

/** The eight quarters reported on, 2024-Q4 to 2026-Q3. */
export const QUARTERS: readonly Period[] = periodsUntil(CYCLE, dayFrom('2026-09-30'))

/** The day written in the sample's own text; anything else is a bug in that text. */
export function dayFrom(text: string): Day {
  const day = parseDay(text)
  if (!day) throw new Error(`${text} is no day`)
  return day
}

/** The period written in the sample's own text; anything else is a bug in that text. */
export function periodFrom(text: string): Period {
  const period = parsePeriod(text)
  if (!period) throw new Error(`${text} is no period`)
  return period
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
