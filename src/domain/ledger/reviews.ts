import type { Day } from '../plan/day.ts'
import { sequenceOf } from './arrival.ts'
import type { Ledger } from './fold.ts'
import type { Minted, ReportReviewed } from './update.ts'

/** A review with the day from which it counts: its own, or that of the filing where somebody judged before it came. */
export interface EffectiveReview {
  readonly review: Minted<ReportReviewed>
  readonly on: Day
}

/**
 * The review in force among several, as of a day. The later day decides; on one day the one the secretariat counted
 * later, and where nothing counts them, being sent back.
 */
export function decisiveReview(
  ledger: Ledger,
  reviews: readonly Minted<ReportReviewed>[],
  asOf: Day,
): EffectiveReview | undefined {
  let found: EffectiveReview | undefined
  for (const review of reviews) {
    const on = effectiveDay(ledger, review)
    if (on !== undefined && on <= asOf && (!found || isLater(ledger, { review, on }, found))) found = { review, on }
  }
  return found
}

/** Undefined while the report it speaks of is not here. */
function effectiveDay({ updatesById }: Ledger, { report, said }: ReportReviewed): Day | undefined {
  const filing = updatesById.get(report)
  if (filing?.kind !== 'reportFiled') return undefined
  return filing.said > said ? filing.said : said
}

function isLater({ arrivalsById }: Ledger, next: EffectiveReview, found: EffectiveReview): boolean {
  if (next.on !== found.on) return next.on > found.on
  const [a, b] = [next, found].map(({ review }) => {
    const arrival = arrivalsById.get(review.id)
    return arrival && sequenceOf(arrival)
  })
  if (a !== undefined && b !== undefined && a !== b) return a > b
  return next.review.verdict === 'sentBack'
}
