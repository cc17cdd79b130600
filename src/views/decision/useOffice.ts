import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useAddress } from '#state/address.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useToday } from '#state/today.ts'
import { useWorkspace } from '#state/workspace.tsx'
import type { OpenDatabase } from '#state/workspace.tsx'

/** Where what is said for the committee is kept, and on which day it is said. */
export interface Office {
  readonly db: OpenDatabase
  readonly plan: Plan
  readonly today: Day
}

/** The office on the screen that is shown; undefined on another day than today, and where this browser keeps nothing. */
export function useOffice(): Office | undefined {
  const { plan } = useSnapshot()
  const { database } = useWorkspace()
  const { isToday } = useAddress()
  const today = useToday()
  return isToday && database.kind === 'open' ? { db: database.db, plan, today } : undefined
}
