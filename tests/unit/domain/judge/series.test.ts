import { describe, expect, test } from 'vitest'
import { comparablePoints, latestPoint } from '#domain/judge/series.ts'
import { filed, observed, reviewed, series } from '../../../fixtures/ledger.ts'
import type { Figure } from '../../../fixtures/ledger.ts'
import { seriesRecord } from '../../../fixtures/judged.ts'
import { anIndicator } from '../../../fixtures/plan.ts'

const cuts = (figures: readonly Figure[]) =>
  seriesRecord(anIndicator(), [observed(figures)]).main?.points.map(({ cut }) => cut)

describe('a line is cut where figures cannot be joined', () => {
  const first = { period: '2024', value: 1 }

  test.each<[string, Figure, string | undefined]>([
    ['the same kind of figure', { period: '2025', value: 2 }, undefined],
    ['an estimate', { period: '2025', value: 2, status: 'E' }, undefined],
    ['a break', { period: '2025', value: 2, status: 'B' }, 'break'],
    ['another definition', { period: '2025', value: 2, status: 'D' }, 'definition'],
    ['a stock after a ratio', { period: '2025', value: 2, measure: 'stock' }, 'measure'],
    ['nine months after twelve', { period: '2025-01-01/2025-09-30', value: 2 }, 'length'],
    ['a quarter after a year', { period: '2025-Q1', value: 2 }, 'length'],
    ['twelve months from April after a year', { period: '2024-04-01/2025-03-31', value: 2 }, undefined],
    ['a missing figure', { period: '2025', gap: 'suppressed' }, 'gap'],
  ])('%s', (_, second, cut) => {
    expect(cuts([first, second])).toEqual([undefined, cut])
  })

  test('a line is cut again where the old definition returns', () => {
    expect(cuts([first, { period: '2025', value: 2, status: 'D' }, { period: '2026', value: 3, status: 'D' }])).toEqual(
      [undefined, 'definition', undefined],
    )
    expect(
      cuts([
        { ...first, status: 'D' },
        { period: '2025', value: 2 },
      ]),
    ).toEqual([undefined, 'definition'])
  })

  test('a year left out is a gap where figures are due every year, and none where they are irregular', () => {
    const lines = (frequency: 'A' | 'I', later: string) =>
      seriesRecord(anIndicator({ frequency }), [series({ 2024: 1, [later]: 2 })]).main?.points.map(({ cut }) => cut)
    expect(lines('A', '2025')).toEqual([undefined, undefined])
    expect(lines('A', '2026')).toEqual([undefined, 'gap'])
    expect(lines('I', '2026')).toEqual([undefined, undefined])
  })

  test.each([
    ['2025-S1', '2025-S2', '2026-S1'],
    ['2025-Q4', '2026-Q1', '2026-Q2'],
    ['2025-12', '2026-01', '2026-02'],
  ])('after %s comes %s, not %s', (before, next, later) => {
    expect(
      cuts([
        { period: before, value: 1 },
        { period: next, value: 2 },
      ]),
    ).toEqual([undefined, undefined])
    expect(
      cuts([
        { period: before, value: 1 },
        { period: later, value: 2 },
      ]),
    ).toEqual([undefined, 'gap'])
  })

  test('comparable points reach back to the last cut that is more than a missing figure', () => {
    const record = seriesRecord(anIndicator(), [
      observed([
        first,
        { period: '2025', value: 2, status: 'B' },
        { period: '2026', gap: 'not_measured' },
        { period: '2027', value: 4 },
      ]),
    ])
    expect(comparablePoints(record.main?.points ?? []).map(({ period }) => period)).toEqual(['2025', '2027'])
    expect(latestPoint(record.main)?.period).toBe('2027')
    expect(latestPoint(undefined)).toBeUndefined()
  })
})

