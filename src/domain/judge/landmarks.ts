import { compareText } from '../compareText.ts'
import { groupBy } from '../groupBy.ts'
import type { Day } from '../plan/day.ts'
import type { Editions } from '../plan/editions.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import { owedPeriods } from '../plan/reportingPeriods.ts'
import type { Snapshot } from '../snapshot.ts'

/** A day that stands out in the life of a strategy: one that people meet about, and compare with. */
export type Landmark =
  | { readonly kind: 'adopted'; readonly on: Day; readonly edition: string }
  | { readonly kind: 'periodEnd' | 'approval'; readonly on: Day; readonly period: Period }
  /** A meeting at which the committee decided so many things. */
  | { readonly kind: 'meeting'; readonly on: Day; readonly count: number }
  | { readonly kind: 'release'; readonly on: Day; readonly number: number }

/** What of a snapshot names its landmarks. */
type Marked = Pick<Snapshot, 'plan' | 'asOf' | 'approvals' | 'decisions' | 'releases' | 'lastClosed'>

/** The landmarks until the day shown, oldest first: of one day the end of a period, then what was decided on it. */
export function landmarks(
  editions: Editions,
  { plan, asOf, approvals, decisions, releases }: Marked,
): readonly Landmark[] {
  const all: readonly Landmark[] = [
    ...editions.map(({ adopted, edition }) => ({ kind: 'adopted' as const, on: adopted, edition })),
    ...owedPeriods(plan, asOf).map((period) => ({ kind: 'periodEnd' as const, on: periodEnd(period), period })),
    ...approvals.map(({ on, period }) => ({ kind: 'approval' as const, on, period })),
    ...[...groupBy(decisions, ({ decision }) => decision.taken)].map(([on, { length: count }]) => ({
      kind: 'meeting' as const,
      on,
      count,
    })),
    ...releases.map(({ on, number }) => ({ kind: 'release' as const, on, number })),
  ]
  return all.filter(({ on }) => on < asOf).toSorted((a, b) => compareText(a.on, b.on))
}

/** When the committee approved or decided last. */
export function lastMet(all: readonly Landmark[]): Landmark | undefined {
  return all.findLast(({ kind }) => kind === 'approval' || kind === 'meeting')
}

/**
 * The day since when a committee asks what changed: its last approval or decision; where it made none, the end of the last period
 * whose reports were due; without reports, the adoption of the plan. None where all that is still to come.
 */
export function lastMeeting(editions: Editions, snapshot: Marked): Landmark | undefined {
  const all = landmarks(editions, snapshot)
  return (
    lastMet(all) ??
    all.findLast((each) => each.kind === 'periodEnd' && each.period === snapshot.lastClosed) ??
    all.findLast(({ kind }) => kind === 'adopted')
  )
}
