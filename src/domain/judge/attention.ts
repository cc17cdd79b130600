import type { Day } from '../plan/day.ts'
import type { ActionId, IndicatorId, InstitutionId } from '../plan/ids.ts'
import type { Indicator } from '../plan/indicator.ts'
import type { Period } from '../plan/period.ts'
import type { RatingVerdict } from './indicatorRating.ts'
import type { ReportingRecord } from './reporting.ts'
import type { JudgedAction } from './rollup.ts'

/** One line of what needs the chair's attention; its kind is the reason. */
export type AttentionItem =
  | {
      readonly kind: 'overdue' | 'offTrack' | 'contested' | 'noReport'
      readonly action: ActionId
      readonly owner: InstitutionId
      readonly weight: number
    }
  | {
      readonly kind: 'deteriorating'
      readonly indicator: IndicatorId
      readonly owner: InstitutionId | undefined
      readonly weight: number
    }
  | {
      readonly kind: 'missingReport'
      readonly owner: InstitutionId
      readonly period: Period
      readonly due: Day
      readonly weight: number
    }

/** The order of seriousness. */
const RANKS: Readonly<Record<AttentionItem['kind'], number>> = {
  overdue: 0,
  offTrack: 1,
  deteriorating: 2,
  contested: 3,
  missingReport: 4,
  noReport: 5,
}

/** What needs attention, most serious first; within a kind the worst first. */
export function attention(
  actions: readonly JudgedAction[],
  indicators: readonly { readonly indicator: Indicator; readonly rating: RatingVerdict }[],
  records: readonly ReportingRecord[],
): readonly AttentionItem[] {
  const items: AttentionItem[] = [
    ...actionItems(actions),
    ...indicators.flatMap(({ indicator, rating }): AttentionItem[] =>
      rating.rating === 'deterioration'
        ? [
            {
              kind: 'deteriorating',
              indicator: indicator.id,
              owner: indicator.keeper,
              weight: Math.abs(rating.ratio ?? 0),
            },
          ]
        : [],
    ),
    ...records.flatMap(missingReports),
  ]
  return items.toSorted((a, b) => RANKS[a.kind] - RANKS[b.kind] || b.weight - a.weight)
}

function actionItems(actions: readonly JudgedAction[]): AttentionItem[] {
  const items: AttentionItem[] = []
  for (const { action, verdict } of actions) {
    const [id, owner] = [action.id, action.lead]
    if (verdict.status === 'overdue') items.push({ kind: 'overdue', action: id, owner, weight: verdict.daysLate })
    if (verdict.status === 'offTrack')
      items.push({ kind: 'offTrack', action: id, owner, weight: 1 - (verdict.spi ?? 0) })
    if (verdict.isContested) items.push({ kind: 'contested', action: id, owner, weight: 0 })
    else if (verdict.status === 'noReport') items.push({ kind: 'noReport', action: id, owner, weight: 0 })
  }
  return items
}

function missingReports({ institution, periods }: ReportingRecord): AttentionItem[] {
  const missing = periods.filter(({ timeliness }) => timeliness.kind === 'missing')
  const last = periods.findLast(({ timeliness }) => timeliness.kind !== 'notDue')
  if (last?.timeliness.kind !== 'missing') return []
  return [
    {
      kind: 'missingReport',
      owner: institution,
      period: last.period,
      due: last.timeliness.due,
      weight: missing.length,
    },
  ]
}
