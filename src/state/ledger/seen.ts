import type { Entry } from '#domain/ledger/arrival.ts'
import type { SnapshotChange } from '#domain/judge/changes.ts'
import type { CurvePoint } from '#domain/judge/curve.ts'
import type { SharesOn } from '#domain/judge/sharesOn.ts'
import type { StatusesOn } from '#domain/judge/statusHistory.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Report } from '#domain/report/reports.ts'
import type { ActionId, AxisId, IndicatorId } from '#domain/plan/ids.ts'
import type { ActionHistory, IndicatorHistory, Moment, Snapshot } from '#domain/snapshot.ts'
import type { StoredEditions } from '#storage/editions.ts'

/** Something that is known at once, or comes from another thread. */
export type Answer<Value> = Value | Promise<Value>

/** A ledger as it is seen on a day: what is concluded, and what may be asked. */
export interface Seen {
  readonly snapshot: Snapshot
  readonly historyOfAction: (id: ActionId) => Answer<ActionHistory>
  readonly historyOfIndicator: (id: IndicatorId) => Answer<IndicatorHistory>
  /** What each action adds to the curve on a day not after the one seen. */
  readonly sharesOn: (day: Day) => Answer<readonly SharesOn[]>
  /** The planned-against-done curve of an axis. */
  readonly curveOfAxis: (axis: AxisId) => Answer<readonly CurvePoint[]>
  /** What changed from the end of an earlier day to the one seen. */
  readonly changesSince: (day: Day) => Answer<readonly SnapshotChange[]>
  /** The status of every action at the end of each quarter until the day seen. */
  readonly statusHistory: () => Answer<readonly StatusesOn[]>
  /** Every report filed by that day, with all it says. */
  readonly reports: () => Answer<readonly Report[]>
}

/** Whether a ledger is seen on the same day from the same basis. */
export function isOneMoment(a: Moment, b: Moment): boolean {
  return a.asOf === b.asOf && a.basis === b.basis
}

/** Where the ledger of a strategy is to be had. */
export interface LedgerSource extends StoredEditions {
  /** How much everything said weighs (`sizeOf`). */
  readonly size: number
  /** Everything said; undefined where that is too much for the page, and is read by the worker. */
  readonly entries: readonly Entry[] | undefined
}
