import { addDays, daysBetween } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import { periodEnd } from '#domain/plan/period.ts'
import type { ActionText, Fate } from './actionText.ts'
import { dayFrom, earlier, later, QUARTERS, READ_DAY } from './calendar.ts'
import { filingOf } from './filings.ts'
import { dueDay, milestonesOf } from './milestones.ts'
import type { PlannedMilestone } from './milestones.ts'
import { randomFor, whole } from './random.ts'

export interface DoneMilestone {
  readonly id: string
  readonly day: Day
}

/** Least days between two steps of one action. */
const GAP = 11

/** How many days after its due day a step is done, at least and at most; negative is early. */
const DELAYS: Readonly<Record<Fate, readonly [number, number]>> = {
  completed: [-80, 8],
  on_track: [-80, 4],
  at_risk: [-5, 40],
  off_track: [25, 90],
  overdue: [15, 70],
  no_report: [-10, 20],
  suspended: [-10, 20],
  cancelled: [-10, 20],
  not_due: [0, 0],
  unrated: [0, 0],
}

/** Share of the planned percentage that is reached, for actions without milestones. */
const PACE: Readonly<Partial<Record<Fate, number>>> = { completed: 1.25, on_track: 1.06, at_risk: 0.8, off_track: 0.45 }

/** Which steps were done and when, in order, such that the action meets its fate on the day the sample is read. */
export function doneMilestones(action: ActionText): readonly DoneMilestone[] {
  const milestones = milestonesOf(action)
  const done = milestones.slice(0, countDone(action, milestones)).filter((_, index) => index !== action.openStep)
  const random = randomFor(`progress ${action.id}`)
  const [least, most] = DELAYS[action.fate]
  const last = addDays(lastReportedDay(action.lead), -2)
  let previous = dayFrom(action.start)
  return done.map(({ id, due }, index) => {
    const latest = addDays(last, -GAP * (done.length - 1 - index))
    const wished = addDays(due, whole(random, least, most))
    previous = earlier(later(addDays(previous, GAP), wished), latest)
    return { id, day: previous }
  })
}

/** The reported percentage (0–100) of an action without milestones at the end of a quarter, reported some weeks later. */
export function percentAt(action: ActionText, quarterEnd: Day): number {
  const [start, due] = [dayFrom(action.start), dueDay(action)]
  if (!due) return Math.min(100, 5 + Math.floor(daysBetween(start, quarterEnd) / 30) * 4)
  const filed = earlier(addDays(quarterEnd, 54), READ_DAY)
  const planned = daysBetween(start, filed) / daysBetween(start, due)
  return Math.min(100, Math.round(100 * planned * (PACE[action.fate] ?? 1)))
}

/** The end of the last quarter the institution filed for: what happened later is not known. */
function lastReportedDay(institution: string): Day {
  const last = QUARTERS.findLast((quarter) => filingOf(institution, quarter))
  if (!last) throw new Error(`${institution} never files`)
  return periodEnd(last)
}

function countDone({ fate, lead, openStep }: ActionText, milestones: readonly PlannedMilestone[]): number {
  const fallen = milestones.filter(({ due }) => due <= READ_DAY)
  switch (fate) {
    case 'completed':
      return milestones.length
    case 'on_track':
      return fallen.length
    case 'at_risk':
      return openStep === undefined ? fallen.length - 1 : fallen.length + 1
    case 'off_track':
      return fallen.filter((_, index) => weigh(fallen.slice(0, index + 1)) < 0.55 * weigh(fallen)).length
    case 'overdue':
      return milestones.length - 1
    case 'no_report':
      return milestones.filter(({ due }) => due <= lastReportedDay(lead)).length
    case 'suspended':
      return 2
    case 'cancelled':
      return 1
    case 'not_due':
    case 'unrated':
      return 0
  }
}

function weigh(milestones: readonly PlannedMilestone[]): number {
  return milestones.reduce((sum, { weight }) => sum + weight, 0)
}
