import type { SelfRating, SelfRatingMeaning } from '../plan/selfRating.ts'
import type { ActionStatus } from './actionStatus.ts'

/** What an owner says of its own action, beside what is computed: a claim, never mixed into it. */
export interface OwnAssessment {
  readonly rating: SelfRating
  /** How many steps apart the two are, 0–2; 0 where what is computed says nothing of the kind. */
  readonly apart: number
}

/** The assessment that goes with the statement that counts. */
export function ownAssessment(
  code: string | undefined,
  scale: readonly SelfRating[],
  status: ActionStatus,
): OwnAssessment | undefined {
  const rating = scale.find((step) => step.code === code)
  if (!rating) return undefined
  const computed = LEVELS[status]
  return { rating, apart: computed === undefined ? 0 : Math.abs(computed - MEANT[rating.means]) }
}

/** Good, in between, bad; undefined for a status that judges nothing. */
const LEVELS: Readonly<Record<ActionStatus, number | undefined>> = {
  completed: 0,
  onTrack: 0,
  notDue: 0,
  atRisk: 1,
  offTrack: 2,
  overdue: 2,
  noReport: undefined,
  notKnown: undefined,
  unrated: undefined,
  suspended: undefined,
  cancelled: undefined,
}

const MEANT: Readonly<Record<SelfRatingMeaning, number>> = {
  completed: 0,
  on_track: 0,
  not_due: 0,
  at_risk: 1,
  off_track: 2,
}
