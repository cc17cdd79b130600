import { actionRecord } from './judge/actionRecord.ts'
import type { ActionRecord } from './judge/actionRecord.ts'
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
import { indicatorRecord } from './judge/series.ts'
import type { IndicatorRecord } from './judge/series.ts'
import type { Entry } from './ledger/arrival.ts'
import { fold } from './ledger/fold.ts'
import type { Ledger } from './ledger/fold.ts'
import type { Refused } from './ledger/sift.ts'
import { standings } from './ledger/standing.ts'
import type { Basis } from './ledger/standing.ts'
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
  return snapshotOf(planOn(editions, asOf), fold(editions, entries), asOf, basis)
}

/** The same from the plan of that day and a ledger already folded. */
export function snapshotOf(plan: Plan, ledger: Ledger, asOf: Day, basis: Basis = 'official'): Snapshot {
  const standingOf = standings(ledger, asOf, basis)
  const lastClosed = plan.reporting && lastClosedPeriod(plan.reporting, asOf)
  const context: StatusContext = { asOf, rules: plan.rules, hasCycle: plan.reporting !== undefined, lastClosed }

  const actions = plan.actions.map((action): ActionSnapshot => {
    const record = actionRecord(ledger.itemsByAction.get(action.id) ?? [], standingOf)
    return { action, record, verdict: actionStatus(action, record, context) }
  })
  const indicators = plan.indicators.map((indicator): IndicatorSnapshot => {
    const record = indicatorRecord(indicator, ledger.itemsByIndicator.get(indicator.id) ?? [], standingOf)
    return { indicator, record, rating: indicatorRating(indicator, record, plan.rules, asOf) }
  })
  const reporting = reportingRecords(plan, ledger, asOf)

  return {
    plan,
    outline: outline(plan),
    asOf,
    basis,
    lastClosed,
    actions,
    indicators,
    actionsById: new Map(actions.map((row) => [row.action.id, row])),
    indicatorsById: new Map(indicators.map((row) => [row.indicator.id, row])),
    rollups: rollupsOf(plan, actions),
    curve: progressCurve(actions, plan.from, plan.until, asOf, plan.rules),
    reporting,
    attention: attention(actions, indicators, reporting),
    refused: ledger.refused.filter(({ update }) => update.said <= asOf),
    lastSaid: lastSaidDay(actions, indicators),
  }
}

function lastSaidDay(actions: readonly ActionSnapshot[], indicators: readonly IndicatorSnapshot[]): Day | undefined {
  let last: Day | undefined
  const see = (day: Day) => {
    if (last === undefined || day > last) last = day
  }
  for (const { record } of actions)
    for (const { standing, update } of record.history) if (standing.counts) see(update.said)
  for (const { record } of indicators)
    for (const { standing, update } of record.history) if (standing.counts) see(update.said)
  return last
}
