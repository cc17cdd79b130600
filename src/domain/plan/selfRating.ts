import type { Wording } from './wording.ts'

/** What a step of an owner's own scale can mean. */
export const SELF_RATING_MEANINGS = ['completed', 'on_track', 'at_risk', 'off_track', 'not_due'] as const
export type SelfRatingMeaning = (typeof SELF_RATING_MEANINGS)[number]

/** A step of the scale by which owners assess their own actions, with what it comes to in ours. */
export interface SelfRating {
  readonly code: string
  readonly label: Wording
  readonly means: SelfRatingMeaning
}
