import type { UpdateId } from '../ledger/itemRef.ts'
import type { Day } from '../plan/day.ts'
import type { ActionId, IndicatorId, InstitutionId } from '../plan/ids.ts'
import type { Indicator } from '../plan/indicator.ts'
import type { Period } from '../plan/period.ts'
import { isLate } from './decisions.ts'
import type { Decision } from './decisions.ts'
import type { RatingVerdict } from './indicatorRating.ts'
import type { ReportingRecord } from './reporting.ts'
import { isActive } from './rollup.ts'
import type { JudgedAction } from './rollup.ts'

/** One line of what needs the chair's attention; its kind is the reason. */
export type AttentionItem = {
  /** How bad it is among its kind. */
  readonly weight: number
  /** The place of what it is about in the plan: of two that are as bad, the one named first comes first. */
  readonly place: number
} & (
  | {
      readonly kind:
        | 'overdue'
        | 'offTrack'
        | 'contested'
        | 'noReport'
        | 'assessmentDiffers'
        | 'slipped'
        | 'blocked'
        | 'milestoneSoon'
      readonly action: ActionId
      readonly owner: InstitutionId
    }
  | {
      readonly kind: 'lateDecision'
      readonly decision: UpdateId
      readonly owner: InstitutionId
    }
  | {
      readonly kind: 'deteriorating'
      readonly indicator: IndicatorId
      readonly owner: InstitutionId | undefined
    }
  | {
      readonly kind: 'missingReport'
      readonly owner: InstitutionId
      readonly period: Period
      readonly due: Day
    }
)

/** The order of seriousness. */
const RANKS = {
  overdue: 0,
  offTrack: 1,
  lateDecision: 2,
  slipped: 3,
  blocked: 4,
  deteriorating: 5,
  contested: 6,
  missingReport: 7,
  noReport: 8,
  assessmentDiffers: 9,
  milestoneSoon: 10,
} as const satisfies Readonly<Record<AttentionItem['kind'], number>>

/** Every reason, the most serious first. */
export const ATTENTION_KINDS = Object.keys(RANKS) as readonly AttentionItem['kind'][]

type IndicatorRow = { readonly indicator: Indicator; readonly rating: RatingVerdict }

/** What needs attention, most serious first; within a kind the worst first. Everything is in the plan's order. */
export function attention(
  actions: readonly JudgedAction[],
  indicators: readonly IndicatorRow[],
  records: readonly ReportingRecord[],
  decisions: readonly Decision[],
): readonly AttentionItem[] {
  return [
    ...actions.flatMap(attentionToAction),
    ...indicators.flatMap(attentionToIndicator),
    ...records.flatMap(attentionToReports),
    ...decisions.flatMap(attentionToDecision),
  ].toSorted(bySeriousness)
}

/** The list after some items went and others came, without another look at those that stay. */
export function attentionAfter(
  before: readonly AttentionItem[],
  gone: readonly AttentionItem[],
  came: readonly AttentionItem[],
): readonly AttentionItem[] {
  const items = [...before]
  for (const item of gone) items.splice(placeOf(item, items), 1)
  for (const item of came) items.splice(placeOf(item, items), 0, item)
  return items
}

export function attentionToAction(member: JudgedAction, place: number): readonly AttentionItem[] {
  const { action, verdict } = member
  const { status, isContested, daysLate, spi = 0, own, slipped, obstacle, soonMilestones } = verdict
  const about = { action: action.id, owner: action.lead, place }
  const items: AttentionItem[] = []
  if (status === 'overdue') items.push({ kind: 'overdue', weight: daysLate, ...about })
  if (status === 'offTrack') items.push({ kind: 'offTrack', weight: 1 - spi, ...about })
  const isOpen = status !== 'completed' && isActive(member)
  if (slipped && isOpen) items.push({ kind: 'slipped', weight: slipped.days, ...about })
  // Who asks for support comes before who tells of a difficulty.
  if (obstacle && isOpen) items.push({ kind: 'blocked', weight: obstacle.asks === undefined ? 0 : 1, ...about })
  if (isContested) items.push({ kind: 'contested', weight: 0, ...about })
  else if (status === 'noReport') items.push({ kind: 'noReport', weight: 0, ...about })
  if (own && own.apart > 0) items.push({ kind: 'assessmentDiffers', weight: own.apart, ...about })
  if (soonMilestones.length > 0 && isOpen)
    items.push({ kind: 'milestoneSoon', weight: soonMilestones.length, ...about })
  return items
}

export function attentionToIndicator({ indicator, rating }: IndicatorRow, place: number): readonly AttentionItem[] {
  if (rating.rating !== 'deterioration') return []
  const weight = Math.abs(rating.ratio ?? 0)
  return [{ kind: 'deteriorating', indicator: indicator.id, owner: indicator.keeper, weight, place }]
}

export function attentionToReports({ institution, periods }: ReportingRecord, place: number): readonly AttentionItem[] {
  const missing = periods.filter(({ timeliness }) => timeliness.kind === 'missing')
  const last = periods.findLast(({ timeliness }) => timeliness.kind !== 'notDue')
  if (last?.timeliness.kind !== 'missing') return []
  const { period, timeliness } = last
  return [{ kind: 'missingReport', owner: institution, period, due: timeliness.due, weight: missing.length, place }]
}

export function attentionToDecision(row: Decision, place: number): readonly AttentionItem[] {
  const { id: decision, owner } = row.decision
  return isLate(row) ? [{ kind: 'lateDecision', decision, owner, weight: row.daysLate, place }] : []
}

/** A total order: no two items of a strategy are equal in it. */
function bySeriousness(a: AttentionItem, b: AttentionItem): number {
  return RANKS[a.kind] - RANKS[b.kind] || b.weight - a.weight || a.place - b.place
}

/** Where an item stands in the list, or would stand. */
function placeOf(item: AttentionItem, items: readonly AttentionItem[]): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = items[middle]
    if (other && bySeriousness(other, item) < 0) low = middle + 1
    else high = middle
  }
  return low
}
