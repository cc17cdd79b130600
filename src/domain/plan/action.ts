import type { AxisBasis } from './axis.ts'
import type { Wording } from './wording.ts'
import type { Day } from './day.ts'
import type { ActionId, AxisId, InstitutionId, MilestoneId, ObjectiveId, RecommendationId } from './ids.ts'
import type { Period } from './period.ts'
import type { Money } from './money.ts'
import type { Own } from './own.ts'
import type { Origin } from './provenance.ts'

/** A step of an action that is either done or not; `weight` is its share of the action relative to its siblings. */
export interface Milestone extends Origin, Own {
  readonly id: MilestoneId
  readonly action: ActionId
  readonly order: number
  readonly title: Wording
  /** Last day on which it is in time; undefined when the plan does not say. */
  readonly due: Day | undefined
  /** The same as the plan states it. */
  readonly duePeriod: Period | undefined
  readonly weight: number
}

/** A piece of work. It counts once, under its lead; institutions that lead it too report on it as well. */
export interface Action extends Origin, Own {
  readonly id: ActionId
  readonly axis: AxisId
  readonly axisBasis: AxisBasis
  readonly objective: ObjectiveId | undefined
  readonly title: Wording
  readonly description?: Wording
  readonly lead: InstitutionId
  /** What it may cost and has cost, where the strategy says. */
  readonly money?: Money
  readonly coLeads: readonly InstitutionId[]
  readonly partners: readonly InstitutionId[]
  /** First day of planned work, and last day on which it is in time. */
  readonly start: Day | undefined
  readonly due: Day | undefined
  /** Both as the plan states them: a year stays a year when shown. */
  readonly startPeriod: Period | undefined
  readonly duePeriod: Period | undefined
  /** Share in roll-ups relative to other actions; 1 unless the package says otherwise. */
  readonly weight: number
  /** In order of due day, then of the package. */
  readonly milestones: readonly Milestone[]
  readonly answers: readonly RecommendationId[]
  /** Frameworks the action serves: targets of the SDGs, articles of a protocol. */
  readonly tags: readonly string[]
}

/** Whose word an action goes by: the lead, and those who lead it too. */
export function leadsOf({ lead, coLeads }: Action): readonly InstitutionId[] {
  return [lead, ...coLeads]
}
