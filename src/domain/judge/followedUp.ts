import type { Day } from '../plan/day.ts'
import type { Decision } from './decisions.ts'

/**
 * What a committee goes through at its next meeting: all that is open, all of its last meeting, and all of which anything
 * was said after a day.
 */
export function followedUp(decisions: readonly Decision[], since: Day | undefined): readonly Decision[] {
  const last = decisions[0]?.decision.taken
  const isSpokenOf = ({ followUps }: Decision) => since !== undefined && followUps.some(({ said }) => said > since)
  return decisions.filter((row) => row.state === 'open' || row.decision.taken === last || isSpokenOf(row))
}
