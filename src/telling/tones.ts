import type { ActionStatus } from '#domain/judge/actionStatus.ts'
import type { AttentionItem } from '#domain/judge/attention.ts'
import type { IndicatorRating } from '#domain/judge/ratingBands.ts'
import type { Timeliness } from '#domain/judge/reporting.ts'

/** The shape and colour of each action status, by name: a page draws them, a document prints them. */
export const ACTION_TONES = {
  completed: 'done',
  onTrack: 'on',
  atRisk: 'risk',
  offTrack: 'off',
  overdue: 'over',
  noReport: 'missing',
  notKnown: 'missing',
  notDue: 'due',
  unrated: 'unrated',
  suspended: 'stopped',
  cancelled: 'stopped',
} as const satisfies Record<ActionStatus, string>

/** Those of each indicator rating. */
export const RATING_TONES = {
  achieved: 'done',
  onTrack: 'on',
  needsAcceleration: 'risk',
  limited: 'off',
  deterioration: 'over',
  noData: 'missing',
  notComparable: 'unrated',
  noTarget: 'unrated',
  context: 'due',
} as const satisfies Record<IndicatorRating, string>

/** Those of a report that came or did not. */
export const TIMELINESS_TONES = {
  onTime: 'on',
  late: 'risk',
  missing: 'missing',
  notDue: 'due',
} as const satisfies Record<Timeliness['kind'], string>

/** Those of what needs attention. */
export const ATTENTION_TONES = {
  overdue: 'over',
  offTrack: 'off',
  deteriorating: 'over',
  contested: 'risk',
  missingReport: 'missing',
  noReport: 'missing',
  assessmentDiffers: 'unrated',
  slipped: 'risk',
  blocked: 'risk',
  milestoneSoon: 'due',
} as const satisfies Record<AttentionItem['kind'], string>
