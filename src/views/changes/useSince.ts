import { lastMeeting } from '#domain/judge/landmarks.ts'
import type { Day } from '#domain/plan/day.ts'
import { planOn } from '#domain/plan/editions.ts'
import type { Editions } from '#domain/plan/editions.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useAddress } from '#state/address.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useWorkspace } from '#state/workspace.tsx'

/** The day with which the one shown is compared. */
export interface Since {
  readonly day: Day
  /** The plan in force on it. */
  readonly before: Plan
}

/** The editions of the strategy shown. */
export function useEditions(): Editions {
  const { state } = useWorkspace()
  const { plan } = useSnapshot()
  return state.kind === 'ready' ? state.source.editions : [plan]
}

/** The day in the address, else that of the last meeting; undefined where no day of the strategy lies before the one shown. */
export function useSince(): Since | undefined {
  const { since } = useAddress()
  const editions = useEditions()
  const snapshot = useSnapshot()
  // A snapshot that is about to be followed by that of a later day may be of an earlier one than this.
  const asked = since !== undefined && since < snapshot.asOf ? since : undefined
  const day = asked ?? lastMeeting(editions, snapshot)?.on
  return day && { day, before: planOn(editions, day) }
}
