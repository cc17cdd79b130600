import type {
  IndicatorSnapshot,
  ActionHistory,
  IndicatorHistory,
  ActionSnapshot,
  Conclusions,
  Moment,
} from '#domain/snapshot.ts'
import type { SnapshotChange } from '#domain/judge/changes.ts'
import type { CurvePoint } from '#domain/judge/curve.ts'
import type { SharesOn } from '#domain/judge/sharesOn.ts'
import type { StatusesOn } from '#domain/judge/statusHistory.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Report } from '#domain/report/reports.ts'
import type { ActionId, AxisId, IndicatorId } from '#domain/plan/ids.ts'

/** What the page says to the ledger in its worker. */
export type ToLedger =
  | { readonly kind: 'open'; readonly database: string; readonly strategy: string }
  /** From now on this moment is looked at. */
  | { readonly kind: 'see'; readonly moment: Moment }
  | { readonly kind: 'ask'; readonly question: number; readonly moment: Moment; readonly of: Asked }

/**
 * What is asked: the history of an action or an indicator, what each action adds to a point of the curve, the curve of an
 * axis, what changed since a day, the statuses of every quarter, or every report.
 */
export type Asked =
  | { readonly kind: 'action'; readonly id: ActionId }
  | { readonly kind: 'indicator'; readonly id: IndicatorId }
  | { readonly kind: 'shares'; readonly day: Day }
  | { readonly kind: 'changes'; readonly since: Day }
  | { readonly kind: 'curve'; readonly axis: AxisId }
  | { readonly kind: 'statuses' }
  | { readonly kind: 'reports' }

/** What is answered. */
export type Found =
  | ActionHistory
  | IndicatorHistory
  | readonly SharesOn[]
  | readonly SnapshotChange[]
  | readonly CurvePoint[]
  | readonly StatusesOn[]
  | readonly Report[]

/** A row of a snapshot without its part of the plan, which the page has. */
export type SentAction = Omit<ActionSnapshot, 'action'> & { readonly id: ActionId }
export type SentIndicator = Omit<IndicatorSnapshot, 'indicator'> & { readonly id: IndicatorId }

/** What the ledger says to the page. Rows come in handfuls, so that taking one in never holds the page up. */
export type FromLedger =
  | { readonly kind: 'rows'; readonly actions: readonly SentAction[] }
  | {
      /** The rows sent since the last of these make a snapshot together with those of before. */
      readonly kind: 'seen'
      /** Whether those of before are to be forgotten. */
      readonly isWhole: boolean
      readonly moment: Moment
      readonly planHash: string
      readonly indicators: readonly SentIndicator[]
      readonly conclusions: Conclusions
    }
  | {
      readonly kind: 'answer'
      readonly question: number
      readonly found: Found
    }
  | { readonly kind: 'broken'; readonly detail: string }
