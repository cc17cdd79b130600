import type { ActionId, IndicatorId, SourceId } from '../plan/ids.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { Caveat, Source } from '../plan/source.ts'
import type { Snapshot } from '../snapshot.ts'

/** The sources that were published by the day; one without a date is known from the adoption of the plan. */
export function sourcesBy({ plan, asOf }: Snapshot): readonly Source[] {
  return plan.sources.filter(({ published }) => (published ? periodEnd(published) : plan.adopted) <= asOf)
}

/**
 * The caveats that hold on the day: a conflict arises when everything between which it is has been said. Gaps and choices
 * are those of the package.
 */
export function caveatsBy(snapshot: Snapshot): readonly Caveat[] {
  const sources = new Set<string>(sourcesBy(snapshot).map(({ id }) => id))
  const isSaid = (id: string) => {
    if (snapshot.outline.sources.has(id as SourceId)) return sources.has(id)
    const row = snapshot.actionOf(id as ActionId) ?? snapshot.indicatorOf(id as IndicatorId)
    return !row || row.record.said > 0
  }
  const hasBegun = (since: Period | undefined) => since === undefined || periodEnd(since) <= snapshot.asOf
  return snapshot.plan.caveats.filter(
    ({ kind, since, about }) => hasBegun(since) && (kind !== 'conflict' || about.every(isSaid)),
  )
}
