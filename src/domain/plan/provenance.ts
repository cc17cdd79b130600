import type { Bilingual } from './bilingual.ts'
import type { SourceId } from './ids.ts'

/** Where a row comes from: public sources, an institution's report, or nowhere but illustration. */
export type Provenance = 'sourced' | 'reported' | 'illustrative'

/** What every row of the plan and every figure carries about its origin. */
export interface Origin {
  readonly provenance: Provenance
  readonly sources: readonly SourceId[]
  readonly note: Bilingual
}
