import { useSay } from '#i18n/LocaleProvider.tsx'
import { plainNumber } from '#i18n/plainNumber.ts'
import { shareText } from '#i18n/shareText.ts'
import type { ChartTable } from './chartTable.ts'
import type { CurveData } from './curveRows.ts'
import { foreseenText } from './foreseenText.ts'

/** The table under the progress curve: the same rows in words. */
export function useCurveTable({ rows }: CurveData): ChartTable {
  const say = useSay()
  const isForeseen = rows.some(({ foreseen }) => foreseen)
  const { format } = say
  return {
    columns: [
      { id: 'period', label: say('chart.column.period') },
      { id: 'day', label: say('chart.column.day') },
      { id: 'planned', label: say('chart.column.planned'), isNumber: true },
      { id: 'done', label: say('chart.column.done'), isNumber: true },
      { id: 'ahead', label: say('chart.column.ahead'), isNumber: true },
      ...(isForeseen ? [{ id: 'forecast', label: say('chart.column.forecast'), isNumber: true }] : []),
    ],
    rows: rows.map(({ period, day, planned, done, ahead, foreseen, point }) => ({
      id: period,
      cells: [
        format.period(period),
        format.dayShort(day),
        shareText(say, point.planned),
        shareText(say, point.actual),
        shareText(say, point.ahead),
        ...(isForeseen ? [foreseenText(say, foreseen)] : []),
      ],
      plain: [
        period,
        day,
        ...[planned, done, ahead, ...(isForeseen ? [foreseen?.at] : [])].map((percent) => plainNumber(percent, 2)),
      ],
    })),
  }
}
