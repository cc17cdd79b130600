import type { ActionReported } from '../ledger/update.ts'
import type { Action } from '../plan/action.ts'
import { dayNumber } from '../plan/day.ts'
import type { Day } from '../plan/day.ts'
import type { MilestoneId } from '../plan/ids.ts'
import type { ActionRecord, ActionSummary } from './actionRecord.ts'
import { knownFrom } from './actionRecord.ts'
import { gap, reading } from './reading.ts'
import type { Reading } from './reading.ts'

/**
 * Share of an action planned to be done by the end of the day, 0…1. With milestones: weight of those due ÷ weight of
 * all, one without a due day of its own taking the action's. Else a straight line from start to due. With a deadline
 * alone nothing before it and all from that day, the 0/100 rule of earned value. Without a deadline there is no plan
 * to compare with.
 */
export function plannedProgress(action: Action, day: Day): Reading {
  if (action.milestones.length > 0) {
    const dues = action.milestones.map(({ due, weight }) => ({ due: due ?? action.due, weight }))
    const total = sum(dues.map(({ weight }) => weight))
    if (total === 0 || dues.some(({ due }) => due === undefined)) return gap('notApplicable')
    return reading(sum(dues.map(({ due, weight }) => (due !== undefined && due <= day ? weight : 0))) / total)
  }
  const { start, due } = action
  if (due === undefined || (start !== undefined && due < start)) return gap('notApplicable')
  if (start === undefined) return reading(due <= day ? 1 : 0)
  const length = dayNumber(due) - dayNumber(start) + 1
  return reading(clamp((dayNumber(day) - dayNumber(start) + 1) / length))
}

/**
 * Share of an action done by the end of the day, 0…1, from the statement that counts. *Completed* is all, whether or not
 * its milestones were ticked, and *not started* is nothing. Else the weight of the milestones it lists as done ÷ the
 * weight of all, by the days they were done; else its percentage; else the share is not measured, which is not zero. An
 * action nobody has spoken of has nothing done while nothing of it is due, which is a true zero.
 */
export function actualProgress(action: Action, record: ActionRecord, day: Day): Reading {
  const update = lastBy(record, day)
  if (update?.state === 'completed') return reading(1)
  if (update?.state === 'not_started') return reading(0)
  const listed = record.current?.update
  if (listed?.milestonesDone && action.milestones.length > 0) return milestonesDone(action, listed, day)
  if (update?.milestonesDone && action.milestones.length > 0) return milestonesDone(action, update, day)
  if (update) return update.percent === undefined ? gap('notMeasured') : reading(update.percent / 100)
  if (isYetToCome(action, day)) return reading(0)
  if (record.current) return gap('notReported')
  if (record.contested.length > 0) return gap('contested')
  return gap(record.waiting ? 'awaitingAcceptance' : 'notReported')
}

/** Whether nothing of an action is due to be done by the day: it starts later, or its deadline alone is known and lies ahead. */
export function isYetToCome(action: Action, day: Day): boolean {
  const { start, due } = action
  return start === undefined ? due !== undefined && due > day && hasDeadlineAlone(action) : start > day
}

/** Neither a start nor steps say how it is to go on until its deadline. */
export function hasDeadlineAlone({ start, due, milestones }: Action): boolean {
  return start === undefined && due !== undefined && milestones.length === 0
}

/** The latest statement that counts and was known by the day. */
function lastBy({ counted }: ActionRecord, day: Day): ActionReported | undefined {
  for (let last = counted.length - 1; last >= 0; last -= 1) {
    const update = counted[last]?.update
    if (update && knownFrom(update) <= day) return update
  }
  return undefined
}

/** Which milestones the statement that counts lists as done by the day, in the plan's order. */
export function doneMilestones(action: Action, { current }: ActionSummary, day: Day): ReadonlySet<MilestoneId> {
  return new Set(current && listedAsDone(action, current.update, day).map(({ id }) => id))
}

function listedAsDone(action: Action, update: ActionReported, day: Day): Action['milestones'] {
  return action.milestones.filter(({ id }) => {
    const done = update.milestonesDone?.[id]
    return done !== undefined && (done === null ? knownFrom(update) : done) <= day
  })
}

function milestonesDone(action: Action, update: ActionReported, day: Day): Reading {
  const total = sum(action.milestones.map(({ weight }) => weight))
  if (total === 0) return gap('notApplicable')
  return reading(sum(listedAsDone(action, update, day).map(({ weight }) => weight)) / total)
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}
