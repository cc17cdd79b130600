import type { Day } from '../plan/day.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import { nextPeriod, periodOf } from '../plan/reportingPeriods.ts'
import type { ActionRecord } from './actionRecord.ts'
import { actualProgress, plannedProgress } from './progress.ts'
import { gap, valueOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { isActive, mean } from './rollup.ts'
import type { JudgedAction, Rollup } from './rollup.ts'

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
 * roll-up's averages; of the as-of day itself the curve says what `today`, their roll-up, says.
 */
export function progressCurve(
  members: readonly RecordedAction[],
  from: Day,
  until: Day,
  asOf: Day,
  today: Pick<Rollup, 'planned' | 'actual'>,
): readonly CurvePoint[] {
  const quarters = quartersOf(from, until, asOf)
  const span: Span = { key: [from, until, asOf].join(' '), asOf, until, quarters }
  const [planned, actual] = [emptySums(span), emptySums(span)]
  for (let at = 0; at < members.length; at += BLOCK) {
    const block = blockAt(members, at, span)
    addSums(planned, block.planned)
    addSums(actual, block.actual)
  }
  return quarters.map(({ period, day }, index) => ({
    period,
    day,
    planned: day === asOf ? today.planned : meanAt(planned, index),
    actual: day > asOf ? gap('notDue') : day === asOf ? today.actual : meanAt(actual, index),
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

function addSums({ totals, weights }: Sums, more: Sums): void {
  for (let index = 0; index < totals.length; index += 1) {
    totals[index] = (totals[index] ?? 0) + (more.totals[index] ?? 0)
    weights[index] = (weights[index] ?? 0) + (more.weights[index] ?? 0)
  }
}

function meanAt({ totals, weights }: Sums, index: number): Reading {
  return mean({ total: totals[index] ?? 0, weight: weights[index] ?? 0 })
}

/** So many neighbours are added up together: where none of them has changed, their sums have not either. */
const BLOCK = 32

interface Block {
  readonly key: string
  readonly members: readonly RecordedAction[]
  readonly planned: Sums
  readonly actual: Sums
}

/** The blocks of the snapshots before, by their first members. */
const blocks = new WeakMap<RecordedAction, Block>()

function blockAt(members: readonly RecordedAction[], at: number, span: Span): Block {
  const first = members[at]
  const known = first && blocks.get(first)
  if (known?.key === span.key && isBlockAt(known.members, members, at)) return known
  const block = makeBlock(members.slice(at, at + BLOCK), span)
  if (first) blocks.set(first, block)
  return block
}

function isBlockAt(block: readonly RecordedAction[], members: readonly RecordedAction[], at: number): boolean {
  const length = Math.min(BLOCK, members.length - at)
  return block.length === length && block.every((member, place) => member === members[at + place])
}

function makeBlock(members: readonly RecordedAction[], span: Span): Block {
  const { key, asOf, until, quarters } = span
  const [planned, actual] = [emptySums(span), emptySums(span)]
  for (const member of members) {
    const { action, record } = member
    // An action without a planned path is in no average.
    if (!isActive(member) || plannedProgress(action, until).kind === 'gap') continue
    quarters.forEach(({ day }, index) => {
      addShare(planned, index, plannedProgress(action, day), action.weight)
      if (day < asOf) addShare(actual, index, actualProgress(action, record, day), action.weight)
    })
  }
  return { key, members, planned, actual }
}

/** What is not known is not added. */
function addShare({ totals, weights }: Sums, index: number, share: Reading, weight: number): void {
  const value = valueOf(share)
  if (value === undefined) return
  totals[index] = (totals[index] ?? 0) + value * weight
  weights[index] = (weights[index] ?? 0) + weight
}

/** The quarters of a curve as seen on a day. */
interface Span {
  readonly key: string
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
