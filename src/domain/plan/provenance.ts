import type { Wording } from './wording.ts'
import type { SourceId } from './ids.ts'

/** Where a row comes from: public sources, an institution's report, or nowhere but illustration. */
export const PROVENANCES = ['sourced', 'reported', 'illustrative'] as const
export type Provenance = (typeof PROVENANCES)[number]

/** What every row of the plan and every figure carries about its origin. */
export interface Origin {
  readonly provenance: Provenance
  readonly sources: readonly SourceId[]
  readonly note: Wording
}
