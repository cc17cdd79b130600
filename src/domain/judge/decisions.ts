import { compareText } from '../compareText.ts'
import type { UpdateId } from '../ledger/itemRef.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { holdsOn } from '../ledger/office.ts'
import type { DecisionFollowed, DecisionTaken, Minted } from '../ledger/update.ts'
import { daysBetween } from '../plan/day.ts'
import type { Day } from '../plan/day.ts'

/** A decision of the committee as it stands on a day. */
export interface Decision {
  readonly decision: Minted<DecisionTaken>
  readonly state: DecisionFollowed['state']
  /** The day it is expected on: that decided, or the last one it was moved to. */
  readonly due: Day | undefined
  /** Whole days past that day while it is open; 0 when not past. */
  readonly daysLate: number
  /** What became of it, oldest first. */
  readonly followUps: readonly Minted<DecisionFollowed>[]
}

/** The decisions known on a day, those of the latest meeting first; of one meeting in the order in which they were recorded. */
export function decisionsBy(ledger: Ledger, asOf: Day): readonly Decision[] {
  return ledger.decisions
    .filter((decision) => holdsOn(ledger, decision, asOf))
    .map((decision) => decisionOn(ledger, decision, asOf))
    .toSorted((a, b) => compareText(b.decision.taken, a.decision.taken))
}

/** Whether a decision is still to be carried out and its day has passed. */
export function isLate({ daysLate }: Decision): boolean {
  return daysLate > 0
}

/** The decision with an id. */
export function decisionOf(decisions: readonly Decision[], id: UpdateId): Decision | undefined {
  return decisions.find(({ decision }) => decision.id === id)
}

function decisionOn(ledger: Ledger, decision: Minted<DecisionTaken>, asOf: Day): Decision {
  const followUps = (ledger.followUpsByDecision.get(decision.id) ?? []).filter((each) => holdsOn(ledger, each, asOf))
  const state = followUps.at(-1)?.state ?? 'open'
  const due = followUps.findLast((each) => each.due !== undefined)?.due ?? decision.due
  const daysLate = state === 'open' && due !== undefined ? Math.max(0, daysBetween(due, asOf)) : 0
  return { decision, state, due, daysLate, followUps }
}
