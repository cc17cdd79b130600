import type { Wording } from '#domain/plan/wording.ts'
import { addDays, daysBetween } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import { periodEnd } from '#domain/plan/period.ts'
import { periodOf } from '#domain/plan/reportingPeriods.ts'
import type { ActionText } from './actionText.ts'
import { dayFrom, periodFrom } from './calendar.ts'
import { STEPS } from './milestoneText.ts'

export interface PlannedMilestone {
  readonly id: string
  readonly title: Wording
  readonly due: Day
  readonly weight: number
}

/** The last day on which the action is in time; undefined when the plan does not say. */
export function dueDay(action: ActionText): Day | undefined {
  return action.due === undefined ? undefined : periodEnd(periodFrom(action.due))
}

/** The steps of an action, due at month ends spread evenly from its start to its own due day. */
export function milestonesOf(action: ActionText): readonly PlannedMilestone[] {
  const due = dueDay(action)
  if (!action.path || !action.topic || !due) return []
  const [start, topic] = [dayFrom(action.start), action.topic]
  const all = STEPS[action.path]
  const steps = all.filter((_, index) => action.steps?.includes(index) ?? true)
  const span = daysBetween(start, due)
  return steps.map(({ title, weight }, index) => ({
    id: `${action.id}.m${index + 1}`,
    title: { en: title.en.replace('{}', topic.en), ar: title.ar.replace('{}', topic.ar) },
    due:
      index === steps.length - 1
        ? due
        : periodEnd(periodOf(addDays(start, Math.round((span * (index + 1)) / steps.length)), 'M')),
    weight: weight ?? 1,
  }))
}
