import { compareText } from '../compareText.ts'
import { groupBy } from '../groupBy.ts'
import type { ActionItem } from '../ledger/items.ts'
import type { Standing, Standings } from '../ledger/standing.ts'
import type { ActionReported } from '../ledger/update.ts'
import type { Day } from '../plan/day.ts'
import type { InstitutionId } from '../plan/ids.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'

/** What a statement rests on: the owner's word alone, evidence given with it, or the secretariat's check of that evidence. */
export type Support = 'claimed' | 'evidence' | 'verified'

/** A statement about an action together with how it stands. */
export interface ActionStatement extends ActionItem {
  readonly standing: Standing
  readonly support: Support
}

/** What is to be known of everything said about one action by a day; the whole of it is its history. */
export interface ActionSummary {
  /** How many statements were made by the day, whatever became of them. */
  readonly said: number
  /** Statements about the same period that contradict each other by standing together, grouped. */
  readonly contested: readonly (readonly ActionStatement[])[]
  /** The statement that counts: the latest uncontested one. */
  readonly current: ActionStatement | undefined
  /** Filed, and neither accepted nor sent back: the one about the latest period. */
  readonly waiting: ActionStatement | undefined
  /** Sent back, and not said again: the one about the latest period. */
  readonly sentBack: ActionStatement | undefined
}

/** The same with what an action is judged by. */
export interface ActionRecord extends ActionSummary {
  /** The statements that count, one per period, oldest first. Contested ones are left out. */
  readonly counted: readonly ActionStatement[]
}

/** Every statement about an action said by the day, oldest first, with how it stands. */
export function actionHistory(items: readonly ActionItem[], standings: Standings): readonly ActionStatement[] {
  const history: ActionStatement[] = []
  for (const item of items) {
    const standing = standings.of(item)
    const { ref, update } = item
    if (standing) history.push({ ref, update, standing, support: supportOf(update, standing) })
  }
  return history
}

/**
 * Sorts what was said about an action into what counts and what is contested. The owners' word counts; that of
 * others counts only about a period of which no owner has said anything.
 */
export function actionRecord(history: readonly ActionStatement[], owners: readonly InstitutionId[]): ActionRecord {
  const ofOwner = ({ update }: ActionStatement) => owners.includes(update.by)
  const spokenOf = new Set(
    history
      .filter(stands)
      .filter(ofOwner)
      .map(({ update }) => timeOf(update)),
  )
  const standing = history.filter((statement) => statement.standing.counts)
  const heard = standing.filter((statement) => ofOwner(statement) || !spokenOf.has(timeOf(statement.update)))
  const groups = [...groupBy(heard, ({ update }) => timeOf(update)).values()]
  const counted = groups
    .flatMap((group) => (isContested(group) ? [] : group.slice(-1)))
    .sort((a, b) => compareText(momentOf(a.update), momentOf(b.update)) || compareText(a.update.id, b.update.id))
  const waiting = history.filter(
    (each) => stands(each) && each.standing.verdict.kind === 'pending' && !each.standing.counts,
  )
  const sentBack = history.filter((each) => isUnchanged(each) && each.standing.verdict.kind === 'sentBack')
  return {
    said: history.length,
    counted,
    contested: groups.filter(isContested),
    current: counted.at(-1),
    waiting: aboutLatest(waiting),
    sentBack: aboutLatest(sentBack),
  }
}

/** Whether a statement is still its author's word: neither corrected nor withdrawn nor sent back. */
function stands(statement: ActionStatement): boolean {
  return isUnchanged(statement) && statement.standing.verdict.kind !== 'sentBack'
}

function isUnchanged({ standing: { isSuperseded, isWithdrawn } }: ActionStatement): boolean {
  return !isSuperseded && !isWithdrawn
}

/** Several who say the same do not contradict each other. */
function isContested(group: readonly ActionStatement[]): boolean {
  return group.length > 1 && new Set(group.map(({ update }) => figuresOf(update))).size > 1
}

/** What a statement says in state and figures, as text. */
function figuresOf({ state, percent, milestonesDone, completed, dueRevised }: ActionReported): string {
  const done = milestonesDone && Object.entries(milestonesDone).sort(([a], [b]) => compareText(a, b))
  return JSON.stringify([state, percent ?? null, done ?? null, completed ?? null, dueRevised ?? null])
}

function aboutLatest(statements: readonly ActionStatement[]): ActionStatement | undefined {
  return statements.toSorted((a, b) => compareText(momentOf(a.update), momentOf(b.update))).at(-1)
}

/** What time a statement speaks about: its period; outside a cycle, when it was said, as precisely as that is known. */
export function timeOf(update: Pick<ActionReported, 'period' | 'saidIn' | 'said'>): Period {
  return update.period ?? update.saidIn ?? (update.said as string as Period)
}

/** The last day a statement speaks about. */
export function momentOf(update: ActionReported): Day {
  return update.period ? periodEnd(update.period) : update.said
}

/** The day from which a statement says something: a report filed before its period ends speaks of the day it was filed. */
export function knownFrom(update: ActionReported): Day {
  const moment = momentOf(update)
  return update.said < moment ? update.said : moment
}

function supportOf(update: ActionReported, { verdict }: Standing): Support {
  if (verdict.kind === 'accepted' && verdict.verified) return 'verified'
  const { evidence, attachments = [], sources } = update
  return evidence.length + attachments.length + sources.length > 0 ? 'evidence' : 'claimed'
}
