import type { RatingVerdict } from './indicatorRating.ts'
import { reaches } from './threshold.ts'

/** How an indicator moves towards its target, best first; the last four say why it cannot be rated. */
export const INDICATOR_RATINGS = [
  'achieved',
  'onTrack',
  'needsAcceleration',
  'limited',
  'deterioration',
  'noData',
  'notComparable',
  'noTarget',
  'context',
] as const
export type IndicatorRating = (typeof INDICATOR_RATINGS)[number]

/** What a rule concludes, with the numbers it found. */
export type Concluded = readonly [
  rating: IndicatorRating,
  rule: RatingVerdict['rule'],
  found?: Partial<Pick<RatingVerdict, 'done' | 'expected' | 'ratio'>>,
]

/** The word for a ratio of done to expected, or for a rate of growth. */
export function band(ratio: number, onTrackFrom: number, accelerationFrom: number): IndicatorRating {
  if (reaches(ratio, onTrackFrom)) return 'onTrack'
  if (reaches(ratio, accelerationFrom)) return 'needsAcceleration'
  return reaches(ratio, 0) ? 'limited' : 'deterioration'
}
