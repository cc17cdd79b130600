import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import type { ChartTable } from './chartTable.ts'
import type { CurveData } from './curveRows.ts'
import { useShareText } from './useShareText.ts'

/** The table under the progress curve: the same rows in words. */
export function useCurveTable({ rows }: CurveData): ChartTable {
  const text = useText()
  const { format } = useLocale()
  const shareText = useShareText()
  return {
    columns: [
      { id: 'period', label: text('chart.column.period') },
      { id: 'day', label: text('chart.column.day') },
      { id: 'planned', label: text('chart.column.planned'), isNumber: true },
      { id: 'done', label: text('chart.column.done'), isNumber: true },
    ],
    rows: rows.map(({ period, day, planned, done, point }) => ({
      id: period,
      cells: [format.period(period), format.dayShort(day), shareText(point.planned), shareText(point.actual)],
      plain: [period, day, plainPercent(planned), plainPercent(done)],
    })),
  }
}

/** Percent with at most two digits after the point; empty where there is no value. */
const plainPercent = (value: number | undefined) => (value === undefined ? '' : String(Number(value.toFixed(2))))
