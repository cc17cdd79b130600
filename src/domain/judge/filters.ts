import { compareText } from '../compareText.ts'
import type { Action } from '../plan/action.ts'
import type { ActionSnapshot, IndicatorSnapshot } from '../snapshot.ts'

/** The filters of actions that an address can carry; each that is absent lets everything through. */
export interface ActionFilters {
  readonly axis?: string | undefined
  readonly objective?: string | undefined
  readonly institution?: string | undefined
  readonly role?: 'lead' | 'coLead' | 'partner' | undefined
  readonly status?: string | undefined
  readonly tag?: string | undefined
}

/** The actions asked for. An institution counts as lead, co-lead or partner unless a role is named. */
export function filterActions(rows: readonly ActionSnapshot[], filters: ActionFilters): readonly ActionSnapshot[] {
  const { axis, objective, institution, role, status, tag } = filters
  return rows.filter(
    ({ action, verdict }) =>
      (axis === undefined || action.axis === axis) &&
      (objective === undefined || action.objective === objective) &&
      (status === undefined || verdict.status === status) &&
      (tag === undefined || action.tags.includes(tag)) &&
      (institution === undefined || hasPart(action, institution, role)),
  )
}

function hasPart(action: Action, institution: string, role: ActionFilters['role']): boolean {
  const parts = { lead: [action.lead], coLead: action.coLeads, partner: action.partners }
  const asked = role === undefined ? Object.values(parts).flat() : parts[role]
  return asked.some((id) => id === institution)
}

/** The filters of indicators that an address can carry. */
export interface IndicatorFilters {
  readonly axis?: string | undefined
  /** The institution that keeps the figures. */
  readonly institution?: string | undefined
  readonly rating?: string | undefined
  readonly tag?: string | undefined
}

/** The indicators asked for. */
export function filterIndicators(
  rows: readonly IndicatorSnapshot[],
  { axis, institution, rating, tag }: IndicatorFilters,
): readonly IndicatorSnapshot[] {
  return rows.filter(
    (row) =>
      (axis === undefined || row.indicator.axis === axis) &&
      (tag === undefined || row.indicator.tags.includes(tag)) &&
      (rating === undefined || row.rating.rating === rating) &&
      (institution === undefined || row.indicator.keeper === institution),
  )
}

/** Every tag of some rows, each once, in alphabetical order. */
export function tagsIn(rows: readonly { readonly tags: readonly string[] }[]): readonly string[] {
  return [...new Set(rows.flatMap(({ tags }) => tags))].toSorted(compareText)
}
