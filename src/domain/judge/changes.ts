import type { Day } from '../plan/day.ts'
import { addDays, daysBetween } from '../plan/day.ts'
import type { ActionId, IndicatorId, InstitutionId, MilestoneId } from '../plan/ids.ts'
import type { Period } from '../plan/period.ts'
import type { Observation } from '../ledger/update.ts'
import { isSameContent } from '../sameContent.ts'
import type { ActionSnapshot, IndicatorSnapshot, Snapshot } from '../snapshot.ts'
import type { ActionStatus } from './actionStatus.ts'
import type { Approval } from './approvals.ts'
import { decisionOf } from './decisions.ts'
import type { Decision } from './decisions.ts'
import type { IndicatorRating } from './ratingBands.ts'
import { doneMilestones } from './progress.ts'
import { readingOf, valueOf } from './reading.ts'
import type { ReportingRecord, Timeliness } from './reporting.ts'
import type { Point } from './series.ts'

/** What can change, in the order in which a committee wants to hear of it: what got worse, what got better, the rest. */
export const CHANGE_KINDS = [
  'worsened',
  'slipped',
  'fellBack',
  'missed',
  'sentBack',
  'ratingFell',
  'revised',
  'lost',
  'completed',
  'improved',
  'achieved',
  'ratingRose',
  'progressed',
  'received',
  'broughtForward',
  'changed',
  'ratingChanged',
  'figure',
  'added',
  'gone',
  'decided',
  'followed',
  'undecided',
  'approved',
] as const

/** One thing that a later snapshot of a strategy says otherwise than an earlier one. */
export type SnapshotChange =
  /** A status along the scale from overdue to completed, or between two that have no order (`changed`). */
  | {
      readonly kind: 'worsened' | 'completed' | 'improved' | 'changed'
      readonly action: ActionId
      readonly from: ActionStatus
      readonly to: ActionStatus
    }
  /** Completion is now expected so many days later, or earlier, than it was: by its institution, or by a new edition. */
  | { readonly kind: 'slipped' | 'broughtForward'; readonly action: ActionId; readonly days: number; readonly to: Day }
  /**
   * More of an action is done, or less, than was known: shares 0…1, and the milestones done now and not before. Completing it
   * is told as that alone.
   */
  | {
      readonly kind: 'progressed' | 'fellBack'
      readonly action: ActionId
      readonly from: number
      readonly to: number
      readonly reached: readonly MilestoneId[]
    }
  /** An edition of the plan brought it, or left it out. */
  | { readonly kind: 'added' | 'gone'; readonly action: ActionId }
  | {
      readonly kind: 'ratingFell' | 'achieved' | 'ratingRose' | 'ratingChanged'
      readonly indicator: IndicatorId
      readonly from: IndicatorRating
      readonly to: IndicatorRating
    }
  /** A figure without a breakdown: given for the first time, given otherwise, or said no more. */
  | ({ readonly indicator: IndicatorId; readonly assessor: InstitutionId | undefined; readonly period: Period } & (
      | { readonly kind: 'figure'; readonly now: Observation }
      | { readonly kind: 'revised'; readonly before: Observation; readonly now: Observation }
      | { readonly kind: 'lost'; readonly before: Observation }
    ))
  /** The report of an institution came, or came again after it was sent back; was sent back; or did not come by its deadline. */
  | {
      readonly kind: 'received' | 'sentBack' | 'missed'
      readonly institution: InstitutionId
      readonly period: Period
      readonly timeliness: Timeliness
    }
  | { readonly kind: 'approved'; readonly approval: Approval }
  /** The committee decided something, or took it back. */
  | { readonly kind: 'decided' | 'undecided'; readonly decision: Decision }
  /** How a decision stands, or by when, is said otherwise. */
  | { readonly kind: 'followed'; readonly decision: Decision; readonly before: Decision }

/** What of a snapshot is compared. */
type Compared = Pick<
  Snapshot,
  'asOf' | 'actions' | 'indicators' | 'actionOf' | 'indicatorOf' | 'reporting' | 'approvals' | 'decisions'
