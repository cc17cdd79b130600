import { groupByEach } from '../groupBy.ts'
import type { Action } from './action.ts'
import type { Axis, Objective } from './axis.ts'
import type { ActionId, AxisId, IndicatorId, InstitutionId, ObjectiveId, RecommendationId, SourceId } from './ids.ts'
import type { Indicator } from './indicator.ts'
import type { Institution } from './institution.ts'
import type { Plan } from './plan.ts'
import type { Recommendation, Source } from './source.ts'

/** Look-ups into a plan, made once. */
export interface Outline {
  readonly axes: ReadonlyMap<AxisId, Axis>
  readonly objectives: ReadonlyMap<ObjectiveId, Objective>
  readonly actions: ReadonlyMap<ActionId, Action>
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>
  readonly institutions: ReadonlyMap<InstitutionId, Institution>
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly recommendations: ReadonlyMap<RecommendationId, Recommendation>
  /** Places in the plan's lists, counted from 0. */
  readonly actionPlaces: ReadonlyMap<ActionId, number>
  readonly indicatorPlaces: ReadonlyMap<IndicatorId, number>
  readonly indicatorsByKeeper: ReadonlyMap<InstitutionId, readonly Indicator[]>
}

export function outline(plan: Plan): Outline {
  return {
    axes: byId(plan.axes),
    objectives: byId(plan.objectives),
    actions: byId(plan.actions),
    indicators: byId(plan.indicators),
    institutions: byId(plan.institutions),
    sources: byId(plan.sources),
    recommendations: byId(plan.recommendations),
    actionPlaces: placesOf(plan.actions),
    indicatorPlaces: placesOf(plan.indicators),
    indicatorsByKeeper: groupByEach(plan.indicators, (indicator) => (indicator.keeper ? [indicator.keeper] : [])),
  }
}

function byId<Id, Row extends { readonly id: Id }>(rows: readonly Row[]): ReadonlyMap<Id, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function placesOf<Id>(rows: readonly { readonly id: Id }[]): ReadonlyMap<Id, number> {
  return new Map(rows.map(({ id }, place) => [id, place]))
}
