import type { Milestone } from '../plan/action.ts'
import { addDays } from '../plan/day.ts'
import type { Day } from '../plan/day.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { Plan } from '../plan/plan.ts'
import type { ActionSnapshot } from '../snapshot.ts'
import { doneMilestones } from './progress.ts'
import { valueOf } from './reading.ts'

/** When an action is to happen and how far it is: what a timeline draws of it. */
export interface Schedule {
  readonly start: Day | undefined
  readonly due: Day | undefined
  /** The later day on which its institution now expects it to be completed. */
  readonly expected: Day | undefined
  /** The last day of the period in which it was completed, where a statement says so. */
  readonly completed: Day | undefined
  /** Share done, 0…1; undefined where it is not known. */
  readonly done: number | undefined
  /** Milestones whose day the plan states, in its order. */
  readonly steps: readonly ScheduledStep[]
}

export interface ScheduledStep {
  readonly id: Milestone['id']
  readonly on: Day
  readonly state: 'done' | 'late' | 'ahead'
}

export function scheduleOf({ action, record, verdict }: ActionSnapshot, asOf: Day): Schedule {
  const { start, due } = action
  const done = doneMilestones(action, record, asOf)
  const isCompleted = verdict.status === 'completed'
  return {
    start,
    due,
    expected: due !== undefined && verdict.slipDays > 0 && !isCompleted ? addDays(due, verdict.slipDays) : undefined,
    completed: isCompleted ? endOf(record.current?.update.completed) : undefined,
    done: valueOf(verdict.actual),
    steps: action.milestones.flatMap(({ id, due: on }): ScheduledStep[] =>
      on === undefined ? [] : [{ id, on, state: isCompleted || done.has(id) ? 'done' : on < asOf ? 'late' : 'ahead' }],
    ),
  }
}

function endOf(period: Period | undefined): Day | undefined {
  return period && periodEnd(period)
}

/** From the first to the last day that any of the actions, or the strategy itself, knows of. */
export function scheduleSpan(plan: Pick<Plan, 'from' | 'until'>, schedules: readonly Schedule[]) {
  const days = schedules.flatMap(({ start, due, expected, completed, steps }) => [
    ...[start, due, expected, completed].flatMap((day) => day ?? []),
    ...steps.map(({ on }) => on),
  ])
  return days.reduce(({ from, until }, day) => ({ from: day < from ? day : from, until: day > until ? day : until }), {
    from: plan.from,
    until: plan.until,
  })
}
