import { addDays } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import { periodEnd } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import { reportDue } from '#domain/plan/reportingPeriods.ts'
import { CYCLE, earlier, LAST_REVIEW } from './calendar.ts'
import { randomFor, whole } from './random.ts'

/** The day on which an institution filed for a quarter, and the day of the review; undefined while it is pending. */
export interface Filing {
  readonly said: Day
  readonly reviewed: Day | undefined
}

/** Quarters filed a few days after the deadline: one institution again and again, another once. */
const LATE: Readonly<Record<string, readonly string[]>> = {
  MPS: ['2025-Q1', '2025-Q3', '2025-Q4', '2026-Q2', '2026-Q3'],
  MOC: ['2025-Q3'],
}

/** Quarters never filed. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
  FIO: ['2026-Q3'],
  MBM: ['2026-Q2', '2026-Q3'],
}

/** Quarters filed and not yet reviewed. */
const PENDING: Readonly<Record<string, readonly string[]>> = { MHW: ['2026-Q3'] }

/** The institution's filing for the quarter; undefined when it filed none. */
export function filingOf(institution: string, quarter: Period): Filing | undefined {
  if (MISSING[institution]?.includes(quarter)) return undefined
  const random = randomFor(`filing ${institution} ${quarter}`)
  const said = LATE[institution]?.includes(quarter)
    ? addDays(reportDue(quarter, CYCLE), whole(random, 3, 8))
    : addDays(periodEnd(quarter), whole(random, 12, 29))
  const reviewed = earlier(addDays(said, whole(random, 5, 18)), LAST_REVIEW)
  return { said, reviewed: PENDING[institution]?.includes(quarter) ? undefined : reviewed }
}
