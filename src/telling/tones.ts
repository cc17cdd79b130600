import type { ActionStatus } from '#domain/judge/actionStatus.ts'
import type { IndicatorRating } from '#domain/judge/ratingBands.ts'
import type { Timeliness } from '#domain/judge/reporting.ts'

/** The mark of each action status, by name: a page draws them, a document prints them. */
export const ACTION_TONES = {
  completed: 'done',
  onTrack: 'on',
  atRisk: 'risk',
  offTrack: 'off',
  overdue: 'over',
  noReport: 'missing',
  notKnown: 'unknown',
  notDue: 'due',
  unrated: 'unrated',
  suspended: 'suspended',
  cancelled: 'cancelled',
} as const satisfies Record<ActionStatus, string>

/** Those of each indicator rating. */
export const RATING_TONES = {
  achieved: 'done',
  onTrack: 'on',
  needsAcceleration: 'risk',
  limited: 'off',
  deterioration: 'worse',
  noData: 'unknown',
  notComparable: 'differing',
  noTarget: 'unrated',
  context: 'context',
} as const satisfies Record<IndicatorRating, string>

/** Those of a report that came or did not. */
export const TIMELINESS_TONES = {
  onTime: 'filed',
  late: 'filedLate',
  missing: 'missing',
  notDue: 'awaited',
} as const satisfies Record<Timeliness['kind'], string>

/** Any of these marks. */
export type ToldTone =
  | (typeof ACTION_TONES)[ActionStatus]
  | (typeof RATING_TONES)[IndicatorRating]
  | (typeof TIMELINESS_TONES)[Timeliness['kind']]
