import type { Ledger } from '../ledger/ledger.ts'
import type { Day } from '../plan/day.ts'
import { comparePeriods } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'

/** What the committee approved of a period's figures, as it stands. */
export interface Approval {
  readonly period: Period
  /** The day of the last approval: figures are those of that day. */
  readonly on: Day
  /** 0 for the first approval; each later one is a numbered revision. */
  readonly revision: number
}

/** What was published. */
export interface Release {
  readonly number: number
  readonly on: Day
}

/** What was published by a day, oldest first. */
export function releasesBy({ releases }: Ledger, asOf: Day): readonly Release[] {
  return releases.flatMap(({ number, said }) => (said <= asOf ? [{ number, on: said }] : []))
}

/** The periods that were approved by a day, newest first. Two approvals on one day are one. */
export function approvalsBy({ approvals }: Ledger, asOf: Day): readonly Approval[] {
  const byPeriod = new Map<Period, Approval>()
  for (const { period, said } of approvals) {
    if (said > asOf) continue
    const before = byPeriod.get(period)
    if (before?.on === said) continue
    byPeriod.set(period, { period, on: said, revision: before ? before.revision + 1 : 0 })
  }
  return [...byPeriod.values()].toSorted((a, b) => comparePeriods(b.period, a.period))
}
