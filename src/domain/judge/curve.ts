import type { Day } from '../plan/day.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { Plan } from '../plan/plan.ts'
import { nextPeriod, periodOf } from '../plan/reportingPeriods.ts'
import type { Rules } from '../plan/rules.ts'
import type { ActionRecord } from './actionRecord.ts'
import { actualProgress, isYetToCome, plannedProgress } from './progress.ts'
import { gap, valueOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { isActive, isCovered, mean } from './rollup.ts'
import type { JudgedAction, Rollup } from './rollup.ts'

/** Planned and actual share of weighted work at the end of one period. */
export interface CurvePoint {
  readonly period: Period
  /** The day the point speaks about: the period's end, or the as-of day within the running period. */
  readonly day: Day
  /** Both over the actions that are known of, withheld together; `notDue` gaps after the as-of day. */
  readonly planned: Reading
  readonly actual: Reading
  /** From the as-of day on: what is planned of all actions that have a plan. A `notDue` gap before. */
  readonly ahead: Reading
}

/** An action with what is known and concluded of it. */
export interface RecordedAction extends JudgedAction {
  readonly record: ActionRecord
}

/** The quarters of a curve, from the start of a strategy to its end, as seen on a day. */
export interface CurveSpan {
  readonly until: Day
  readonly asOf: Day
  readonly quarters: readonly { readonly period: Period; readonly day: Day }[]
}

export function curveSpan({ from, until }: Pick<Plan, 'from' | 'until'>, asOf: Day): CurveSpan {
  const quarters: { readonly period: Period; readonly day: Day }[] = []
  for (let period = periodOf(from, 'Q'); ; period = nextPeriod(period, 'Q')) {
    const end = periodEnd(period)
    quarters.push({ period, day: periodOf(asOf, 'Q') === period ? asOf : end })
    if (end >= until) return { until, asOf, quarters }
  }
}

/** What actions add up to at the end of each quarter. */
export interface CurveSums {
  /** Of those that are known of: weighted shares done and planned, and their weights. */
  readonly actual: Float64Array
  readonly planned: Float64Array
  readonly weight: Float64Array
  /** Of all with a plan. */
  readonly ahead: Float64Array
  readonly aheadWeight: Float64Array
  /** How many of those that are due to have begun are known of. */
  readonly known: Float64Array
  readonly due: Float64Array
}

const PARTS = ['actual', 'planned', 'weight', 'ahead', 'aheadWeight', 'known', 'due'] as const

/** What one action adds at the end of each quarter; `undefined` in place of all where it is in no average. */
export type ActionPath = readonly PathPoint[] | undefined

interface PathPoint {
  readonly planned: number
  /** Undefined where it is not known, and from the as-of day on. */
  readonly done: number | undefined
  readonly isDue: boolean
}

/** An action with its path, found once when it is judged. */
export interface PlottedAction extends RecordedAction {
  readonly path: ActionPath
}

/**
 * What is done is what is known on the as-of day about each earlier day (milestones by the day they were done). The
 * actions are those of a roll-up's averages.
 */
export function plotted({ until, asOf, quarters }: CurveSpan, member: RecordedAction): PlottedAction {
  const { action, record } = member
  if (!isOnCurve(member, until)) return { ...member, path: undefined }
  const path = quarters.map(({ day }) => ({
    planned: valueOf(plannedProgress(action, day)) ?? 0,
    done: day < asOf ? valueOf(actualProgress(action, record, day)) : undefined,
    isDue: !isYetToCome(action, day),
  }))
  return { ...member, path }
}

export function curveSumsOf({ asOf, quarters }: CurveSpan, members: readonly PlottedAction[]): CurveSums {
  const sums = emptySums(quarters.length)
  for (const { action, path } of members)
    for (const [index, { planned, done, isDue }] of (path ?? []).entries()) {
      add(sums.ahead, index, planned * action.weight)
      add(sums.aheadWeight, index, action.weight)
      if ((quarters[index]?.day ?? asOf) >= asOf) continue
      if (isDue) add(sums.due, index, 1)
      if (done === undefined) continue
      if (isDue) add(sums.known, index, 1)
      add(sums.actual, index, done * action.weight)
      add(sums.planned, index, planned * action.weight)
      add(sums.weight, index, action.weight)
    }
  return sums
}

/** Sums that were added up apart, together. */
export function addedCurveSums({ quarters }: CurveSpan, parts: readonly CurveSums[]): CurveSums {
  const sums = emptySums(quarters.length)
  for (const more of parts)
    for (const part of PARTS) for (const [index, value] of more[part].entries()) add(sums[part], index, value)
  return sums
}

/** The curve; of the as-of day itself it says what `today`, the roll-up of the same actions, says. */
export function curveFrom(
  { quarters, asOf }: CurveSpan,
  sums: CurveSums,
  today: Pick<Rollup, 'planned' | 'actual'>,
  rules: Pick<Rules, 'minimumCoverage'>,
): readonly CurvePoint[] {
  const at = (part: keyof CurveSums, index: number) => sums[part][index] ?? 0
  return quarters.map(({ period, day }, index): CurvePoint => {
    const point = { period, day }
    const ahead = mean({ total: at('ahead', index), weight: at('aheadWeight', index) })
    if (day > asOf) return { ...point, planned: gap('notDue'), actual: gap('notDue'), ahead }
    if (day === asOf) return { ...point, planned: today.planned, actual: today.actual, ahead }
    const isShown = isCovered({ known: at('known', index), due: at('due', index) }, rules)
    const weight = at('weight', index)
    const share = (part: 'planned' | 'actual') =>
      isShown ? mean({ total: at(part, index), weight }) : gap('lowCoverage')
    return { ...point, planned: share('planned'), actual: share('actual'), ahead: gap('notDue') }
  })
}

function emptySums(length: number): CurveSums {
  return Object.fromEntries(PARTS.map((part) => [part, new Float64Array(length)])) as unknown as CurveSums
}

function add(sums: Float64Array, index: number, value: number): void {
  sums[index] = (sums[index] ?? 0) + value
}

/** An action without a planned path is in no average. */
function isOnCurve(member: RecordedAction, until: Day): boolean {
  return isActive(member) && plannedProgress(member.action, until).kind === 'value'
}
