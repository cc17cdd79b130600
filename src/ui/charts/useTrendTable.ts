import { valueOf } from '#domain/judge/reading.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { plainNumber } from '#i18n/plainNumber.ts'
import type { ChartTable } from './chartTable.ts'
import type { TrendData } from './trendData.ts'
import { useTrendText } from './useTrendText.ts'

/** The table under a trend chart: every figure, baseline and target it draws, and every gap it leaves. */
export function useTrendTable(data: TrendData): ChartTable {
  const say = useSay()
  const { format } = say
  const { valueText, remarks } = useTrendText(data)
  const hasNames = data.names.some((name) => name !== '')
  return {
    columns: [
      { id: 'period', label: say('chart.column.period') },
      ...(hasNames ? [{ id: 'series', label: say('chart.column.series') }] : []),
      { id: 'value', label: say('chart.column.value'), isNumber: true },
      { id: 'remark', label: say('chart.column.remark') },
    ],
    rows: data.rows.flatMap(({ x, facts }) =>
      facts.map((fact, index) => {
        const value = valueOf(fact.reading)
        const [name, remark] = [hasNames ? [fact.name] : [], format.list(remarks(fact))]
        return {
          id: `${x}.${index}`,
          cells: [format.period(fact.period), ...name, valueText(fact.reading), remark],
          ...(value !== undefined && { words: { value: data.ranks[0]?.label ?? data.indicator.unit } }),
          plain: [fact.period, ...name, plainNumber(value), value === undefined ? valueText(fact.reading) : remark],
        }
      }),
    ),
  }
}
