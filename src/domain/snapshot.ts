import { actionHistory, actionRecord } from './judge/actionRecord.ts'
import type { ActionRecord, ActionStatement, ActionSummary } from './judge/actionRecord.ts'
import type { ActionVerdict } from './judge/actionStatus.ts'
import type { Approval, Release } from './judge/approvals.ts'
import type { AttentionItem } from './judge/attention.ts'
import type { CurvePoint } from './judge/curve.ts'
import type { Decision } from './judge/decisions.ts'
import type { RatingVerdict } from './judge/indicatorRating.ts'
import type { ReportingRecord } from './judge/reporting.ts'
import type { Rollups } from './judge/rollups.ts'
import { statusesSet } from './judge/setStatus.ts'
import { indicatorHistory } from './judge/series.ts'
import type { IndicatorRecord, ObservationStatement } from './judge/series.ts'
import type { RegisteredKey } from './ledger/keyRegistry.ts'
import type { UpdateId } from './ledger/itemRef.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { Refused } from './ledger/sift.ts'
import type { Minted, StatusSet } from './ledger/update.ts'
import { originsOf } from './ledger/origin.ts'
import type { Origin } from './ledger/origin.ts'
import { standings } from './ledger/standing.ts'
import type { Basis } from './ledger/standing.ts'
import { leadsOf } from './plan/action.ts'
import type { Action } from './plan/action.ts'
import type { Day } from './plan/day.ts'
import type { ActionId, IndicatorId } from './plan/ids.ts'
import type { Indicator } from './plan/indicator.ts'
import { outline } from './plan/outline.ts'
import type { Outline } from './plan/outline.ts'
import type { Period } from './plan/period.ts'
import type { Plan } from './plan/plan.ts'

/** An action with what is concluded about it. What it rests on is its history, which is asked for. */
export interface ActionSnapshot {
  readonly action: Action
  readonly record: ActionSummary
  readonly verdict: ActionVerdict
}

/** An indicator with what is concluded about it; the figures of its breakdowns are in its history. */
export interface IndicatorSnapshot {
  readonly indicator: Indicator
  readonly record: IndicatorRecord
  readonly rating: RatingVerdict
}

/** The whole strategy as it stood at the end of one day. Every screen, table, chart and export reads one. */
export interface Snapshot<Row extends ActionSnapshot = ActionSnapshot> extends Rows<Row>, Conclusions {
  readonly plan: Plan
  readonly outline: Outline
  readonly asOf: Day
  readonly basis: Basis
  readonly actionOf: (id: ActionId) => Row | undefined
  readonly indicatorOf: (id: IndicatorId) => IndicatorSnapshot | undefined
}

/** What is said of each part of the plan, in the plan's order. */
export interface Rows<Row extends ActionSnapshot = ActionSnapshot> {
  readonly actions: readonly Row[]
  readonly indicators: readonly IndicatorSnapshot[]
}

/** What follows from all rows together. */
export interface Conclusions {
  readonly lastClosed: Period | undefined
  readonly rollups: Rollups
  /** The planned-against-done curve of the whole strategy. */
  readonly curve: readonly CurvePoint[]
  readonly reporting: readonly ReportingRecord[]
  readonly attention: readonly AttentionItem[]
  /** The periods that the committee approved, newest first. */
  readonly approvals: readonly Approval[]
  /** What the committee decided, the latest meeting first. */
  readonly decisions: readonly Decision[]
  /** What was published, oldest first. */
  readonly releases: readonly Release[]
  /** What was said by the day and breaks a rule: evidence that counts for nothing. */
  readonly refused: readonly Refused[]
  /** Whose every key is, as is known today: keys are closed for the past too. */
  readonly keys: readonly RegisteredKey[]
}

/** The day a ledger is seen on, and from which basis. */
export type Moment = Pick<Snapshot, 'asOf' | 'basis'>

/** A snapshot from its parts, with the look-ups that go with them. */
export function assemble<Row extends ActionSnapshot>(
  plan: Plan,
  moment: Moment,
  rows: Rows<Row>,
  conclusions: Conclusions,
  ofPlan: Outline = outline(plan),
): Snapshot<Row> {
  return {
    plan,
    outline: ofPlan,
    ...moment,
    ...rows,
    ...conclusions,
    actionOf: (id) => at(rows.actions, ofPlan.actionPlaces.get(id)),
    indicatorOf: (id) => at(rows.indicators, ofPlan.indicatorPlaces.get(id)),
  }
}

/** Everything said about an action by a day, oldest first, and what of it counts. */
export interface ActionHistory {
  readonly statements: readonly ActionStatement[]
  readonly record: ActionRecord
  /** The statuses that the committee set and did not take back, oldest first. */
  readonly set: readonly Minted<StatusSet>[]
  /** How each of them came. */
  readonly originById: ReadonlyMap<UpdateId, Origin>
}

/** Every figure given for an indicator by a day, oldest first, and how each came. */
export interface IndicatorHistory {
  readonly statements: readonly ObservationStatement[]
  readonly originById: ReadonlyMap<UpdateId, Origin>
}

export function historyOfAction(plan: Plan, ledger: Ledger, { asOf, basis }: Moment, id: ActionId): ActionHistory {
  const statements = actionHistory(ledger.itemsByAction.get(id) ?? [], standings(ledger, asOf, basis))
  const action = plan.actions.find((each) => each.id === id)
  return {
    statements,
    record: actionRecord(statements, action ? leadsOf(action) : []),
    set: statusesSet(ledger, id, asOf),
    originById: origins(ledger, asOf, statements),
  }
}

export function historyOfIndicator(ledger: Ledger, { asOf, basis }: Moment, id: IndicatorId): IndicatorHistory {
  const statements = indicatorHistory(ledger.tablesByIndicator.get(id) ?? [], standings(ledger, asOf, basis))
  return { statements, originById: origins(ledger, asOf, statements) }
}

function origins(ledger: Ledger, asOf: Day, statements: readonly { readonly update: { readonly id: UpdateId } }[]) {
  return originsOf(ledger, asOf, new Set(statements.map(({ update }) => update.id)))
}

function at<Row>(rows: readonly Row[], place: number | undefined): Row | undefined {
  return place === undefined ? undefined : rows[place]
}
