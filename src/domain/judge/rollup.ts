import type { Action } from '../plan/action.ts'
import type { Rules } from '../plan/rules.ts'
import { ACTION_STATUSES } from './actionStatus.ts'
import type { ActionStatus, ActionVerdict } from './actionStatus.ts'
import { addNumber, addSum, noSum, sumOf } from './exactSum.ts'
import type { ExactSum } from './exactSum.ts'
import { gap, reading, valueOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { reaches } from './threshold.ts'

/** An action with its verdict: the member of every roll-up. */
export interface JudgedAction {
  readonly action: Action
  readonly verdict: ActionVerdict
}

/** A weighted sum that can be added to others: `mean = total ÷ weight`. */
export interface WeightedSum {
  readonly total: number
  readonly weight: number
}

/** How a group of actions stands: implementation, never mixed with results. */
export interface Rollup {
  readonly count: number
  readonly countsByStatus: Readonly<Record<ActionStatus, number>>
  /**
   * Weighted means, 0…1, over the same actions: those of which both the plan and what is done are known. Both are
   * withheld below the minimum coverage.
   */
  readonly actual: Reading
  readonly planned: Reading
  readonly sums: { readonly actual: WeightedSum; readonly planned: WeightedSum }
  /** What the means rest on: of the actions with a plan that are due to have begun, how many are known. */
  readonly coverage: Coverage
  readonly contested: number
}

export interface Coverage {
  readonly known: number
  readonly due: number
}

/** Cancelled and suspended actions leave both sides of every average and stay counted. */
export function rollup(members: readonly JudgedAction[], rules: Rules): Rollup {
  const tally = emptyTally()
  for (const member of members) count(tally, member)
  return rolledUp(tally, rules)
}

/** A roll-up in the making. */
export interface Tally {
  readonly countsByStatus: Record<ActionStatus, number>
  readonly actual: ExactSum
  readonly planned: ExactSum
  readonly weight: ExactSum
  count: number
  known: number
  due: number
  contested: number
}

export function emptyTally(): Tally {
  return {
    countsByStatus: Object.fromEntries(ACTION_STATUSES.map((status) => [status, 0])) as Tally['countsByStatus'],
    actual: noSum(),
    planned: noSum(),
    weight: noSum(),
    count: 0,
    known: 0,
    due: 0,
    contested: 0,
  }
}

/** Adds one action to a group. */
export function count(tally: Tally, member: JudgedAction): void {
  const { verdict, action } = member
  tally.count += 1
  tally.countsByStatus[verdict.status] += 1
  if (verdict.isContested) tally.contested += 1
  const [done, planned] = [valueOf(verdict.actual), valueOf(verdict.planned)]
  if (!isActive(member) || planned === undefined) return
  // Work to come must not make what is known look better.
  if (verdict.isDue) {
    tally.due += 1
    if (done !== undefined) tally.known += 1
  }
  if (done === undefined) return
  addNumber(tally.actual, done * action.weight)
  addNumber(tally.planned, planned * action.weight)
  addNumber(tally.weight, action.weight)
}

/** Adds a group to another. */
export function addTally(tally: Tally, more: Tally): void {
  for (const status of ACTION_STATUSES) tally.countsByStatus[status] += more.countsByStatus[status]
  for (const part of ['actual', 'planned', 'weight'] as const) addSum(tally[part], more[part])
  tally.count += more.count
  tally.known += more.known
  tally.due += more.due
  tally.contested += more.contested
}

/** What follows from the sums of a group. */
export function rolledUp(tally: Tally, rules: Rules): Rollup {
  const { count: members, known, due, contested, countsByStatus } = tally
  const weight = sumOf(tally.weight)
  const sums = { actual: { total: sumOf(tally.actual), weight }, planned: { total: sumOf(tally.planned), weight } }
  const coverage = { known, due }
  const isShown = isCovered(coverage, rules)
  return {
    count: members,
    countsByStatus: { ...countsByStatus },
    actual: isShown ? mean(sums.actual) : gap('lowCoverage'),
    planned: isShown ? mean(sums.planned) : gap('lowCoverage'),
    sums,
    coverage,
    contested,
  }
}

/** Whether enough is known for an average to be shown. */
export function isCovered({ known, due }: Coverage, { minimumCoverage }: Pick<Rules, 'minimumCoverage'>): boolean {
  return due === 0 || reaches(known / due, minimumCoverage)
}

/** Whether an action takes part in averages. */
export function isActive({ verdict: { status } }: JudgedAction): boolean {
  return status !== 'cancelled' && status !== 'suspended'
}

/** Whether any of the actions that take part in averages has a plan to be compared with. */
export function hasPlan({ planned }: Pick<Rollup, 'planned'>): boolean {
  return planned.kind === 'value' || planned.gap === 'lowCoverage'
}

/** Actions that are done or where they should be. */
export function onTrackOrDone({ countsByStatus }: Rollup): number {
  return countsByStatus.completed + countsByStatus.onTrack
}

/** The weighted mean; a gap where nothing was added up. */
export function mean({ total, weight }: WeightedSum): Reading {
  return weight === 0 ? gap('notApplicable') : reading(total / weight)
}
