import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Facts } from '#ui/controls/Facts.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { Why } from '#ui/controls/Why.tsx'
import { ratingReason } from './ratingReason.ts'
import { RATING_TONES } from './tones.ts'

/** The rating of an indicator; pressing it tells why. */
export function RatingBadge({ row }: { readonly row: IndicatorSnapshot }) {
  const t = useText()
  const locale = useLocale()
  const { plan } = useSnapshot()
  const { rating } = row.rating
  const word = t(`rating.${rating}`)
  const reason = ratingReason(row, plan.rules, locale, t)
  return (
    <Why
      label={t('why.label', { status: word })}
      title={word}
      sheet={
        <>
          <p dir="auto">{reason.sentence}</p>
          <Facts facts={reason.facts} isCompact />
        </>
      }
    >
      <StatusMark tone={RATING_TONES[rating]} />
      <span>{word}</span>
    </Why>
  )
}