>

/** Everything that a snapshot says otherwise than an earlier one of the same strategy, by kind, then in the plan's order. */
export function changesBetween(before: Compared, now: Compared): readonly SnapshotChange[] {
  const changes = [
    ...now.actions.flatMap((row) => {
      const old = before.actionOf(row.action.id)
      return [...actionChanges(old, row), ...progressChanges(old, before.asOf, row, now.asOf)]
    }),
    ...before.actions.flatMap(({ action: { id } }): SnapshotChange[] =>
      now.actionOf(id) ? [] : [{ kind: 'gone', action: id }],
    ),
    ...now.indicators.flatMap((row) => indicatorChanges(before.indicatorOf(row.indicator.id), row)),
    ...now.reporting.flatMap((record) => reportChanges(before.reporting, record)),
    ...now.decisions.flatMap((decision) => decisionChanges(before.decisions, decision)),
    ...before.decisions.flatMap((decision): SnapshotChange[] =>
      decisionOf(now.decisions, decision.decision.id) ? [] : [{ kind: 'undecided', decision }],
    ),
    ...now.approvals.flatMap((approval): SnapshotChange[] =>
      before.approvals.some(({ period, on }) => period === approval.period && on === approval.on)
        ? []
        : [{ kind: 'approved', approval }],
    ),
  ]
  const rank = new Map(CHANGE_KINDS.map((kind, index) => [kind, index]))
  return changes.toSorted((a, b) => (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0))
}

/** Statuses that can be compared, best first; what is not yet due stands as well as what is on track. */
const STATUS_SCALE: Readonly<Partial<Record<ActionStatus, number>>> = {
  completed: 0,
  onTrack: 1,
  notDue: 1,
  atRisk: 2,
  offTrack: 3,
  overdue: 4,
}

const RATING_SCALE: Readonly<Partial<Record<IndicatorRating, number>>> = {
  achieved: 0,
  onTrack: 1,
  needsAcceleration: 2,
  limited: 3,
  deterioration: 4,
}

function actionChanges(before: ActionSnapshot | undefined, now: ActionSnapshot): readonly SnapshotChange[] {
  const action = now.action.id
  if (!before) return [{ kind: 'added', action }]
  const [from, to] = [before.verdict.status, now.verdict.status]
  const changes: SnapshotChange[] = []
  if (from !== to) {
    const kind = to === 'completed' ? to : KINDS_OF_STATUS[turn(STATUS_SCALE[from], STATUS_SCALE[to])]
    changes.push({ kind, action, from, to })
  }
  const [expected, expectedNow] = [expectedDay(before), expectedDay(now)]
  const isOpen = to !== 'completed' && to !== 'cancelled'
  if (!isOpen || expected === undefined || expectedNow === undefined || expected === expectedNow) return changes
  const days = daysBetween(expected, expectedNow)
  changes.push({ kind: days > 0 ? 'slipped' : 'broughtForward', action, days: Math.abs(days), to: expectedNow })
  return changes
}

/** Shares closer than this are one share, summed in another order. */
const LEAST_SHARE = 1e-9

function progressChanges(
  before: ActionSnapshot | undefined,
  then: Day,
  now: ActionSnapshot,
  asOf: Day,
): readonly SnapshotChange[] {
  const [from, to] = [before && valueOf(before.verdict.actual), valueOf(now.verdict.actual)]
  if (!before || from === undefined || to === undefined || now.verdict.status === 'completed') return []
  const doneThen = doneMilestones(before.action, before.record, then)
  const reached = [...doneMilestones(now.action, now.record, asOf)].filter((id) => !doneThen.has(id))
  const isSame = Math.abs(to - from) < LEAST_SHARE
  if (isSame && reached.length === 0) return []
  return [{ kind: isSame || to > from ? 'progressed' : 'fellBack', action: now.action.id, from, to, reached }]
}