describe('figures are never averaged, mixed or invented', () => {
  test.each([
    ['not_measured', 'notMeasured'],
    ['not_applicable', 'notApplicable'],
    ['not_reported', 'notReported'],
    ['suppressed', 'suppressed'],
  ] as const)('a figure stated as %s has that reason and no value', (stated, gap) => {
    const [point] = seriesRecord(anIndicator(), [observed([{ period: '2025', gap: stated }])]).main?.points ?? []
    expect(point?.reading).toEqual({ kind: 'gap', gap })
  })

  test('figures come in the order of time, whenever they were said', () => {
    const record = seriesRecord(anIndicator(), [series({ 2025: 2 }), series({ 2024: 1 }, { said: '2026-01-01' })])
    expect(record.main?.points.map(({ period }) => period)).toEqual(['2024', '2025'])
  })

  test('figures of two assessors are two series', () => {
    const record = seriesRecord(anIndicator(), [
      observed([
        { period: '2024', value: 1, assessor: 'UN' },
        { period: '2025', value: 2, assessor: 'US' },
      ]),
    ])
    expect(record.totals.map(({ assessor, points }) => [assessor, points.length])).toEqual([
      ['UN', 1],
      ['US', 1],
    ])
    expect(record.main?.assessor).toBe('US')
  })

  test('the keeper’s own figures are the main series, even when another spoke later', () => {
    const figures = [
      { period: '2024', value: 1, assessor: 'MOI' },
      { period: '2025', value: 2, assessor: 'US' },
    ]
    expect(seriesRecord(anIndicator({ keeper: 'MOI' }), [observed(figures)]).main?.assessor).toBe('MOI')
  })

  test('without the keeper’s figures those of whoever spoke last are shown as theirs', () => {
    const figures = [
      { period: '2023', value: 1, assessor: 'UN' },
      { period: '2024', value: 2, assessor: 'UN' },
      { period: '2025', value: 3, assessor: 'US' },
    ]
    const main = (facts: Parameters<typeof anIndicator>[0]) =>
      seriesRecord(anIndicator(facts), [observed(figures)]).main?.assessor
    expect([main({ targets: [['2028', 9]] }), main({ baseline: ['2022', 1] }), main({})]).toEqual(['US', 'US', 'US'])
  })

  test('figures of two tables are about one thing when period, assessor and breakdown are the same', () => {
    const [women, men] = ['sex=F', 'sex=M']
    const record = seriesRecord(anIndicator(), [
      observed([
        { period: '2023', value: 1 },
        { period: '2024', value: 5, breakdown: women, assessor: 'UN' },
        { period: '2025', value: 7, breakdown: men },
      ]),
      observed(
        [
          { period: '2024', value: 6, breakdown: women, assessor: 'UN' },
          { period: '2024', value: 6, breakdown: women, assessor: 'US' },
          { period: '2024', value: 6, breakdown: men, assessor: 'UN' },
          { period: '2025', value: 6, breakdown: women },
          { period: '2025', value: 6 },
        ],
        { said: '2025-03-01' },
      ),
    ])
    expect(record.contested.map((group) => group.map(({ row }) => row.value))).toEqual([[5, 6]])
    expect([record.said, record.counted]).toEqual([8, 6])
  })

  test('a figure of a breakdown counts and is never part of the total', () => {
    const record = seriesRecord(anIndicator(), [
      observed([
        { period: '2025', value: 5, breakdown: 'sex=F' },
        { period: '2025', value: 9 },
      ]),
    ])
    expect(record.counted).toBe(2)
    expect(record.totals).toHaveLength(1)
    expect(record.main?.points.map(({ reading }) => reading)).toEqual([{ kind: 'value', value: 9 }])
  })

  test('two figures for one period that both stand are contested and drawn by neither', () => {
    const record = seriesRecord(anIndicator(), [series({ 2024: 1, 2025: 2 }), series({ 2025: 3 }, { by: 'MOJ' })])
    expect(record.contested.map((group) => group.map(({ row }) => row.value).toSorted())).toEqual([[2, 3]])
    expect(record.main?.points.map(({ period }) => period)).toEqual(['2024'])
  })

  test('a figure is known from the day it was accepted', () => {
    const figures = observed([{ period: '2025', value: 1 }], { said: '2026-01-10', pending: true })
    const filing = filed([figures], { said: '2026-01-10' })
    const updates = [figures, filing, reviewed(filing, 'accepted', { said: '2026-02-01' })]
    expect(seriesRecord(anIndicator({ keeper: 'MOI' }), updates, '2026-01-31').main).toBeUndefined()
    expect(seriesRecord(anIndicator({ keeper: 'MOI' }), updates, '2026-02-01').main?.points[0]?.known).toBe(
      '2026-02-01',
    )
  })

  test('a figure with a source has evidence, one without is a claim', () => {
    const support = (sources: readonly string[]) =>
      seriesRecord(anIndicator(), [observed([{ period: '2025', value: 1, sources }])]).totals[0]?.points[0]?.statement
        .support
    expect([support([]), support(['S1'])]).toEqual(['claimed', 'evidence'])
  })
})
