import type { Day } from '#domain/plan/day.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { OpenDatabase } from '#state/workspace.tsx'

/** Whose key is made or taken back, where and on which day. */
export interface KeyProps {
  readonly db: OpenDatabase
  readonly plan: Plan
  readonly institution: InstitutionId
  readonly today: Day
}
