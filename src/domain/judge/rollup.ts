import type { Action } from '../plan/action.ts'
import type { Rules } from '../plan/rules.ts'
import { ACTION_STATUSES } from './actionStatus.ts'
import type { ActionStatus, ActionVerdict } from './actionStatus.ts'
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
  const active = members.filter(isActive)
  const rateable = active.filter(({ verdict }) => verdict.planned.kind === 'value')
  const actual = weightedSum(rateable, ({ verdict }) => valueOf(verdict.actual))
  const planned = weightedSum(rateable, ({ verdict }) => valueOf(verdict.planned))
  const owing = active.filter(({ verdict }) => verdict.status !== 'notDue')
  const reported = owing.filter(({ verdict }) => verdict.hasReported || verdict.status === 'completed').length
  const isCovered = owing.length === 0 || reaches(reported / owing.length, rules.minimumCoverage)
  return {
    count: members.length,
    countsByStatus: countByStatus(members),
    actual: isCovered ? mean(actual) : gap('lowCoverage'),
    planned: mean(planned),
    sums: { actual, planned },
    owed: owing.length,
    reported,
    contested: members.filter(({ verdict }) => verdict.isContested).length,
  }
}

/** Whether an action takes part in averages. */
export function isActive({ verdict: { status } }: JudgedAction): boolean {
  return status !== 'cancelled' && status !== 'suspended'
}

/** Actions that are done or where they should be. */
export function onTrackOrDone({ countsByStatus }: Rollup): number {
  return countsByStatus.completed + countsByStatus.onTrack
}

function countByStatus(members: readonly JudgedAction[]): Readonly<Record<ActionStatus, number>> {
  const counts = Object.fromEntries(ACTION_STATUSES.map((status) => [status, 0])) as Record<ActionStatus, number>
  for (const { verdict } of members) counts[verdict.status] += 1
  return counts
}

/** Adds up the shares that are known, each by its action's weight. */
export function weightedSum<Member extends JudgedAction>(
  members: readonly Member[],
  shareOf: (member: Member) => number | undefined,
): WeightedSum {
  let [total, weight] = [0, 0]
  for (const member of members) {
    const share = shareOf(member)
    if (share === undefined) continue
    total += share * member.action.weight
    weight += member.action.weight
  }
  return { total, weight }
}

/** The weighted mean; a gap where nothing was added up. */
export function mean({ total, weight }: WeightedSum): Reading {
  return weight === 0 ? gap('notApplicable') : reading(total / weight)
}
