import type { ActionSnapshot, IndicatorSnapshot } from '../snapshot.ts'

/** The filters of actions that an address can carry; each that is absent lets everything through. */
export interface ActionFilters {
  readonly axis?: string | undefined
  readonly objective?: string | undefined
  readonly institution?: string | undefined
  readonly role?: 'lead' | 'partner' | undefined
  readonly status?: string | undefined
}

/** The actions asked for. An institution counts as lead or partner unless a role is named. */
export function filterActions(rows: readonly ActionSnapshot[], filters: ActionFilters): readonly ActionSnapshot[] {
  const { axis, objective, institution, role, status } = filters
  return rows.filter(
    ({ action, verdict }) =>
      (axis === undefined || action.axis === axis) &&
      (objective === undefined || action.objective === objective) &&
      (status === undefined || verdict.status === status) &&
      (institution === undefined ||
        (role !== 'partner' && action.lead === institution) ||
        (role !== 'lead' && action.partners.some((partner) => partner === institution))),
  )
}

/** The filters of indicators that an address can carry. */
export interface IndicatorFilters {
  readonly axis?: string | undefined
  /** The institution that keeps the figures. */
  readonly institution?: string | undefined
  readonly rating?: string | undefined
}

/** The indicators asked for. */
export function filterIndicators(
  rows: readonly IndicatorSnapshot[],
  { axis, institution, rating }: IndicatorFilters,
): readonly IndicatorSnapshot[] {
  return rows.filter(
    (row) =>
      (axis === undefined || row.indicator.axis === axis) &&
      (rating === undefined || row.rating.rating === rating) &&
      (institution === undefined || row.indicator.keeper === institution),
  )
}
