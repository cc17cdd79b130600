import { compareText } from '../compareText.ts'
import { groupBy } from '../groupBy.ts'
import type { ActionItem } from '../ledger/items.ts'
import type { Standing, Standings } from '../ledger/standing.ts'
import type { ActionReported } from '../ledger/update.ts'
import type { Day } from '../plan/day.ts'
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
  /** The latest counted statement. */
  readonly current: ActionStatement | undefined
  /** The last day on which anything that counts, contested or not, was said. */
  readonly lastSaid: Day | undefined
}

/** The same with what an action is judged by. */
export interface ActionRecord extends ActionSummary {
  /** The statements that count, one per period, oldest first. Contested ones are left out. */
  readonly counted: readonly ActionStatement[]
}

/** Every statement about an action said by the day, oldest first, with how it stands. */
export function actionHistory(items: readonly ActionItem[], standings: Standings): readonly ActionStatement[] {
  return items.flatMap((item) => {
    const standing = standings.of(item)
    return standing ? [{ ...item, standing, support: supportOf(item.update, standing) }] : []
  })
}

/** Sorts what was said about an action into what counts and what is contested. */
export function actionRecord(history: readonly ActionStatement[]): ActionRecord {
  const standing = history.filter((statement) => statement.standing.counts)
  const groups = [...groupBy(standing, ({ update }) => subjectOf(update)).values()]
  const counted = groups
    .flatMap((group) => (group.length === 1 ? group : []))
    .sort((a, b) => compareText(momentOf(a.update), momentOf(b.update)) || compareText(a.update.id, b.update.id))
  return {
    said: history.length,
    counted,
    contested: groups.filter((group) => group.length > 1),
    current: counted.at(-1),
    // They come in the order in which they were said.
    lastSaid: standing.at(-1)?.update.said,
  }
}

/** Statements about the same period speak about the same thing; outside a cycle, each day of saying does. */
function subjectOf(update: ActionReported): Period | Day {
  return update.period ?? update.said
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
  return update.evidence.length > 0 || update.sources.length > 0 ? 'evidence' : 'claimed'
}
