import type { Action } from '../plan/action.ts'
import type { Rules } from '../plan/rules.ts'
import { ACTION_STATUSES } from './actionStatus.ts'
import type { ActionStatus, ActionVerdict } from './actionStatus.ts'
import { addNumber, addSum, sumOf } from './exactSum.ts'
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
  /** Weighted means, 0…1, over the actions that have a planned path; withheld below the minimum coverage. */
  readonly actual: Reading
  readonly planned: Reading
  readonly sums: { readonly actual: WeightedSum; readonly planned: WeightedSum }
  /** How many actions owe a report for the last closed period, and how many of those are covered by one. */
  readonly owed: number
  readonly reported: number
  readonly contested: number
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
  readonly actual: ExactWeightedSum
  readonly planned: ExactWeightedSum
  count: number
  owed: number
  reported: number
  contested: number
}

interface ExactWeightedSum {
  readonly total: ExactSum
  readonly weight: ExactSum
}

export function emptyTally(): Tally {
  return {
    countsByStatus: Object.fromEntries(ACTION_STATUSES.map((status) => [status, 0])) as Tally['countsByStatus'],
    actual: nothing(),
    planned: nothing(),
    count: 0,
    owed: 0,
    reported: 0,
    contested: 0,
  }
}

function nothing(): ExactWeightedSum {
  return { total: { high: 0, low: 0 }, weight: { high: 0, low: 0 } }
}

/** Adds one action to a group. */
export function count(tally: Tally, member: JudgedAction): void {
  const { verdict, action } = member
  tally.count += 1
  tally.countsByStatus[verdict.status] += 1
  if (verdict.isContested) tally.contested += 1
  if (!isActive(member)) return
  if (verdict.planned.kind === 'value') {
    add(tally.planned, verdict.planned, action.weight)
    add(tally.actual, verdict.actual, action.weight)
  }
  if (verdict.status === 'notDue') return
  tally.owed += 1
  if (verdict.hasReported || verdict.status === 'completed') tally.reported += 1
}

/** Adds a group to another. */
export function addTally(tally: Tally, more: Tally): void {
  for (const status of ACTION_STATUSES) tally.countsByStatus[status] += more.countsByStatus[status]
  for (const side of ['actual', 'planned'] as const) {
    addSum(tally[side].total, more[side].total)
    addSum(tally[side].weight, more[side].weight)
  }
  tally.count += more.count
  tally.owed += more.owed
  tally.reported += more.reported
  tally.contested += more.contested
}

/** What follows from the sums of a group. */
export function rolledUp(tally: Tally, rules: Rules): Rollup {
  const { owed, reported, count: members, contested, countsByStatus } = tally
  const [actual, planned] = [finished(tally.actual), finished(tally.planned)]
  const isCovered = owed === 0 || reaches(reported / owed, rules.minimumCoverage)
  return {
    count: members,
    countsByStatus: { ...countsByStatus },
    actual: isCovered ? mean(actual) : gap('lowCoverage'),
    planned: mean(planned),
    sums: { actual, planned },
    owed,
    reported,
    contested,
  }
}

function finished({ total, weight }: ExactWeightedSum): WeightedSum {
  return { total: sumOf(total), weight: sumOf(weight) }
}

/** What is not known is not added. */
function add(sum: ExactWeightedSum, share: Reading, weight: number): void {
  const value = valueOf(share)
  if (value === undefined) return
  addNumber(sum.total, value * weight)
  addNumber(sum.weight, weight)
}

/** Whether an action takes part in averages. */
export function isActive({ verdict: { status } }: JudgedAction): boolean {
  return status !== 'cancelled' && status !== 'suspended'
}

/** Actions that are done or where they should be. */
export function onTrackOrDone({ countsByStatus }: Rollup): number {
  return countsByStatus.completed + countsByStatus.onTrack
}

/** The weighted mean; a gap where nothing was added up. */
export function mean({ total, weight }: WeightedSum): Reading {
  return weight === 0 ? gap('notApplicable') : reading(total / weight)
}
