import type { Wording } from '#domain/plan/wording.ts'
import { addDays, daysBetween } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import { periodEnd, periodStart } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import type { ActionState } from '#domain/ledger/update.ts'
import type { ActionText } from './actionText.ts'
import { dayFrom, QUARTERS } from './calendar.ts'
import { filingOf } from './filings.ts'
import type { Filing } from './filings.ts'
import { milestonesOf } from './milestones.ts'
import { CANCELLED_NOTE, NOTES, SUSPENDED_NOTE } from './noteText.ts'
import type { Situation } from './noteText.ts'
import { doneMilestones, percentAt } from './progress.ts'
import type { DoneMilestone } from './progress.ts'
import { chance, randomFor, whole } from './random.ts'
import type { Random } from './random.ts'

/** What one institution said about one action for one quarter. */
export interface Statement {
  readonly id: string
  readonly action: string
  readonly institution: string
  readonly period: Period
  readonly state: ActionState
  readonly percent?: number
  readonly done: readonly DoneMilestone[]
  readonly completed?: Day
  readonly dueRevised?: Day
  readonly evidence?: string
  readonly supersedes?: string
  readonly said: Day
  readonly review: 'accepted' | 'sent_back' | 'pending'
  readonly reviewed?: Day
  readonly reason?: Wording
  readonly isVerified?: boolean
  readonly note?: Wording
}

const SUSPENDED_FROM = '2026-Q1'
const CANCELLED_IN = '2025-Q4'

/** What the lead said about its action, quarter by quarter from the start until it was completed or cancelled. */
export function historyOf(action: ActionText): readonly Statement[] {
  const done = doneMilestones(action)
  const random = randomFor(`history ${action.id}`)
  const used = new Set<Wording>()
  const statements: Statement[] = []
  for (const period of QUARTERS.filter((quarter) => periodEnd(quarter) >= action.start)) {
    const filing = filingOf(action.lead, period)
    if (!filing) continue
    const statement = stateAt(action, done, period, filing)
    const situation = situationOf(action, statement, statements.length === 0)
    const proof = evidenceFor(situation, statement, random)
    const note = noteFor(situation, statement, used, random)
    if (note) used.add(note)
    statements.push({ ...statement, ...proof, ...(note && { note }) })
    if (statement.state === 'completed' || statement.state === 'cancelled') break
  }
  return statements
}

function stateAt(action: ActionText, all: readonly DoneMilestone[], period: Period, filing: Filing): Statement {
  const end = periodEnd(period)
  const done = all.filter(({ day }) => day <= end)
  const percent = action.path ? undefined : percentAt(action, end)
  const isComplete = action.path ? done.length === milestonesOf(action).length : percent === 100
  const state = stateOf(action, done, period, isComplete)
  return {
    id: `r-${action.id}-${period}`,
    action: action.id,
    institution: action.lead,
    period,
    state,
    ...(percent !== undefined && { percent }),
    done,
    ...(state === 'completed' && { completed: done.at(-1)?.day ?? addDays(end, -12) }),
    said: filing.said,
    ...(filing.reviewed ? { review: 'accepted', reviewed: filing.reviewed } : { review: 'pending' }),
  }
}

function stateOf(action: ActionText, done: readonly DoneMilestone[], period: Period, isComplete: boolean): ActionState {
  if (isComplete) return 'completed'
  if (action.fate === 'suspended' && period >= SUSPENDED_FROM) return 'suspended'
  if (action.fate === 'cancelled' && period >= CANCELLED_IN) return 'cancelled'
  const isNew = action.path !== undefined && daysBetween(dayFrom(action.start), periodEnd(period)) < 40
  return isNew && done.length === 0 ? 'not_started' : 'in_progress'
}

function situationOf(action: ActionText, { period, state, done }: Statement, isFirst: boolean): Situation {
  const doneIds = new Set(done.map(({ id }) => id))
  if (state === 'completed') return 'completed'
  if (isFirst) return 'begun'
  if (done.some(({ day }) => day >= periodStart(period))) return 'advanced'
  const isLate = milestonesOf(action).some(({ id, due }) => due <= periodEnd(period) && !doneIds.has(id))
  return isLate || (!action.path && ['at_risk', 'off_track'].includes(action.fate)) ? 'delayed' : 'steady'
}

function evidenceFor(situation: Situation, statement: Statement, random: Random): Partial<Statement> {
  const share = situation === 'completed' ? 0.8 : situation === 'advanced' ? 0.55 : 0
  if (!chance(random, share)) return {}
  const evidence = `https://example.org/evidence/${statement.action}/${statement.period}`
  const isVerified = statement.review === 'accepted' && chance(random, 0.45)
  return { evidence, ...(isVerified && { isVerified }) }
}

/** A note on a third of the rows, never twice the same for one action. */
function noteFor(
  situation: Situation,
  { state, period }: Statement,
  used: ReadonlySet<Wording>,
  random: Random,
): Wording | undefined {
  if (state === 'suspended') return period === SUSPENDED_FROM ? SUSPENDED_NOTE : undefined
  if (state === 'cancelled') return CANCELLED_NOTE
  if (!chance(random, situation === 'steady' ? 0.25 : 0.4)) return undefined
  const pool = NOTES[situation].filter((note) => !used.has(note))
  return pool[whole(random, 0, pool.length - 1)]
}
