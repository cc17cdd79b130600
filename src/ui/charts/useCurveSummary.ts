import { useSay } from '#i18n/LocaleProvider.tsx'
import { shareText } from '#i18n/shareText.ts'
import type { CurveData } from './curveRows.ts'

/** The progress curve in a sentence: how much is done and how much was planned at the latest point that speaks of both. */
export function useCurveSummary({ rows }: CurveData): string {
  const say = useSay()
  const { format } = say
  const row = rows.findLast(({ done }) => done !== undefined) ?? rows.at(0)
  if (!row) return say('chart.empty')
  return say('chart.curve.summary', {
    day: format.day(row.day),
    done: shareText(say, row.point.actual),
    planned: shareText(say, row.point.planned),
  })
}
