import type { StatusCount } from '#domain/judge/statusHistory.ts'
import type { Say } from '#i18n/say.ts'
import type { ChartTable } from '#ui/charts/chartTable.ts'
import type { StatusSeries } from './statusSeries.ts'

/** The columns as a table: a row for each, with how many there are in all. */
export function historyTable(say: Say, counted: readonly StatusCount[], series: readonly StatusSeries[]): ChartTable {
  const { format } = say
  return {
    columns: [
      { id: 'period', label: say('chart.column.period') },
      { id: 'day', label: say('chart.column.day') },
      ...series.map(({ id, label }) => ({ id, label, isNumber: true })),
      { id: 'all', label: say('statuses.all'), isNumber: true },
    ],
    rows: counted.map(({ period, day, counts, total }) => {
      const numbers = [...series.map(({ id }) => counts[id]), total]
      return {
        id: period,
        cells: [format.period(period), format.dayShort(day), ...numbers.map((n) => format.number(n))],
        plain: [period, day, ...numbers.map(String)],
      }
    }),
  }
}

/** The drawing in a sentence: how it stood first, and how it stands on the day shown. */
export function historySummary(say: Say, counted: readonly StatusCount[], series: readonly StatusSeries[]): string {
  const { format } = say
  const told = (column: StatusCount) =>
    say('statuses.on', {
      day: format.day(column.day),
      counts: format.list(
        series
          .filter(({ id }) => column.counts[id] > 0)
          .map(({ id, label }) => say('chart.statusBar.count', { count: format.number(column.counts[id]), label })),
      ),
    })
  const [first, last] = [counted.find(({ total }) => total > 0), counted.at(-1)]
  if (!first || !last) return say('chart.empty')
  return first === last ? told(last) : `${told(first)} ${told(last)}`
}
