import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import type { CurveData } from './curveRows.ts'
import { useShareText } from './useShareText.ts'

/** The progress curve in a sentence: how much is done and how much was planned at the latest point that speaks of both. */
export function useCurveSummary({ rows }: CurveData): string {
  const text = useText()
  const { format } = useLocale()
  const shareText = useShareText()
  const row = rows.findLast(({ done }) => done !== undefined) ?? rows.at(0)
  if (!row) return text('chart.empty')
  return text('chart.curve.summary', {
    day: format.day(row.day),
    done: shareText(row.point.actual),
    planned: shareText(row.point.planned),
  })
}
