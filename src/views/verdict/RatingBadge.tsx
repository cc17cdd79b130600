import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { ratingReason } from './ratingReason.ts'
import { RATING_TONES } from './tones.ts'
import { VerdictBadge } from './VerdictBadge.tsx'

/** The rating of an indicator; pressing it tells why. */
export function RatingBadge({ row }: { readonly row: IndicatorSnapshot }) {
  const t = useText()
  const locale = useLocale()
  const { plan } = useSnapshot()
  const { rating } = row.rating
  return (
    <VerdictBadge
      tone={RATING_TONES[rating]}
      word={t(`rating.${rating}`)}
      reason={ratingReason(row, plan.rules, locale, t)}
    />
  )
}
