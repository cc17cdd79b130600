import type { Day } from '../plan/day.ts'
import { sequenceOf } from './arrival.ts'
import type { Ledger } from './ledger.ts'
import type { UpdateId } from './itemRef.ts'
import type { Minted, ReportReviewed } from './update.ts'

/** A review with the day from which it counts: its own, or that of the filing where somebody judged before it came. */
export interface EffectiveReview {
  readonly review: Minted<ReportReviewed>
  readonly on: Day
}

/**
 * The review in force among several, as of a day. The later day decides; on one day the one the secretariat counted
 * later, and where not all of them are counted, being sent back.
 */
export function decisiveReview(
  ledger: Ledger,
  reviews: readonly Minted<ReportReviewed>[],
  asOf: Day,
): EffectiveReview | undefined {
  if (reviews.length === 0) return undefined
  let ofDay: EffectiveReview[] = []
  for (const review of reviews) {
    const on = effectiveDay(ledger, review)
    const latest = ofDay[0]?.on
    if (on === undefined || on > asOf || (latest !== undefined && on < latest)) continue
    if (on === latest) ofDay.push({ review, on })
    else ofDay = [{ review, on }]
  }
  return lastOf(ledger, ofDay)
}

/** The reviews that speak of a report as a whole. */
export function reviewsOfWhole({ reviewsByReport }: Ledger, report: UpdateId): readonly Minted<ReportReviewed>[] {
  return (reviewsByReport.get(report) ?? []).filter(({ items }) => items === 'all')
}

/** Undefined while the report it speaks of is not here. */
function effectiveDay({ entriesById }: Ledger, { report, said }: ReportReviewed): Day | undefined {
  const filing = entriesById.get(report)?.update
  if (filing?.kind !== 'reportFiled') return undefined
  return filing.said > said ? filing.said : said
}

/** The last word of one day. */
function lastOf({ entriesById }: Ledger, ofDay: readonly EffectiveReview[]): EffectiveReview | undefined {
  const counts = ofDay.map(({ review }) => {
    const arrival = entriesById.get(review.id)?.arrival
    return arrival && sequenceOf(arrival)
  })
  const isEachCounted = counts.every((count) => count !== undefined)
  const top = Math.max(...counts.map((count) => count ?? 0))
  const last = isEachCounted ? ofDay.filter((_, place) => counts[place] === top) : ofDay
  return last.find(({ review }) => review.verdict === 'sentBack') ?? last[0]
}
