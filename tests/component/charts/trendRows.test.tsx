import { describe, expect, it } from 'vitest'
import type { TargetId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'
import { niceScale } from '../../../src/ui/charts/niceScale.ts'
import { timeTicks } from '../../../src/ui/charts/timeTicks.ts'
import { PATH } from '../../../src/ui/charts/trendData.ts'
import { trendRows } from '../../../src/ui/charts/trendRows.ts'
import { indicatorOf, seriesOf } from './figures.ts'

describe('the rows of a trend chart', () => {
  it('joins comparable years into one line', () => {
    const data = trendRows(indicatorOf(), [
      seriesOf([
        { period: '2023', value: 1 },
        { period: '2024', value: 2 },
      ]),
    ])
    expect(data.lines.map(({ length }) => length)).toEqual([2])
  })

  it.each(['break', 'definition', 'length', 'measure', 'assessor'] as const)(
    'never joins points across a cut: %s',
    (cut) => {
      const data = trendRows(indicatorOf(), [
        seriesOf([
          { period: '2023', value: 1 },
          { period: '2024', value: 2, cut },
        ]),
      ])
      expect(data.lines.map(({ length }) => length)).toEqual([1, 1])
      expect(data.cuts.map(({ period, cut: reason }) => [period, reason])).toEqual([['2024', cut]])
    },
  )

  it('leaves a missing year out of every line and never draws it as zero', () => {
    const data = trendRows(indicatorOf(), [
      seriesOf([
        { period: '2023', value: 5 },
        { period: '2024', cut: 'gap' },
        { period: '2025', value: 6, cut: 'gap' },
      ]),
    ])
    expect(data.lines.map(({ length }) => length)).toEqual([1, 1])
    expect(data.rows.find(({ facts }) => facts[0]?.period === '2024')?.cells).toEqual({})
    expect(data.cuts).toEqual([])
  })

  it('keeps a true zero', () => {
    const data = trendRows(indicatorOf(), [seriesOf([{ period: '2023', value: 0 }])])
    expect(Object.values(data.rows[0]?.cells ?? {})).toEqual([{ y: 0, isSoft: false }])
  })

  it('keeps estimated, provisional and unaccepted figures soft', () => {
    const data = trendRows(indicatorOf(), [
      seriesOf([
        { period: '2022', value: 1 },
        { period: '2023', value: 1, status: 'E' },
        { period: '2024', value: 1, status: 'P' },
        { period: '2025', value: 1, isPending: true },
      ]),
    ])
    expect(data.rows.map(({ cells }) => cells['s0.0']?.isSoft)).toEqual([false, true, true, true])
  })

  it('leads the planned path from the baseline through the targets', () => {
    const said = { id: 'T1' as TargetId, provenance: 'sourced', sources: [], note: { en: '', ar: '' } } as const
    const data = trendRows(
      indicatorOf({
        baseline: { period: '2024' as Period, value: 10 },
        targets: [
          { ...said, period: '2026' as Period, value: 20 },
          { ...said, period: '2028' as Period, value: 40 },
        ],
      }),
      [],
    )
    expect(data.rows.map(({ cells }) => cells[PATH]?.y)).toEqual([10, 20, 40])
  })

  it('draws the best step of an ordinal scale highest', () => {
    const scale = [
      { code: 1, label: { en: 'Tier 1', ar: 'الأول' } },
      { code: 2, label: { en: 'Tier 2', ar: 'الثاني' } },
    ]
    const { ranks } = trendRows(indicatorOf({ scale }), [seriesOf([{ period: '2024', value: 2 }])])
    expect(ranks.map(({ label, y }) => [label.en, y])).toEqual([
      ['Tier 1', 2],
      ['Tier 2', 1],
    ])
  })

  it('names series only where there are several', () => {
    const one = seriesOf([{ period: '2024', value: 2 }], 'moi')
    expect(trendRows(indicatorOf(), [one], () => 'Interior').names).toEqual([''])
    expect(trendRows(indicatorOf(), [one, one], () => 'Interior').names).toEqual(['Interior', 'Interior'])
  })
})

describe('axes', () => {
  it('has round steps that enclose the values', () => {
    expect(niceScale([3, 87]).ticks).toEqual([0, 25, 50, 75, 100])
    expect(niceScale([0.1, 0.35])).toEqual({ ticks: [0, 0.1, 0.2, 0.3, 0.4], decimals: 1 })
    expect(niceScale([]).ticks.length).toBeGreaterThan(1)
    expect(niceScale([7]).ticks.at(0)).toBe(0)
  })

  it('marks the end of each year over long spans, under the name the figures use', () => {
    expect(timeTicks(['2022-Q1', '2025-Q4'] as Period[]).map(({ period }) => period)).toEqual([
      '2022-Q4',
      '2023-Q4',
      '2024-Q4',
      '2025-Q4',
    ])
  })
})
