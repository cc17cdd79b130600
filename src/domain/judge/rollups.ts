import type { AxisId, InstitutionId, ObjectiveId } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { addTally, count, emptyTally, rolledUp } from './rollup.ts'
import type { JudgedAction, Rollup, Tally } from './rollup.ts'

/** How the whole strategy and each part of it stands; parts without an action are there, empty. */
export interface Rollups {
  readonly whole: Rollup
  readonly byAxis: ReadonlyMap<AxisId, Rollup>
  readonly byObjective: ReadonlyMap<ObjectiveId, Rollup>
  /** By lead institution alone, so that the parts add up to the whole. */
  readonly byLead: ReadonlyMap<InstitutionId, Rollup>
}

/** The groups that have an action, in the making. */
export interface Tallies {
  readonly whole: Tally
  readonly byAxis: Map<AxisId, Tally>
  readonly byObjective: Map<ObjectiveId, Tally>
  readonly byLead: Map<InstitutionId, Tally>
}

/** Every action is counted once in each of its groups. */
export function talliesOf(members: readonly JudgedAction[]): Tallies {
  const tallies = emptyTallies()
  for (const member of members) {
    const { axis, objective, lead } = member.action
    count(tallies.whole, member)
    count(tallyAt(tallies.byAxis, axis), member)
    if (objective) count(tallyAt(tallies.byObjective, objective), member)
    count(tallyAt(tallies.byLead, lead), member)
  }
  return tallies
}

/** Groups whose members were counted apart, together. */
export function addedTallies(parts: readonly Tallies[]): Tallies {
  const tallies = emptyTallies()
  for (const { whole, byAxis, byObjective, byLead } of parts) {
    addTally(tallies.whole, whole)
    addTallies(tallies.byAxis, byAxis)
    addTallies(tallies.byObjective, byObjective)
    addTallies(tallies.byLead, byLead)
  }
  return tallies
}

export function rollupsFrom({ axes, objectives, institutions, rules }: Plan, tallies: Tallies): Rollups {
  const of = <Id>(parts: readonly { readonly id: Id }[], from: ReadonlyMap<Id, Tally>): ReadonlyMap<Id, Rollup> =>
    new Map(parts.map(({ id }) => [id, rolledUp(from.get(id) ?? emptyTally(), rules)]))
  return {
    whole: rolledUp(tallies.whole, rules),
    byAxis: of(axes, tallies.byAxis),
    byObjective: of(objectives, tallies.byObjective),
    byLead: of(institutions, tallies.byLead),
  }
}

function emptyTallies(): Tallies {
  return { whole: emptyTally(), byAxis: new Map(), byObjective: new Map(), byLead: new Map() }
}

function addTallies<Id>(tallies: Map<Id, Tally>, more: ReadonlyMap<Id, Tally>): void {
  for (const [id, tally] of more) addTally(tallyAt(tallies, id), tally)
}

function tallyAt<Id>(tallies: Map<Id, Tally>, id: Id): Tally {
  const known = tallies.get(id)
  if (known) return known
  const tally = emptyTally()
  tallies.set(id, tally)
  return tally
}
