import { useMemo } from 'react'
import type { Series } from '#domain/judge/series.ts'
import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { indicatorTrend } from '#domain/judge/forecast.ts'
import { trendRows } from '#ui/charts/trendRows.ts'

/** What the chart of an indicator draws: its totals, one line for each who counted. */
export function useTrend({ indicator, record }: IndicatorSnapshot) {
  const { pick } = useSay()
  const { outline, asOf } = useSnapshot()
  return useMemo(() => {
    const trend = indicatorTrend(indicator, record, asOf)
    const nameOf = ({ assessor }: Series) => {
      const institution = assessor && outline.institutions.get(assessor)
      return institution ? pick(institution.short) : ''
    }
    return trendRows(indicator, record.totals, nameOf, trend.kind === 'trend' ? trend : undefined)
  }, [indicator, record, outline, asOf, pick])
}
