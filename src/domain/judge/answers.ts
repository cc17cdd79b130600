import { groupByEach } from '../groupBy.ts'
import type { Recommendation } from '../plan/source.ts'
import type { ActionSnapshot, Snapshot } from '../snapshot.ts'
import { isActive } from './rollup.ts'

/**
 * How a recommendation is answered, what is left open first: by no action; by actions that are all suspended or cancelled; by at least
 * one that is still to be done; by actions that are all completed, those stopped aside.
 */
export const ANSWERS = ['none', 'stopped', 'open', 'done'] as const
export type Answer = (typeof ANSWERS)[number]

/** A recommendation with the actions that answer it. */
export interface AnsweredRecommendation {
  readonly recommendation: Recommendation
  readonly actions: readonly ActionSnapshot[]
  readonly answer: Answer
}

/** What is done about each recommendation: those unanswered first, of those alike the newest. */
export function answered({ plan, actions }: Pick<Snapshot, 'plan' | 'actions'>): readonly AnsweredRecommendation[] {
  const byRecommendation = groupByEach(actions, ({ action }) => action.answers)
  return plan.recommendations
    .map((recommendation) => {
      const answering = byRecommendation.get(recommendation.id) ?? []
      return { recommendation, actions: answering, answer: answerOf(answering) }
    })
    .toSorted(
      (a, b) => ANSWERS.indexOf(a.answer) - ANSWERS.indexOf(b.answer) || b.recommendation.year - a.recommendation.year,
    )
}

function answerOf(actions: readonly ActionSnapshot[]): Answer {
  if (actions.length === 0) return 'none'
  const active = actions.filter(isActive)
  if (active.length === 0) return 'stopped'
  return active.every(({ verdict }) => verdict.status === 'completed') ? 'done' : 'open'
}
