import type { Wording } from './wording.ts'
import type { InstitutionId } from './ids.ts'
import type { Own } from './own.ts'
import type { Origin } from './provenance.ts'

/** What part an institution plays in the strategy. */
export const INSTITUTION_KINDS = [
  'committee',
  'ministry',
  'authority',
  'judiciary',
  'training',
  'civil-society',
  'national',
  'regional',
  'international',
  'assessor',
] as const
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number]

/** A body that leads, supports or assesses the strategy. */
export interface Institution extends Origin, Own {
  readonly id: InstitutionId
  readonly name: Wording
  readonly short: Wording
  readonly kind: InstitutionKind
  readonly role: Wording
  /** Whether it owes a report for every reporting period. */
  readonly reports: boolean
  /** False when the Arabic name is our translation and was not seen in a source. */
  readonly isArabicNameSourced: boolean
}
