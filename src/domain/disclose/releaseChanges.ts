import type { ActionStatus } from '../judge/actionStatus.ts'
import type { ActionId, IndicatorId } from '../plan/ids.ts'
import type { Period } from '../plan/period.ts'
import type { PublicDoc, PublicFigure } from './publicDoc.ts'

/** What a release says otherwise than the one before. */
export interface ReleaseChanges {
  readonly statuses: readonly { readonly action: ActionId; readonly from: ActionStatus; readonly to: ActionStatus }[]
  /** Actions of the plan that were not in it before, and that are no more. */
  readonly added: readonly ActionId[]
  readonly gone: readonly string[]
  readonly figures: readonly NewFigure[]
  readonly revised: readonly RevisedFigure[]
}

interface NewFigure {
  readonly indicator: IndicatorId
  readonly period: Period
  readonly breakdown: string
  readonly value: PublicFigure['value']
}

/** A figure that was another before. */
export interface RevisedFigure extends NewFigure {
  readonly before: PublicFigure['value']
}

/** Compares two releases row by row, by what is published of both. */
export function releaseChanges(before: PublicDoc, now: PublicDoc): ReleaseChanges {
  const statusBefore = new Map(before.actions.map(({ action, verdict }) => [action.id, verdict.status]))
  const ids = new Set(now.actions.map(({ action }) => action.id))
  const figuresBefore = new Map(
    before.indicators.flatMap(({ indicator, figures }) =>
      figures.map((figure) => [subjectOf(indicator.id, figure), figure.value] as const),
    ),
  )
  const figures = now.indicators.flatMap(({ indicator, figures: all }) =>
    all.map((figure) => {
      const { period, breakdown, value } = figure
      return {
        indicator: indicator.id,
        period,
        breakdown,
        value,
        before: figuresBefore.get(subjectOf(indicator.id, figure)),
      }
    }),
  )
  return {
    statuses: now.actions.flatMap(({ action: { id }, verdict: { status: to } }) => {
      const from = statusBefore.get(id)
      return from === undefined || from === to ? [] : [{ action: id, from, to }]
    }),
    added: now.actions.flatMap(({ action: { id } }) => (statusBefore.has(id) ? [] : [id])),
    gone: before.actions.flatMap(({ action: { id } }) => (ids.has(id) ? [] : [id])),
    figures: figures.flatMap(({ before: old, ...figure }) => (old === undefined ? [figure] : [])),
    revised: figures.flatMap(({ before: old, ...figure }) =>
      old === undefined || old === figure.value ? [] : [{ ...figure, before: old }],
    ),
  }
}

function subjectOf(indicator: IndicatorId, { period, breakdown, assessor }: PublicFigure): string {
  return `${indicator}|${assessor ?? ''}|${period}|${breakdown}`
}
