import { groupBy } from '../groupBy.ts'
import type { AxisId, InstitutionId, ObjectiveId } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { rollup } from './rollup.ts'
import type { JudgedAction, Rollup } from './rollup.ts'

/** How the whole strategy and each part of it stands; parts without an action are there, empty. */
export interface Rollups {
  readonly whole: Rollup
  readonly byAxis: ReadonlyMap<AxisId, Rollup>
  readonly byObjective: ReadonlyMap<ObjectiveId, Rollup>
  /** By lead institution alone, so that the parts add up to the whole. */
  readonly byLead: ReadonlyMap<InstitutionId, Rollup>
}

export function rollupsOf({ axes, objectives, institutions, rules }: Plan, members: readonly JudgedAction[]): Rollups {
  const parts = <Id>(ids: readonly { readonly id: Id }[], idOf: (member: JudgedAction) => Id | undefined) => {
    const groups = groupBy(members, idOf)
    return new Map(ids.map(({ id }) => [id, rollup(groups.get(id) ?? [], rules)]))
  }
  return {
    whole: rollup(members, rules),
    byAxis: parts(axes, ({ action }) => action.axis),
    byObjective: parts(objectives, ({ action }) => action.objective),
    byLead: parts(institutions, ({ action }) => action.lead),
  }
}
