import type { ActionSnapshot } from '#domain/snapshot.ts'
import type { ActionsSearch } from '#state/search.ts'

/** The filters of the owner table that an address can carry. */
export type ActionFilters = Pick<ActionsSearch, 'axis' | 'objective' | 'institution' | 'role' | 'status'>

/** The actions an address asks for. An institution counts as lead or partner unless a role is named. */
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
