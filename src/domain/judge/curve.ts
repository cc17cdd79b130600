import type { Day } from '../plan/day.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { Rules } from '../plan/rules.ts'
import { nextPeriod, periodOf } from '../plan/reportingPeriods.ts'
import type { ActionRecord } from './actionRecord.ts'
import { actualProgress, plannedProgress } from './progress.ts'
import { gap, valueOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { isActive, mean, rollup, weightedSum } from './rollup.ts'
import type { JudgedAction } from './rollup.ts'

/** Planned and actual share of all weighted work at the end of one period. */
export interface CurvePoint {
  readonly period: Period
  /** The day the point speaks about: the period's end, or the as-of day within the running period. */
  readonly day: Day
  readonly planned: Reading
  /** A `notDue` gap after the as-of day. */
  readonly actual: Reading
}

/** An action with what is known and concluded of it. */
export interface RecordedAction extends JudgedAction {
  readonly record: ActionRecord
}

/**
 * The planned-against-actual curve by quarter from the start of the strategy to its end. Actual values are what is
 * known on the as-of day about each earlier day (milestones by the day they were done). The members are those of a
 * roll-up's averages, so on the as-of day both say the same.
 */
export function progressCurve(
  members: readonly RecordedAction[],
  from: Day,
  until: Day,
  asOf: Day,
  rules: Rules,
): readonly CurvePoint[] {
  const whole = rollup(members, rules)
  const points: CurvePoint[] = []
  const rateable = members.filter(
    (member) => isActive(member) && plannedProgress(member.action, until).kind === 'value',
  )
  const actualOn = (day: Day): Reading => {
    if (day > asOf) return gap('notDue')
    if (day === asOf) return whole.actual
    return meanOf(rateable, ({ action, record }) => actualProgress(action, record, day))
  }
  for (let period = periodOf(from, 'Q'); ; period = nextPeriod(period, 'Q')) {
    const end = periodEnd(period)
    const isRunning = periodOf(asOf, 'Q') === period
    const day = isRunning ? asOf : end
    points.push({
      period,
      day,
      planned: meanOf(rateable, ({ action }) => plannedProgress(action, day)),
      actual: actualOn(day),
    })
    if (end >= until) return points
  }
}

function meanOf(members: readonly RecordedAction[], shareOf: (member: RecordedAction) => Reading): Reading {
  return mean(weightedSum(members, (member) => valueOf(shareOf(member))))
}
