import { approvalsBy, releasesBy } from './judge/approvals.ts'
import { actionSumming } from './judge/actionSums.ts'
import type { ActionSums } from './judge/actionSums.ts'
import {
  attention,
  attentionAfter,
  attentionToAction,
  attentionToDecision,
  attentionToIndicator,
  attentionToReports,
} from './judge/attention.ts'
import { curveFrom, curveSpan, curveSumsOf } from './judge/curve.ts'
import type { CurvePoint, PlottedAction } from './judge/curve.ts'
import { decisionsBy } from './judge/decisions.ts'
import { judgeOn } from './judge/judgeOn.ts'
import type { Judge } from './judge/judgeOn.ts'
import type { AttentionItem } from './judge/attention.ts'
import { reportingRecords } from './judge/reporting.ts'
import { rollupsFrom } from './judge/rollups.ts'
import type { Summed } from './judge/summing.ts'
import type { Entry } from './ledger/arrival.ts'
import { fold } from './ledger/fold.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { Refused } from './ledger/sift.ts'
import type { Basis } from './ledger/standing.ts'
import type { Touched } from './ledger/touched.ts'
import type { Day } from './plan/day.ts'
import type { AxisId } from './plan/ids.ts'
import { planOn } from './plan/editions.ts'
import type { Editions } from './plan/editions.ts'
import type { Outline } from './plan/outline.ts'
import type { Plan } from './plan/plan.ts'
import { assemble } from './snapshot.ts'
import type { Conclusions, Snapshot } from './snapshot.ts'

/**
 * The snapshot of a strategy as of a day, from the editions of its plan and all that was said: a pure function, so any
 * past day can be rebuilt, under the plan of that day.
 */
export function snapshot(editions: Editions, entries: Iterable<Entry>, asOf: Day, basis: Basis = 'official'): Snapshot {
  return snapshotOf(planOn(editions, asOf), fold(editions, entries).ledger, asOf, basis)
}

/** A snapshot from which the next one can be made: it still knows what it was judged by. */
export interface GrowingSnapshot extends Snapshot<PlottedAction> {
  readonly actionSums: Summed<PlottedAction, ActionSums>
}

/** The planned-against-done curve of one axis of a snapshot. */
export function curveOfAxis({ plan, asOf, actions, rollups }: GrowingSnapshot, axis: AxisId): readonly CurvePoint[] {
  const today = rollups.byAxis.get(axis)
  if (!today) return []
  const span = curveSpan(plan, asOf)
  const members = actions.filter(({ action }) => action.axis === axis)
  return curveFrom(span, curveSumsOf(span, members), today, plan.rules)
}

/** The same from the plan of that day and a ledger already folded. */
export function snapshotOf(plan: Plan, ledger: Ledger, asOf: Day, basis: Basis = 'official'): GrowingSnapshot {
  const judge = judgeOn(plan, { asOf, basis }, ledger)
  const actionSums = actionSumming(judge.span).of(plan.actions.map(judge.action))
  const indicators = plan.indicators.map(judge.indicator)
  const cycle = cycleOf(plan, ledger, asOf)
  return growing(
    judge,
    { actionSums, indicators },
    {
      ...cycle,
      attention: attention(actionSums.rows, indicators, cycle.reporting, cycle.decisions),
      refused: refusedBy(ledger, asOf),
      keys: [...ledger.keys.values()],
    },
  )
}

/**
 * The snapshot after the ledger has grown: the same as one made anew, but only what the growth touches is judged and
 * added up. Rows that it does not touch are the very same objects as before.
 */
export function advanceSnapshot(before: GrowingSnapshot, ledger: Ledger, touched: Touched): GrowingSnapshot {
  const { isReporting, isRefusal, isKeys } = touched
  const isRow = touched.actions.size > 0 || touched.indicators.size > 0
  if (!isRow && !isReporting && !isRefusal && !isKeys) return before
  const { plan, asOf, basis, outline } = before
  const judge = judgeOn(plan, { asOf, basis }, ledger)
  const places = placesOf(touched.actions, outline.actionPlaces)
  const actions = replaced(before.actions, places, ({ action }) => judge.action(action))
  const actionSums = actionSumming(judge.span).after(before.actionSums, actions, places)
  const indicatorPlaces = placesOf(touched.indicators, outline.indicatorPlaces)
  const indicators = replaced(before.indicators, indicatorPlaces, ({ indicator }) => judge.indicator(indicator))
  const cycle = isReporting ? cycleOf(plan, ledger, asOf) : before
  const changed = (rows: Pick<Snapshot<PlottedAction>, 'actions' | 'indicators' | 'reporting' | 'decisions'>) => [
    ...itemsAt(rows.actions, places, attentionToAction),
    ...itemsAt(rows.indicators, indicatorPlaces, attentionToIndicator),
    ...(isReporting
      ? [...rows.reporting.flatMap(attentionToReports), ...rows.decisions.flatMap(attentionToDecision)]
      : []),
  ]
  const { reporting, approvals, decisions, releases } = cycle
  return growing(
    judge,
    { actionSums, indicators },
    {
      reporting,
      approvals,
      decisions,
      releases,
      attention: attentionAfter(
        before.attention,
        changed(before),
        changed({ actions, indicators, reporting, decisions }),
      ),
      refused: isRefusal ? refusedBy(ledger, asOf) : before.refused,
      keys: isKeys ? [...ledger.keys.values()] : before.keys,
    },
    outline,
  )
}

/** What follows from the cycle of reports and meetings. */
function cycleOf(plan: Plan, ledger: Ledger, asOf: Day) {
  return {
    reporting: reportingRecords(plan, ledger, asOf),
    approvals: approvalsBy(ledger, asOf),
    decisions: decisionsBy(ledger, asOf),
    releases: releasesBy(ledger, asOf),
  }
}

function growing(
  { plan, moment, span, lastClosed }: Judge,
  { actionSums, indicators }: Pick<GrowingSnapshot, 'actionSums' | 'indicators'>,
  known: Omit<Conclusions, 'lastClosed' | 'rollups' | 'curve'>,
  outline?: Outline,
): GrowingSnapshot {
  const { tallies, curve } = actionSums.sum
  const rollups = rollupsFrom(plan, tallies)
  const conclusions: Conclusions = {
    lastClosed,
    rollups,
    curve: curveFrom(span, curve, rollups.whole, plan.rules),
    ...known,
  }
  return { ...assemble(plan, moment, { actions: actionSums.rows, indicators }, conclusions, outline), actionSums }
}

function placesOf<Id>(ids: ReadonlySet<Id>, places: ReadonlyMap<Id, number>): readonly number[] {
  return [...ids].flatMap((id) => places.get(id) ?? [])
}

function replaced<Row>(rows: readonly Row[], places: readonly number[], make: (row: Row) => Row): readonly Row[] {
  const next = [...rows]
  for (const place of places) next[place] = make(rows[place] as Row)
  return next
}

function itemsAt<Row>(
  rows: readonly Row[],
  places: readonly number[],
  itemsOf: (row: Row, place: number) => readonly AttentionItem[],
): readonly AttentionItem[] {
  return places.flatMap((place) => itemsOf(rows[place] as Row, place))
}

function refusedBy({ refused }: Ledger, asOf: Day): readonly Refused[] {
  return refused.filter(({ update }) => update.said <= asOf)
}
