import { actionHistory, actionRecord } from './judge/actionRecord.ts'
import type { ActionRecord, ActionStatement, ActionSummary } from './judge/actionRecord.ts'
import { actionStatus } from './judge/actionStatus.ts'
import type { ActionVerdict, StatusContext } from './judge/actionStatus.ts'
import { attention } from './judge/attention.ts'
import type { AttentionItem } from './judge/attention.ts'
import { progressCurve } from './judge/curve.ts'
import type { CurvePoint, RecordedAction } from './judge/curve.ts'
import { indicatorRating } from './judge/indicatorRating.ts'
import type { RatingVerdict } from './judge/indicatorRating.ts'
import { reportingRecords } from './judge/reporting.ts'
import type { ReportingRecord } from './judge/reporting.ts'
import { rollupsOf } from './judge/rollups.ts'
import type { Rollups } from './judge/rollups.ts'
import { indicatorHistory, indicatorRecord } from './judge/series.ts'
import type { IndicatorRecord, ObservationStatement } from './judge/series.ts'
import type { Entry } from './ledger/arrival.ts'
import { fold } from './ledger/fold.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { Refused } from './ledger/sift.ts'
import { standings } from './ledger/standing.ts'
import type { Basis } from './ledger/standing.ts'
import type { Touched } from './ledger/touched.ts'
import type { Action } from './plan/action.ts'
import type { Day } from './plan/day.ts'
import { planOn } from './plan/editions.ts'
import type { Editions } from './plan/editions.ts'
import type { ActionId, IndicatorId } from './plan/ids.ts'
import type { Indicator } from './plan/indicator.ts'
import { outline } from './plan/outline.ts'
import type { Outline } from './plan/outline.ts'
import type { Period } from './plan/period.ts'
import type { Plan } from './plan/plan.ts'
import { lastClosedPeriod } from './plan/reportingPeriods.ts'

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
  readonly actionsById: ReadonlyMap<ActionId, Row>
  readonly indicatorsById: ReadonlyMap<IndicatorId, IndicatorSnapshot>
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
  /** What was said by the day and breaks a rule: evidence that counts for nothing. */
  readonly refused: readonly Refused[]
  /** The last day on which anything counted here was said; undefined before the first. */
  readonly lastSaid: Day | undefined
}

/**
 * The snapshot of a strategy as of a day, from the editions of its plan and all that was said: a pure function, so any
 * past day can be rebuilt, under the plan of that day.
 */
export function snapshot(editions: Editions, entries: Iterable<Entry>, asOf: Day, basis: Basis = 'official'): Snapshot {
  return snapshotOf(planOn(editions, asOf), fold(editions, entries).ledger, asOf, basis)
}

/** The day a ledger is seen on, and from which basis. */
export type Moment = Pick<Snapshot, 'asOf' | 'basis'>

/** A snapshot from which the next one can be made: its rows still know what they were judged by. */
export type GrowingSnapshot = Snapshot<RecordedAction>

/** The same from the plan of that day and a ledger already folded. */
export function snapshotOf(plan: Plan, ledger: Ledger, asOf: Day, basis: Basis = 'official'): GrowingSnapshot {
  const moment = { asOf, basis }
  const judge = judgeOn(plan, moment, ledger)
  const rows = { actions: plan.actions.map(judge.action), indicators: plan.indicators.map(judge.indicator) }
  return assemble(plan, moment, rows, concluded(plan, moment, ledger, rows, reportingRecords(plan, ledger, asOf)))
}

/**
 * The snapshot after the ledger has grown: the same as one made anew, but only what the growth touches is judged. Rows
 * that it does not touch are the very same objects as before.
 */
export function advanceSnapshot(before: GrowingSnapshot, ledger: Ledger, touched: Touched): GrowingSnapshot {
  const { actions, indicators, isReporting, isRefusal } = touched
  if (actions.size === 0 && indicators.size === 0 && !isReporting && !isRefusal) return before
  const { plan, asOf, basis } = before
  const moment = { asOf, basis }
  const judge = judgeOn(plan, moment, ledger)
  const rows = {
    actions: before.actions.map((row) => (actions.has(row.action.id) ? judge.action(row.action) : row)),
    indicators: before.indicators.map((row) =>
      indicators.has(row.indicator.id) ? judge.indicator(row.indicator) : row,
    ),
  }
  const reporting = isReporting ? reportingRecords(plan, ledger, asOf) : before.reporting
  return assemble(plan, moment, rows, concluded(plan, moment, ledger, rows, reporting), before.outline)
}

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
    actionsById: new Map(rows.actions.map((row) => [row.action.id, row])),
    indicatorsById: new Map(rows.indicators.map((row) => [row.indicator.id, row])),
  }
}

/** Everything said about an action by a day, oldest first, and what of it counts. */
export interface ActionHistory {
  readonly statements: readonly ActionStatement[]
  readonly record: ActionRecord
}

export function historyOfAction(ledger: Ledger, { asOf, basis }: Moment, id: ActionId): ActionHistory {
  const statements = actionHistory(ledger.itemsByAction.get(id) ?? [], standings(ledger, asOf, basis))
  return { statements, record: actionRecord(statements) }
}

/** Every figure given for an indicator by a day, oldest first. */
export function historyOfIndicator(
  ledger: Ledger,
  { asOf, basis }: Moment,
  id: IndicatorId,
): readonly ObservationStatement[] {
  return indicatorHistory(ledger.tablesByIndicator.get(id) ?? [], standings(ledger, asOf, basis))
}

function judgeOn(plan: Plan, { asOf, basis }: Moment, ledger: Ledger) {
  const { rules } = plan
  const standing = standings(ledger, asOf, basis)
  const context: StatusContext = {
    asOf,
    rules,
    hasCycle: plan.reporting !== undefined,
    lastClosed: lastClosedOn(plan, asOf),
  }
  return {
    action: (action: Action): RecordedAction => {
      const record = actionRecord(actionHistory(ledger.itemsByAction.get(action.id) ?? [], standing))
      return { action, record, verdict: actionStatus(action, record, context) }
    },
    indicator: (indicator: Indicator): IndicatorSnapshot => {
      const record = indicatorRecord(indicator, ledger.tablesByIndicator.get(indicator.id) ?? [], standing)
      return { indicator, record, rating: indicatorRating(indicator, record, rules, asOf) }
    },
  }
}

function concluded(
  plan: Plan,
  { asOf }: Moment,
  ledger: Ledger,
  { actions, indicators }: Rows<RecordedAction>,
  reporting: readonly ReportingRecord[],
): Conclusions {
  const rollups = rollupsOf(plan, actions)
  return {
    lastClosed: lastClosedOn(plan, asOf),
    rollups,
    curve: progressCurve(actions, plan.from, plan.until, asOf, rollups.whole),
    reporting,
    attention: attention(actions, indicators, reporting),
    refused: ledger.refused.filter(({ update }) => update.said <= asOf),
    lastSaid: latestOfBoth(lastSaidIn(actions), lastSaidIn(indicators)),
  }
}

function lastClosedOn({ reporting }: Plan, asOf: Day): Period | undefined {
  return reporting && lastClosedPeriod(reporting, asOf)
}

function lastSaidIn(rows: readonly { readonly record: { readonly lastSaid: Day | undefined } }[]): Day | undefined {
  let last: Day | undefined
  for (const { record } of rows) last = latestOfBoth(last, record.lastSaid)
  return last
}

function latestOfBoth(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a
}
