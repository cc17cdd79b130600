import type { Ledger } from '../ledger/ledger.ts'
import type { Day } from '../plan/day.ts'
import { planOn } from '../plan/editions.ts'
import type { Editions } from '../plan/editions.ts'
import type { ActionId } from '../plan/ids.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import { nextPeriod, periodOf } from '../plan/reportingPeriods.ts'
import type { Moment } from '../snapshot.ts'
import { ACTION_STATUSES } from './actionStatus.ts'
import type { ActionStatus } from './actionStatus.ts'
import { judgeOn } from './judgeOn.ts'

/** The status that each action of the plan of a day had at its end, by what had been said by then. */
export interface StatusesOn {
  readonly period: Period
  /** The period's end, or the as-of day in the running period. */
  readonly day: Day
  readonly statuses: ReadonlyMap<ActionId, ActionStatus>
}

/** How many actions had each status on a day. */
export interface StatusCount {
  readonly period: Period
  readonly day: Day
  readonly counts: Readonly<Record<ActionStatus, number>>
  readonly total: number
}

/** Twelve years: more columns than this nobody can tell apart, and a day far ahead would ask for thousands. */
const MOST_QUARTERS = 48

/**
 * Quarter by quarter from the adoption of the first edition to the as-of day, oldest first, the latest 48 at most. One
 * day a step: each judges a whole plan, and a page may breathe between two of them. A day says what a snapshot of that
 * day says: what is said later changes no day before.
 */
export function* statusHistory(editions: Editions, ledger: Ledger, { asOf, basis }: Moment): Generator<StatusesOn> {
  for (const period of quartersBetween(editions[0].adopted, asOf).slice(-MOST_QUARTERS)) {
    const end = periodEnd(period)
    const day = end < asOf ? end : asOf
    const plan = planOn(editions, day)
    const judge = judgeOn(plan, { asOf: day, basis }, ledger)
    yield {
      period,
      day,
      statuses: new Map(plan.actions.map((action) => [action.id, judge.judged(action).verdict.status])),
    }
  }
}

/** The quarters with these days and all between them; before the first day only that of the second. */
function quartersBetween(from: Day, until: Day): readonly Period[] {
  const last = periodOf(until, 'Q')
  const quarters = [from < until ? periodOf(from, 'Q') : last]
  while (quarters.at(-1) !== last) quarters.push(nextPeriod(quarters.at(-1) ?? last, 'Q'))
  return quarters
}

/** The statuses of some actions, counted day by day; an action counts from the day a plan has it. */
export function statusCounts(history: readonly StatusesOn[], actions: Iterable<ActionId>): readonly StatusCount[] {
  const ids = [...actions]
  return history.map(({ period, day, statuses }) => {
    const counts = Object.fromEntries(ACTION_STATUSES.map((status) => [status, 0])) as Record<ActionStatus, number>
    for (const id of ids) {
      const status = statuses.get(id)
      if (status) counts[status] += 1
    }
    return { period, day, counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) }
  })
}
