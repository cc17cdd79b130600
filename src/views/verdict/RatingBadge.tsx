import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { ratingReason } from '#telling/ratingReason.ts'
import { RATING_TONES } from '#telling/tones.ts'
import { VerdictBadge } from './VerdictBadge.tsx'

/** The rating of an indicator; pressing it tells why. */
export function RatingBadge({ row }: { readonly row: IndicatorSnapshot }) {
  const say = useSay()
  const { plan } = useSnapshot()
  const { rating } = row.rating
  return (
    <VerdictBadge
      tone={RATING_TONES[rating]}
      word={say(`rating.${rating}`)}
      reason={ratingReason(say, row, plan.rules)}
    />
  )
}
