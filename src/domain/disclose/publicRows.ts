import type { Action } from '../plan/action.ts'
import type { Indicator } from '../plan/indicator.ts'
import type { Own } from '../plan/own.ts'
import type { Plan } from '../plan/plan.ts'
import type { Publishing } from '../plan/publishing.ts'

/**
 * The plan with the rows alone that may be published. What belongs to something internal is internal: the rows of an axis,
 * the actions of a lead, a caveat about an internal row. Internal bodies are taken out of the lists of others.
 */
export function publicRows(plan: Plan, publishing: Pick<Publishing, 'rows'>): Plan {
  const isPublic = ({ visibility = publishing.rows }: Own) => visibility === 'public'
  const institutions = plan.institutions.filter(isPublic)
  const axes = plan.axes.filter(isPublic)
  const objectives = plan.objectives.filter((row) => isPublic(row) && has(axes, row.axis))
  const recommendations = plan.recommendations.filter(isPublic)
  const objectiveOf = ({ objective }: Pick<Action | Indicator, 'objective'>) =>
    objective !== undefined && has(objectives, objective) ? objective : undefined
  const actions = plan.actions
    .filter((row) => isPublic(row) && has(axes, row.axis) && has(institutions, row.lead))
    .map((row): Action => ({
      ...row,
      objective: objectiveOf(row),
      coLeads: row.coLeads.filter((id) => has(institutions, id)),
      partners: row.partners.filter((id) => has(institutions, id)),
      answers: row.answers.filter((id) => has(recommendations, id)),
    }))
  const indicators = plan.indicators
    .filter((row) => isPublic(row) && has(axes, row.axis))
    .map((row): Indicator => ({ ...row, objective: objectiveOf(row) }))
  const known = new Set<string>([
    ...[institutions, axes, objectives, recommendations, actions, indicators].flatMap((rows) =>
      rows.map(({ id }) => id),
    ),
    ...plan.sources.map(({ id }) => id),
  ])
  const internal = new Set<string>(
    [plan.institutions, plan.axes, plan.objectives, plan.recommendations, plan.actions, plan.indicators]
      .flatMap((rows) => rows.map(({ id }) => id as string))
      .filter((id) => !known.has(id)),
  )
  const caveats = plan.caveats.filter(({ about }) => !about.some((id) => internal.has(id)))
  return { ...plan, institutions, axes, objectives, recommendations, actions, indicators, caveats }
}

function has<Id extends string>(rows: readonly { readonly id: Id }[], id: Id): boolean {
  return rows.some((row) => row.id === id)
}
