import type { ActionStatus } from '#domain/judge/actionStatus.ts'
import type { IndicatorRating } from '#domain/judge/indicatorRating.ts'
import type { Tone } from '#ui/controls/StatusMark.tsx'

/** Shape and colour of each action status. */
export const ACTION_TONES: Readonly<Record<ActionStatus, Tone>> = {
  completed: 'done',
  onTrack: 'on',
  atRisk: 'risk',
  offTrack: 'off',
  overdue: 'over',
  noReport: 'missing',
  notDue: 'due',
  unrated: 'unrated',
  suspended: 'stopped',
  cancelled: 'stopped',
}

/** Shape and colour of each indicator rating. */
export const RATING_TONES: Readonly<Record<IndicatorRating, Tone>> = {
  achieved: 'done',
  onTrack: 'on',
  needsAcceleration: 'risk',
  limited: 'off',
  deterioration: 'over',
  noData: 'missing',
  notComparable: 'unrated',
  noTarget: 'unrated',
  context: 'due',
}