const KINDS_OF_STATUS = { worse: 'worsened', better: 'improved', other: 'changed' } as const
const KINDS_OF_RATING = { worse: 'ratingFell', better: 'ratingRose', other: 'ratingChanged' } as const

function turn(from: number | undefined, to: number | undefined): 'worse' | 'better' | 'other' {
  if (from === undefined || to === undefined || from === to) return 'other'
  return to > from ? 'worse' : 'better'
}

/** When it is expected to be done: the plan's day, or the later one that its institution named. */
function expectedDay({ action, verdict }: ActionSnapshot): Day | undefined {
  return action.due && addDays(action.due, verdict.slipDays)
}

function indicatorChanges(before: IndicatorSnapshot | undefined, now: IndicatorSnapshot): readonly SnapshotChange[] {
  const indicator = now.indicator.id
  const [from, to] = [before?.rating.rating, now.rating.rating]
  const changes: SnapshotChange[] = []
  if (from !== undefined && from !== to) {
    const kind = to === 'achieved' ? to : KINDS_OF_RATING[turn(RATING_SCALE[from], RATING_SCALE[to])]
    changes.push({ kind, indicator, from, to })
  }
  const [pointsBefore, pointsNow] = [totalsOf(before), totalsOf(now)]
  for (const [key, { assessor, point }] of pointsNow) {
    const old = pointsBefore.get(key)?.point.observation
    const figure = { indicator, assessor, period: point.period, now: point.observation }
    if (!old) changes.push({ kind: 'figure', ...figure })
    else if (!isSameContent(readingOf(old), readingOf(point.observation)))
      changes.push({ kind: 'revised', ...figure, before: old })
  }
  for (const [key, { assessor, point }] of pointsBefore)
    if (!pointsNow.has(key))
      changes.push({ kind: 'lost', indicator, assessor, period: point.period, before: point.observation })
  return changes
}

interface Total {
  readonly assessor: InstitutionId | undefined
  readonly point: Point
}

/** The figures of an indicator without a breakdown, by who assessed and for which period. */
function totalsOf(row: IndicatorSnapshot | undefined): ReadonlyMap<string, Total> {
  const totals = row?.record.totals ?? []
  return new Map(
    totals.flatMap(({ assessor, points }) =>
      points.map((point) => [`${assessor ?? ''} ${point.period}`, { assessor, point }] as const),
    ),
  )
}

function reportChanges(
  before: readonly ReportingRecord[],
  { institution, periods }: ReportingRecord,
): readonly SnapshotChange[] {
  const known = before.find((record) => record.institution === institution)?.periods ?? []
  return periods.flatMap(({ period, timeliness }) => {
    const old = known.find((each) => each.period === period)?.timeliness
    const kinds: ('received' | 'sentBack' | 'missed')[] = []
    const wasSentBack = isSentBack(old)
    const comesAgain = wasSentBack && !isSentBack(timeliness)
    if (isFiled(timeliness) && (!isFiled(old) || comesAgain)) kinds.push('received')
    if (isSentBack(timeliness) && !wasSentBack) kinds.push('sentBack')
    if (timeliness.kind === 'missing' && old?.kind !== 'missing') kinds.push('missed')
    return kinds.map((kind) => ({ kind, institution, period, timeliness }))
  })
}

function decisionChanges(known: readonly Decision[], decision: Decision): readonly SnapshotChange[] {
  const before = decisionOf(known, decision.decision.id)
  if (!before) return [{ kind: 'decided', decision }]
  const isSame = before.state === decision.state && before.due === decision.due
  return isSame ? [] : [{ kind: 'followed', decision, before }]
}

type Filed = Extract<Timeliness, { readonly filed: Day }>

function isFiled(timeliness: Timeliness | undefined): timeliness is Filed {
  return timeliness?.kind === 'onTime' || timeliness?.kind === 'late'
}

function isSentBack(timeliness: Timeliness | undefined): boolean {
  return isFiled(timeliness) && timeliness.isSentBack
}
