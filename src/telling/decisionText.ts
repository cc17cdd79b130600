import { isLate } from '#domain/judge/decisions.ts'
import type { Decision } from '#domain/judge/decisions.ts'
import type { Say } from '#i18n/say.ts'
import type { ToldTone } from './tones.ts'

/** How a decision stands, as a reader sorts them: what is late first. */
export const DECISION_STANDINGS = ['late', 'open', 'done', 'dropped'] as const
export type DecisionStanding = (typeof DECISION_STANDINGS)[number]

export function standingOf(decision: Decision): DecisionStanding {
  return isLate(decision) ? 'late' : decision.state
}

/** The mark of each. */
export const DECISION_TONES = {
  late: 'over',
  open: 'due',
  done: 'done',
  dropped: 'cancelled',
} as const satisfies Readonly<Record<DecisionStanding, ToldTone>>

/** How it stands, with the days it is late. */
export function standingText(say: Say, decision: Decision): string {
  const standing = standingOf(decision)
  return standing === 'late' ? say('decision.lateBy', { n: decision.daysLate }) : say(`decision.state.${standing}`)
}

/** By when, and by when it was to be at first where that moved. */
export function decisionDue(say: Say, { decision, due }: Decision): string {
  if (due === undefined) return say('decision.noDay')
  const text = say.format.day(due)
  const first = decision.due
  return first === undefined || first === due
    ? text
    : say('decision.moved', { due: text, first: say.format.day(first) })
}

/** The last that was said of it, and when; empty where nothing was. */
export function lastFollowUp(say: Say, { followUps }: Decision): string {
  const last = followUps.at(-1)
  if (!last) return ''
  const note = say.pick(last.note)
  const day = say.format.day(last.said)
  return note === '' ? day : say('decision.noted', { day, note })
}
