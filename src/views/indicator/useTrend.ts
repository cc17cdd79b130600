import { useMemo } from 'react'
import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { trendRows } from '#ui/charts/trendRows.ts'

/** What the chart of an indicator draws: its totals, one line for each who counted. */
export function useTrend({ indicator, record }: IndicatorSnapshot) {
  const { pick } = useSay()
  const { outline } = useSnapshot()
  return useMemo(
    () =>
      trendRows(indicator, record.totals, ({ assessor }) => {
        const institution = assessor && outline.institutions.get(assessor)
        return institution ? pick(institution.short) : ''
      }),
    [indicator, record, outline, pick],
  )
}
