import type { Action } from '../plan/action.ts'
import { dayNumber } from '../plan/day.ts'
import type { Day } from '../plan/day.ts'
import type { ActionRecord, ActionSummary } from './actionRecord.ts'
import { knownFrom } from './actionRecord.ts'
import { gap, reading } from './reading.ts'
import type { Reading } from './reading.ts'

/**
 * Share of an action planned to be done by the end of the day, 0…1: weight of milestones due ÷ weight of all;
 * without milestones linear from start to due. A milestone without a due day of its own takes the action's.
 */
export function plannedProgress(action: Action, day: Day): Reading {
  if (action.milestones.length > 0) {
    const dues = action.milestones.map(({ due, weight }) => ({ due: due ?? action.due, weight }))
    const total = sum(dues.map(({ weight }) => weight))
    if (total === 0 || dues.some(({ due }) => due === undefined)) return gap('notApplicable')
    return reading(sum(dues.map(({ due, weight }) => (due !== undefined && due <= day ? weight : 0))) / total)
  }
  const { start, due } = action
  if (start === undefined || due === undefined || due < start) return gap('notApplicable')
  const length = dayNumber(due) - dayNumber(start) + 1
  return reading(clamp((dayNumber(day) - dayNumber(start) + 1) / length))
}

/**
 * Share of an action done by the end of the day, 0…1, from the statements that count: weight of milestones done ÷
 * weight of all; without milestones the last percentage reported about a time up to that day.
 * An action that has not started has nothing done, which is a true zero.
 */
export function actualProgress(action: Action, record: ActionRecord, day: Day): Reading {
  if (record.current === undefined) {
    if (action.start !== undefined && action.start > day) return reading(0)
    return gap(record.contested.length > 0 ? 'contested' : 'notReported')
  }
  if (action.milestones.length > 0) return milestonesDone(action, record, day)
  for (let last = record.counted.length - 1; last >= 0; last -= 1) {
    const update = record.counted[last]?.update
    if (!update || knownFrom(update) > day) continue
    if (update.state === 'completed') return reading(1)
    if (update.percent !== undefined) return reading(update.percent / 100)
    if (update.state === 'not_started') return reading(0)
  }
  return action.start !== undefined && action.start > day ? reading(0) : gap('notReported')
}

/** The milestones counted as done by the day, in the plan's order. */
export function doneMilestones(action: Action, record: ActionSummary, day: Day): Action['milestones'] {
  const update = record.current?.update
  if (!update) return []
  return action.milestones.filter(({ id }) => {
    const done = update.milestonesDone[id]
    return done !== undefined && (done === null ? knownFrom(update) : done) <= day
  })
}

function milestonesDone(action: Action, record: ActionRecord, day: Day): Reading {
  const total = sum(action.milestones.map(({ weight }) => weight))
  if (total === 0) return gap('notApplicable')
  return reading(sum(doneMilestones(action, record, day).map(({ weight }) => weight)) / total)
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}
