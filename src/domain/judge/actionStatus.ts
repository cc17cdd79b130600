import type { Action, Milestone } from '../plan/action.ts'
import { daysBetween } from '../plan/day.ts'
import type { Day } from '../plan/day.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { Rules } from '../plan/rules.ts'
import type { ActionRecord } from './actionRecord.ts'
import { momentOf } from './actionRecord.ts'
import { actualProgress, doneMilestones, plannedProgress } from './progress.ts'
import { valueOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { reaches } from './threshold.ts'

/** How an action stands, most final first. */
export const ACTION_STATUSES = [
  'completed',
  'onTrack',
  'atRisk',
  'offTrack',
  'overdue',
  'noReport',
  'notDue',
  'unrated',
  'suspended',
  'cancelled',
] as const
export type ActionStatus = (typeof ACTION_STATUSES)[number]

/** Most serious first: which status stands for a group. */
export const SERIOUSNESS: readonly ActionStatus[] = [
  'overdue',
  'offTrack',
  'atRisk',
  'noReport',
  'unrated',
  'onTrack',
  'notDue',
  'completed',
  'suspended',
  'cancelled',
]

/** The order in which the rules are tried; the first that holds decides. */
export const RULE_ORDER: readonly ActionStatus[] = [
  'cancelled',
  'suspended',
  'completed',
  'notDue',
  'overdue',
  'unrated',
  'noReport',
  'offTrack',
  'atRisk',
  'onTrack',
]

/** The rule that decided, by name; each has its sentence in both languages. */
export type ActionRule =
  | 'reportedCancelled'
  | 'reportedSuspended'
  | 'reportedCompleted'
  | 'allMilestonesDone'
  | 'startsLater'
  | 'firstReportNotDue'
  | 'pastDue'
  | 'noDates'
  | 'noReportForPeriod'
  | 'neverReported'
  | 'onlyContested'
  | 'noPercentage'
  | 'lowRatio'
  | 'behindRatio'
  | 'milestoneLate'
  | 'nothingPlannedYet'
  | 'onPlan'

/** A status with the rule and the numbers that decided it. */
export interface ActionVerdict {
  readonly status: ActionStatus
  readonly rule: ActionRule
  readonly actual: Reading
  readonly planned: Reading
  /** Schedule performance index, actual ÷ planned; undefined while nothing is planned or known. */
  readonly spi: number | undefined
  /** Whole days past the plan's due day; 0 when not past. */
  readonly daysLate: number
  /** Days by which the institution now expects to miss the plan's due day; 0 when it named no later day. */
  readonly slipDays: number
  readonly lateMilestones: readonly Milestone[]
  /** The last closed reporting period, where the action owed a report for one. */
  readonly owedPeriod: Period | undefined
  readonly hasReported: boolean
  readonly isContested: boolean
}

/** When a plan has a reporting cycle: the last period whose deadline has passed. */
export interface StatusContext {
  readonly asOf: Day
  readonly rules: Rules
  readonly hasCycle: boolean
  readonly lastClosed: Period | undefined
}

/** Judges an action: the first rule that holds decides. */
export function actionStatus(action: Action, record: ActionRecord, context: StatusContext): ActionVerdict {
  const facts = gather(action, record, context)
  return { ...facts, ...decide(action, record, context, facts) }
}

type Facts = Omit<ActionVerdict, 'status' | 'rule'>
type Decision = Pick<ActionVerdict, 'status' | 'rule'>

function gather(action: Action, record: ActionRecord, { asOf, lastClosed }: StatusContext): Facts {
  const actual = actualProgress(action, record, asOf)
  const planned = plannedProgress(action, asOf)
  const [done, due] = [valueOf(actual), valueOf(planned)]
  const revised = record.counted.findLast(({ update }) => update.dueRevised !== undefined)?.update.dueRevised
  const isOwed = lastClosed !== undefined && (action.start === undefined || action.start <= periodEnd(lastClosed))
  const doneIds = new Set(doneMilestones(action, record, asOf).map(({ id }) => id))
  return {
    actual,
    planned,
    spi: done !== undefined && due !== undefined && due > 0 ? done / due : undefined,
    daysLate: action.due !== undefined ? Math.max(0, daysBetween(action.due, asOf)) : 0,
    slipDays: action.due !== undefined && revised !== undefined ? Math.max(0, daysBetween(action.due, revised)) : 0,
    lateMilestones: action.milestones.filter(({ id, due: by }) => by !== undefined && by < asOf && !doneIds.has(id)),
    owedPeriod: isOwed ? lastClosed : undefined,
    hasReported:
      record.current !== undefined &&
      (lastClosed === undefined || momentOf(record.current.update) >= periodEnd(lastClosed)),
    isContested: record.contested.length > 0,
  }
}

function decide(action: Action, record: ActionRecord, context: StatusContext, facts: Facts): Decision {
  const { asOf, rules, hasCycle } = context
  const state = record.current?.update.state
  const nothingReported = record.current === undefined && !facts.isContested

  if (state === 'cancelled') return { status: 'cancelled', rule: 'reportedCancelled' }
  if (state === 'suspended') return { status: 'suspended', rule: 'reportedSuspended' }
  if (state === 'completed') return { status: 'completed', rule: 'reportedCompleted' }
  if (action.milestones.length > 0 && valueOf(facts.actual) === 1)
    return { status: 'completed', rule: 'allMilestonesDone' }
  if (action.milestones.length === 0 && valueOf(facts.actual) === 1)
    return { status: 'completed', rule: 'reportedCompleted' }
  if (nothingReported && action.start !== undefined && action.start > asOf)
    return { status: 'notDue', rule: 'startsLater' }
  if (action.due !== undefined && action.due < asOf) return { status: 'overdue', rule: 'pastDue' }
  if (action.start === undefined || action.due === undefined) return { status: 'unrated', rule: 'noDates' }
  if (nothingReported && hasCycle && facts.owedPeriod === undefined)
    return { status: 'notDue', rule: 'firstReportNotDue' }
  if (record.current === undefined)
    return { status: 'noReport', rule: facts.isContested ? 'onlyContested' : 'neverReported' }
  if (facts.owedPeriod !== undefined && !facts.hasReported) return { status: 'noReport', rule: 'noReportForPeriod' }
  if (facts.actual.kind === 'gap' || facts.planned.kind === 'gap') return { status: 'unrated', rule: 'noPercentage' }
  if (facts.spi !== undefined && !reaches(facts.spi, rules.offTrackBelow))
    return { status: 'offTrack', rule: 'lowRatio' }
  if (facts.spi !== undefined && !reaches(facts.spi, rules.atRiskBelow))
    return { status: 'atRisk', rule: 'behindRatio' }
  if (facts.lateMilestones.length > 0) return { status: 'atRisk', rule: 'milestoneLate' }
  return { status: 'onTrack', rule: facts.spi === undefined ? 'nothingPlannedYet' : 'onPlan' }
}
