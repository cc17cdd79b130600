import type { IndicatorTrend } from '#domain/judge/forecast.ts'
import type { Point, Series } from '#domain/judge/series.ts'
import { reading, valueOf } from '#domain/judge/reading.ts'
import type { Indicator } from '#domain/plan/indicator.ts'
import { comparePeriods } from '#domain/plan/period.ts'
import { niceScale } from './niceScale.ts'
import { ranksOf } from './ordinal.ts'
import { segmentsOf } from './segments.ts'
import { endOf, timeTicks } from './timeTicks.ts'
import { PATH } from './trendData.ts'
import type { NameOf, TrendCell, TrendCut, TrendData, TrendFact, TrendLine, TrendRow } from './trendData.ts'

/**
 * Prepares an indicator's series for the trend chart; the first series is the main one. Points are joined only within
 * a segment, so each segment is a line with its own key. Names are used where there are several series.
 */
export function trendRows(
  indicator: Indicator,
  series: readonly Series[],
  nameOf: NameOf = () => '',
  trend?: IndicatorTrend,
): TrendData {
  const names = series.map((each) => (series.length > 1 ? nameOf(each) : ''))
  const facts = [
    ...plannedFacts(indicator),
    ...series.flatMap((each, index) => each.points.map(toFact(names[index] ?? ''))),
    ...foreseenFacts(trend),
  ]
  const values = facts.flatMap(({ reading: said, range = [] }) => [valueOf(said) ?? [], ...range].flat())
  const ranks = indicator.scale.length > 0 ? ranksOf(indicator.scale, values) : []
  const heights = new Map(ranks.map(({ code, y }) => [code, y]))
  const heightOf = (value: number) => heights.get(value) ?? value
  const rows = new Map<number, { x: number; cells: Record<string, TrendCell>; facts: TrendFact[] }>()
  const rowAt = (x: number) => {
    const row = rows.get(x) ?? { x, cells: {}, facts: [] }
    rows.set(x, row)
    return row
  }

  for (const fact of facts) rowAt(endOf(fact.period)).facts.push(fact)
  for (const { period, value } of pathOf(indicator)) {
    rowAt(endOf(period)).cells[PATH] = { y: heightOf(value), isSoft: false }
  }
  const lines = series.flatMap(({ points }, place) =>
    segmentsOf(points).map((segment, index): TrendLine => {
      const key = `s${place}.${index}`
      for (const point of segment) {
        const y = heightOf(valueOf(point.reading) ?? Number.NaN)
        rowAt(endOf(point.period)).cells[key] = { y, isSoft: isSoft(point) }
      }
      return { key, series: place, length: segment.length }
    }),
  )

  const [from, to] = trend ? [endOf(trend.latest), endOf(trend.target.period)] : [Infinity, -Infinity]
  const isForeseen = ({ x }: { readonly x: number }) => x >= from && x <= to
  return {
    indicator,
    rows: [...rows.values()]
      .toSorted((a, b) => a.x - b.x)
      .map((row): TrendRow => (trend && isForeseen(row) ? { ...row, foreseen: trend.on(row.x) } : row)),
    lines,
    names,
    cuts: series.flatMap(({ points }) => cutsOf(points)),
    ticks: timeTicks(facts.map(({ period }) => period)),
    scale: ranks.length > 0 ? { ticks: ranks.map(({ y }) => y), decimals: 0 } : niceScale(values),
    ranks,
    count: series.flatMap(({ points }) => points.filter((point) => point.reading.kind === 'value')).length,
  }
}

const isPending = ({ statement }: Point) => statement.standing.verdict.kind !== 'accepted'

const isSoft = (point: Point) =>
  point.observation.status === 'E' || point.observation.status === 'P' || isPending(point)

const toFact =
  (name: string) =>
  (point: Point): TrendFact => ({
    kind: 'figure',
    period: point.period,
    name,
    reading: point.reading,
    status: point.observation.status,
    cut: point.cut,
    isPending: isPending(point),
  })

function plannedFacts({ baseline, targets }: Indicator): readonly TrendFact[] {
  const said = { name: '', status: 'A', cut: undefined, isPending: false } as const
  return [
    ...(baseline
      ? [{ ...said, kind: 'baseline' as const, period: baseline.period, reading: reading(baseline.value) }]
      : []),
    ...targets.map(({ period, value }) => ({ ...said, kind: 'target' as const, period, reading: reading(value) })),
  ]
}

/** Where an indicator would be at its target's period. */
function foreseenFacts(trend: IndicatorTrend | undefined): readonly TrendFact[] {
  if (!trend) return []
  const { period } = trend.target
  const { at, low, high } = trend.on(endOf(period))
  return [
    {
      kind: 'forecast',
      period,
      name: '',
      reading: reading(at),
      status: 'A',
      cut: undefined,
      isPending: false,
      range: [low, high],
    },
  ]
}

/** The baseline and the targets after it: the way the plan expects. Without a baseline the targets alone. */
function pathOf({ baseline, targets }: Indicator) {
  const later = targets.filter(({ period }) => !baseline || comparePeriods(period, baseline.period) > 0)
  return baseline ? [baseline, ...later] : later
}

function cutsOf(points: readonly Point[]): readonly TrendCut[] {
  return points.flatMap(({ period, cut }, index): TrendCut[] => {
    const before = points[index - 1]
    if (!before || cut === undefined || cut === 'gap') return []
    return [{ x: (endOf(before.period) + endOf(period)) / 2, period, cut }]
  })
}
