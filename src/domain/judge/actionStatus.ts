import { leadsOf } from '../plan/action.ts'
import type { Action, Milestone } from '../plan/action.ts'
import type { UpdateId } from '../ledger/itemRef.ts'
import type { Minted, Obstacle, StatusSet } from '../ledger/update.ts'
import { addDays, daysBetween } from '../plan/day.ts'
import type { Day } from '../plan/day.ts'
import type { InstitutionId } from '../plan/ids.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { Plan } from '../plan/plan.ts'
import { closedPeriods } from '../plan/reportingPeriods.ts'
import type { Rules } from '../plan/rules.ts'
import type { SelfRating } from '../plan/selfRating.ts'
import type { ActionRecord } from './actionRecord.ts'
import { momentOf } from './actionRecord.ts'
import { ownAssessment } from './ownAssessment.ts'
import type { OwnAssessment } from './ownAssessment.ts'
import { actualProgress, doneMilestones, hasDeadlineAlone, isYetToCome, plannedProgress } from './progress.ts'
import { valueOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { reportMark } from './reportMark.ts'
import type { ReportMark } from './reportMark.ts'
import { reaches } from './threshold.ts'

/** How an action stands, most final first. */
export const ACTION_STATUSES = [
  'completed',
  'onTrack',
  'atRisk',
  'offTrack',
  'overdue',
  'noReport',
  'notKnown',
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
  'notKnown',
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
  'notKnown',
  'noReport',
  'unrated',
  'offTrack',
  'atRisk',
  'onTrack',
]

/** The rule that decided, by name; each has its sentence in both languages. */
export type ActionRule =
  | 'reportedCancelled'
  | 'reportedSuspended'
  | 'reportedCompleted'
  | 'startsLater'
  | 'deadlineAhead'
  | 'firstReportNotDue'
  | 'pastDue'
  | 'deadlinePassed'
  | 'nothingSaid'
  | 'neverReported'
  | 'onlyWaiting'
  | 'onlySentBack'
  | 'onlyContested'
  | 'shareTooOld'
  | 'noDates'
  | 'noDueDay'
  | 'datesReversed'
  | 'milestonesUndated'
  | 'noShare'
  | 'lowRatio'
  | 'behindRatio'
  | 'milestoneLate'
  | 'nothingPlannedYet'
  | 'onPlan'

/** A status with the rule and the numbers that decided it. */
export interface ActionVerdict {
  /** How it stands: as computed, or as the committee set it. */
  readonly status: ActionStatus
  /** By whom, why and until when the status was set, and what the rule makes of it; undefined where it is computed. */
  readonly set:
    | (Pick<StatusSet, 'author' | 'reason' | 'until'> & { readonly id: UpdateId; readonly computed: ActionStatus })
    | undefined
  readonly rule: ActionRule
  readonly actual: Reading
  readonly planned: Reading
  /** Schedule performance index, actual ÷ planned; undefined while nothing is planned or known. */
  readonly spi: number | undefined
  /** Whole days past the plan's due day; 0 when not past. */
  readonly daysLate: number
  /** Days by which the institution now expects to miss the plan's due day; 0 when it named no later day. */
  readonly slipDays: number
  /** What the statement on the last period moved the expected completion by, and to; undefined where it moved nothing. */
  readonly slipped: { readonly days: number; readonly to: Day } | undefined
  /** Milestones due within the next 30 days that are not known to be done. */
  readonly soonMilestones: readonly Milestone[]
  /** Milestones whose day has passed and that are not known to be done. */
  readonly lateMilestones: readonly Milestone[]
  /** Milestones that no statement ticked, of an action reported completed. */
  readonly openMilestones: readonly Milestone[]
  /** How its report stands, beside the status: a report that is missing or waits hides no status. */
  readonly report: ReportMark | undefined
  /** What blocks it, in the statement that counts. */
  readonly obstacle: Obstacle | undefined
  /** What the owner says of it, where it does. */
  readonly own: OwnAssessment | undefined
  readonly isContested: boolean
  /** Whether something of it is due to be done: false while it is yet to come. */
  readonly isDue: boolean
}

/** What of a plan an action is judged by, on a day. */
export interface StatusContext {
  readonly asOf: Day
  readonly rules: Rules
  /** Reporting periods whose deadline has passed, oldest first; none without a cycle. */
  readonly closed: readonly Period[]
  /** Who owes reports; nobody without a cycle. */
  readonly reporters: ReadonlySet<InstitutionId>
  readonly selfRatings: readonly SelfRating[]
}

export function statusContext(plan: Plan, asOf: Day): StatusContext {
  const { rules, reporting, institutions } = plan
  const reporters = reporting ? institutions.filter(({ reports }) => reports).map(({ id }) => id) : []
  const { selfRatings = [] } = plan
  return { asOf, rules, closed: closedPeriods(plan, asOf), reporters: new Set(reporters), selfRatings }
}

/** Judges an action: the first rule that holds decides, unless the committee set another status for the time being. */
export function actionStatus(
  action: Action,
  record: ActionRecord,
  context: StatusContext,
  asked?: Minted<StatusSet>,
): ActionVerdict {
  const facts = gather(action, record, context)
  const { status: computed, rule } = decide(action, record, context, facts)
  const own = ownAssessment(record.current?.update.selfRating, context.selfRatings, computed)
  if (!asked || !maySet(computed)) return { ...facts, status: computed, set: undefined, rule, own }
  const { id, status, author, reason, until } = asked
  return { ...facts, status, set: { id, author, reason, until, computed }, rule, own }
}

/** Whether the committee may set a status in place of a computed one: that something is done, stopped or given up is no judgement. */
export function maySet(computed: ActionStatus): boolean {
  return computed !== 'completed' && computed !== 'suspended' && computed !== 'cancelled'
}

/** So many days ahead a milestone is named to the chair. */
export const SOON = 30

/** Whether the latest word, about the last closed period or later, expects completion later than was expected before it. */
function slippedNow({ due }: Action, { counted }: ActionRecord, closed: readonly Period[]): ActionVerdict['slipped'] {
  const [latest, ...earlier] = counted.toReversed().map(({ update }) => update)
  const to = latest?.dueRevised
  const last = closed.at(-1)
  if (!latest || to === undefined || (last && momentOf(latest) < periodEnd(last))) return undefined
  const before = earlier.find(({ dueRevised }) => dueRevised !== undefined)?.dueRevised ?? due
  const days = before === undefined ? 0 : daysBetween(before, to)
  return days > 0 ? { days, to } : undefined
}

type Facts = Omit<ActionVerdict, 'status' | 'set' | 'rule' | 'own'>
type Decision = Pick<ActionVerdict, 'status' | 'rule'>

function gather(action: Action, record: ActionRecord, context: StatusContext): Facts {
  const { asOf } = context
  const actual = actualProgress(action, record, asOf)
  const planned = plannedProgress(action, asOf)
  const [done, due] = [valueOf(actual), valueOf(planned)]
  const revised = record.counted.findLast(({ update }) => update.dueRevised !== undefined)?.update.dueRevised
  const ticked = doneMilestones(action, record, asOf)
  const open = action.milestones.filter(({ id }) => !ticked.has(id))
  const isCompleted = record.current?.update.state === 'completed'
  const soon = addDays(asOf, SOON)
  return {
    actual,
    planned,
    spi: done !== undefined && due !== undefined && due > 0 ? done / due : undefined,
    daysLate: action.due !== undefined ? Math.max(0, daysBetween(action.due, asOf)) : 0,
    slipDays: action.due !== undefined && revised !== undefined ? Math.max(0, daysBetween(action.due, revised)) : 0,
    slipped: slippedNow(action, record, context.closed),
    soonMilestones: isCompleted ? [] : open.filter(({ due: by }) => by !== undefined && by >= asOf && by <= soon),
    lateMilestones: isCompleted ? [] : open.filter(({ due: by }) => by !== undefined && by < asOf),
    openMilestones: isCompleted ? open : [],
    report: reportMark(action, record, context),
    obstacle: record.current?.update.obstacle,
    isContested: record.contested.length > 0,
    isDue: !isYetToCome(action, asOf),
  }
}

function decide(action: Action, record: ActionRecord, context: StatusContext, facts: Facts): Decision {
  const { asOf, rules, closed, reporters } = context
  const { spi } = facts
  const current = record.current?.update
  const isSilent = current === undefined && !facts.isContested && !record.waiting && !record.sentBack
  const owesReports = leadsOf(action).some((lead) => reporters.has(lead))

  if (current?.state === 'cancelled') return { status: 'cancelled', rule: 'reportedCancelled' }
  if (current?.state === 'suspended') return { status: 'suspended', rule: 'reportedSuspended' }
  if (current?.state === 'completed') return { status: 'completed', rule: 'reportedCompleted' }
  if (isSilent && action.start !== undefined && action.start > asOf) return { status: 'notDue', rule: 'startsLater' }
  if (isSilent && hasDeadlineAlone(action) && action.due !== undefined && action.due >= asOf)
    return { status: 'notDue', rule: 'deadlineAhead' }
  if (action.due !== undefined && action.due < asOf)
    return current !== undefined || owesReports
      ? { status: 'overdue', rule: 'pastDue' }
      : { status: 'notKnown', rule: 'deadlinePassed' }
  const unplanned = whyUnplanned(action, facts)
  if (unplanned) return { status: 'unrated', rule: unplanned }
  if (current === undefined) return unspoken(record, facts, owesReports)
  if (facts.actual.kind === 'gap') return { status: 'unrated', rule: 'noShare' }
  if (owesReports && isTooOld(momentOf(current), closed)) return { status: 'noReport', rule: 'shareTooOld' }
  if (spi !== undefined && !reaches(spi, rules.offTrackBelow)) return { status: 'offTrack', rule: 'lowRatio' }
  if (spi !== undefined && !reaches(spi, rules.atRiskBelow)) return { status: 'atRisk', rule: 'behindRatio' }
  if (facts.lateMilestones.length > 0) return { status: 'atRisk', rule: 'milestoneLate' }
  return { status: 'onTrack', rule: spi === undefined ? 'nothingPlannedYet' : 'onPlan' }
}

/** What is missing where there is no plan to compare with. */
function whyUnplanned({ start, due, milestones }: Action, { planned }: Facts): ActionRule | undefined {
  if (planned.kind === 'value') return undefined
  if (milestones.length > 0) return 'milestonesUndated'
  if (due !== undefined) return 'datesReversed'
  return start === undefined ? 'noDates' : 'noDueDay'
}

/** An action under way on which no statement counts. */
function unspoken(record: ActionRecord, { isContested, report }: Facts, owesReports: boolean): Decision {
  if (isContested) return { status: 'unrated', rule: 'onlyContested' }
  if (record.waiting) return { status: 'unrated', rule: 'onlyWaiting' }
  if (record.sentBack) return { status: 'noReport', rule: 'onlySentBack' }
  if (!owesReports) return { status: 'notKnown', rule: 'nothingSaid' }
  // Where nothing came, the mark says whether anything was owed by now.
  return report ? { status: 'noReport', rule: 'neverReported' } : { status: 'notDue', rule: 'firstReportNotDue' }
}

/** A share older than two periods says nothing of today any more. */
function isTooOld(moment: Day, closed: readonly Period[]): boolean {
  return closed.filter((period) => periodEnd(period) > moment).length > 2
}
