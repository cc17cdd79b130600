import type { AxisId, InstitutionId, ObjectiveId } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { count, emptyTally, rolledUp } from './rollup.ts'
import type { JudgedAction, Rollup, Tally } from './rollup.ts'

/** How the whole strategy and each part of it stands; parts without an action are there, empty. */
export interface Rollups {
  readonly whole: Rollup
  readonly byAxis: ReadonlyMap<AxisId, Rollup>
  readonly byObjective: ReadonlyMap<ObjectiveId, Rollup>
  /** By lead institution alone, so that the parts add up to the whole. */
  readonly byLead: ReadonlyMap<InstitutionId, Rollup>
}

/** Every action is counted once in each of its groups, in the order of the plan. */
export function rollupsOf({ axes, objectives, institutions, rules }: Plan, members: readonly JudgedAction[]): Rollups {
  const whole = emptyTally()
  const [byAxis, byObjective, byLead] = [talliesFor(axes), talliesFor(objectives), talliesFor(institutions)]
  for (const member of members) {
    const { axis, objective, lead } = member.action
    const groups = [whole, byAxis.get(axis), objective && byObjective.get(objective), byLead.get(lead)]
    for (const tally of groups) if (tally) count(tally, member)
  }
  const finished = <Id>(tallies: ReadonlyMap<Id, Tally>) =>
    new Map([...tallies].map(([id, tally]) => [id, rolledUp(tally, rules)]))
  return {
    whole: rolledUp(whole, rules),
    byAxis: finished(byAxis),
    byObjective: finished(byObjective),
    byLead: finished(byLead),
  }
}

function talliesFor<Id>(parts: readonly { readonly id: Id }[]): ReadonlyMap<Id, Tally> {
  return new Map(parts.map(({ id }) => [id, emptyTally()]))
}
