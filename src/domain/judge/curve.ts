import type { Day } from '../plan/day.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import { nextPeriod, periodOf } from '../plan/reportingPeriods.ts'
import type { ActionRecord } from './actionRecord.ts'
import { actualProgress, plannedProgress } from './progress.ts'
import { gap, valueOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { isActive, mean } from './rollup.ts'
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
 * roll-up's averages; what that says of the as-of day itself is `today`, withheld where it is withheld there.
 */
export function progressCurve(
  members: readonly RecordedAction[],
  from: Day,
  until: Day,
  asOf: Day,
  today: Reading,
): readonly CurvePoint[] {
  const span: Span = { asOf, until, quarters: quartersOf(from, until, asOf) }
  const [planned, actual] = [emptySums(span), emptySums(span)]
  for (const member of members) {
    const course = isActive(member) ? courseOf(member, span) : undefined
    if (!course) continue
    addCourse(planned, course.planned, member.action.weight)
    addCourse(actual, course.actual, member.action.weight)
  }
  const meanAt = ({ totals, weights }: Sums, index: number) =>
    mean({ total: totals[index] ?? 0, weight: weights[index] ?? 0 })
  return span.quarters.map(({ period, day }, index) => ({
    period,
    day,
    planned: meanAt(planned, index),
    actual: day > asOf ? gap('notDue') : day === asOf ? today : meanAt(actual, index),
  }))
}

/** Weighted sums, one for each quarter. */
interface Sums {
  readonly totals: Float64Array
  readonly weights: Float64Array
}

function emptySums({ quarters: { length } }: Span): Sums {
  return { totals: new Float64Array(length), weights: new Float64Array(length) }
}

function addCourse({ totals, weights }: Sums, shares: Float64Array, weight: number): void {
  for (let index = 0; index < shares.length; index += 1) {
    const share = shares[index]
    if (share === undefined || Number.isNaN(share)) continue
    totals[index] = (totals[index] ?? 0) + share * weight
    weights[index] = (weights[index] ?? 0) + weight
  }
}

/** The quarters of a curve as seen on a day. */
interface Span {
  readonly asOf: Day
  readonly until: Day
  readonly quarters: readonly { readonly period: Period; readonly day: Day }[]
}

function quartersOf(from: Day, until: Day, asOf: Day): Span['quarters'] {
  const quarters: { readonly period: Period; readonly day: Day }[] = []
  for (let period = periodOf(from, 'Q'); ; period = nextPeriod(period, 'Q')) {
    const end = periodEnd(period)
    quarters.push({ period, day: periodOf(asOf, 'Q') === period ? asOf : end })
    if (end >= until) return quarters
  }
}

/** What one action adds to each quarter: shares, 0…1, NaN where unknown. */
interface Course {
  readonly planned: Float64Array
  readonly actual: Float64Array
}

/** Most actions are as they were in the snapshot before, and so are their courses. */
const courses = new WeakMap<RecordedAction, { readonly of: string; readonly course: Course | undefined }>()

function courseOf(member: RecordedAction, span: Span): Course | undefined {
  const of = [span.quarters[0]?.period, span.until, span.asOf].join(' ')
  const known = courses.get(member)
  if (known?.of === of) return known.course
  const course = makeCourse(member, span)
  courses.set(member, { of, course })
  return course
}

/** Undefined for an action without a planned path. */
function makeCourse({ action, record }: RecordedAction, { asOf, until, quarters }: Span): Course | undefined {
  if (plannedProgress(action, until).kind === 'gap') return undefined
  return {
    planned: Float64Array.from(quarters, ({ day }) => valueOf(plannedProgress(action, day)) ?? Number.NaN),
    actual: Float64Array.from(quarters, ({ day }) =>
      day < asOf ? (valueOf(actualProgress(action, record, day)) ?? Number.NaN) : Number.NaN,
    ),
  }
}
