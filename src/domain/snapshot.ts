import { actionHistory, actionRecord } from './judge/actionRecord.ts'
import type { ActionRecord, ActionStatement } from './judge/actionRecord.ts'
import { actionStatus } from './judge/actionStatus.ts'
import type { ActionVerdict, StatusContext } from './judge/actionStatus.ts'
import { attention } from './judge/attention.ts'
import type { AttentionItem } from './judge/attention.ts'
import { progressCurve } from './judge/curve.ts'
import type { CurvePoint } from './judge/curve.ts'
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
import { observationItems } from './ledger/items.ts'
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

/** An action with everything known and concluded about it. */
export interface ActionSnapshot {
  readonly action: Action
  readonly record: ActionRecord
  readonly verdict: ActionVerdict
}

/** An indicator with everything known and concluded about it. */
export interface IndicatorSnapshot {
  readonly indicator: Indicator
  readonly record: IndicatorRecord
  readonly rating: RatingVerdict
}

/** The whole strategy as it stood at the end of one day. Every screen, table, chart and export reads one. */
export interface Snapshot {
  readonly plan: Plan
  readonly outline: Outline
  readonly asOf: Day
  readonly basis: Basis
  readonly lastClosed: Period | undefined
  readonly actions: readonly ActionSnapshot[]
  readonly indicators: readonly IndicatorSnapshot[]
  readonly actionsById: ReadonlyMap<ActionId, ActionSnapshot>
  readonly indicatorsById: ReadonlyMap<IndicatorId, IndicatorSnapshot>
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

/** The same from the plan of that day and a ledger already folded. */
export function snapshotOf(plan: Plan, ledger: Ledger, asOf: Day, basis: Basis = 'official'): Snapshot {
  const lastClosed = plan.reporting && lastClosedPeriod(plan.reporting, asOf)
  const view: View = { plan, outline: outline(plan), asOf, basis, lastClosed }
  const judge = judgeOf(view, ledger)
  return concluded(view, ledger, {
    actions: plan.actions.map(judge.action),
    indicators: plan.indicators.map(judge.indicator),
    reporting: reportingRecords(plan, ledger, asOf),
  })
}

/**
 * The snapshot after the ledger has grown: the same as one made anew, but only what the growth touches is judged. Rows
 * that it does not touch are the very same objects as before.
 */
export function advanceSnapshot(before: Snapshot, ledger: Ledger, touched: Touched): Snapshot {
  const { actions, indicators, isReporting, isRefusal } = touched
  if (actions.size === 0 && indicators.size === 0 && !isReporting && !isRefusal) return before
  const judge = judgeOf(before, ledger)
  return concluded(before, ledger, {
    actions: before.actions.map((row) => (actions.has(row.action.id) ? judge.action(row.action) : row)),
    indicators: before.indicators.map((row) =>
      indicators.has(row.indicator.id) ? judge.indicator(row.indicator) : row,
    ),
    reporting: isReporting ? reportingRecords(before.plan, ledger, before.asOf) : before.reporting,
  })
}

/** Everything ever said about an action by the day of the snapshot, oldest first. */
export function historyOfAction(ledger: Ledger, { asOf, basis }: Moment, id: ActionId): readonly ActionStatement[] {
  return actionHistory(ledger.itemsByAction.get(id) ?? [], standings(ledger, asOf, basis))
}

/** Every figure ever given for an indicator by the day of the snapshot, oldest first. */
export function historyOfIndicator(
  ledger: Ledger,
  { asOf, basis }: Moment,
  id: IndicatorId,
): readonly ObservationStatement[] {
  return indicatorHistory(observationItems(ledger.tablesByIndicator.get(id) ?? []), standings(ledger, asOf, basis))
}

/** The day a ledger is seen on, and from which basis. */
export type Moment = Pick<Snapshot, 'asOf' | 'basis'>

type View = Pick<Snapshot, 'plan' | 'outline' | 'asOf' | 'basis' | 'lastClosed'>
type Rows = Pick<Snapshot, 'actions' | 'indicators' | 'reporting'>

function judgeOf({ plan, asOf, basis, lastClosed }: View, ledger: Ledger) {
  const standingOf = standings(ledger, asOf, basis)
  const context: StatusContext = { asOf, rules: plan.rules, hasCycle: plan.reporting !== undefined, lastClosed }
  return {
    action: (action: Action): ActionSnapshot => {
      const record = actionRecord(actionHistory(ledger.itemsByAction.get(action.id) ?? [], standingOf))
      return { action, record, verdict: actionStatus(action, record, context) }
    },
    indicator: (indicator: Indicator): IndicatorSnapshot => {
      const items = observationItems(ledger.tablesByIndicator.get(indicator.id) ?? [])
      const record = indicatorRecord(indicator, indicatorHistory(items, standingOf))
      return { indicator, record, rating: indicatorRating(indicator, record, plan.rules, asOf) }
    },
  }
}

/** What follows from the rows together. */
function concluded(view: View, ledger: Ledger, rows: Rows): Snapshot {
  const { plan, asOf } = view
  const { actions, indicators, reporting } = rows
  const rollups = rollupsOf(plan, actions)
  return {
    plan,
    outline: view.outline,
    asOf,
    basis: view.basis,
    lastClosed: view.lastClosed,
    ...rows,
    actionsById: new Map(actions.map((row) => [row.action.id, row])),
    indicatorsById: new Map(indicators.map((row) => [row.indicator.id, row])),
    rollups,
    curve: progressCurve(actions, plan.from, plan.until, asOf, rollups.whole.actual),
    attention: attention(actions, indicators, reporting),
    refused: ledger.refused.filter(({ update }) => update.said <= asOf),
    lastSaid: latestDay([...actions, ...indicators].map(({ record }) => record.lastSaid)),
  }
}

function latestDay(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined)
}
