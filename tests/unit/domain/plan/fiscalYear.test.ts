import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiscalPeriod, fiscalPeriodOf, fiscalText, isFiscalBeginning, readFiscal } from '#domain/plan/fiscalYear.ts'
import type { FiscalYear } from '#domain/plan/fiscalYear.ts'
import { parsePeriod, periodEnd, periodStart } from '#domain/plan/period.ts'
import { periodsUntil } from '#domain/plan/reportingPeriods.ts'
import { aDayOfStrategy } from '../../../fixtures/arbitraries.ts'
import { day, period } from '../../../fixtures/plan.ts'
import { always } from '../../../fixtures/seed.ts'

const OCTOBER: FiscalYear = { begins: '10-01', namedBy: 'end' }
const APRIL: FiscalYear = { begins: '04-01', namedBy: 'start' }
const NEPAL: FiscalYear = { begins: '07-16', namedBy: 'end' }

const aFiscalYear = fc.record({
  begins: fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
  namedBy: fc.constantFrom('start' as const, 'end' as const),
})

describe('a fiscal year', () => {
  test.each([
    ['FY22', OCTOBER, '2021-10-01/2022-09-30'],
    ['FY2022', OCTOBER, '2021-10-01/2022-09-30'],
    ['FY22-Q1', OCTOBER, '2021-Q4'],
    ['FY22-Q4', OCTOBER, '2022-Q3'],
    ['FY22-S1', OCTOBER, '2021-10-01/2022-03-31'],
    ['FY22', APRIL, '2022-04-01/2023-03-31'],
    ['FY22-Q4', APRIL, '2023-Q1'],
    ['FY22-Q3', NEPAL, '2022-01-16/2022-04-15'],
    ['FY1999', APRIL, '1999-04-01/2000-03-31'],
    ['FY22', { begins: '01-01', namedBy: 'end' }, '2022'],
    ['FY22-S2', { begins: '01-01', namedBy: 'start' }, '2022-S2'],
  ] as const)('%s of %o is the days of %s', (text, fiscalYear, expected) => {
    expect(readFiscal(text, fiscalYear)).toBe(expected)
  })

  test.each([
    '22',
    'FY',
    'FY2',
    'FY222',
    'FY22-Q5',
    'FY22-S0',
    'FY22-03',
    'fy22',
    'FY22 Q1',
    '2022-Q1',
    'FY1446',
    'FY1900',
  ])('%s is no period of it', (text) => {
    expect(readFiscal(text, OCTOBER)).toBeUndefined()
  })

  test.each(['2022', '2022-S1', '2022-10', '2022-10-01', '2021-10-01/2022-09-29', '2021-10-01/2023-09-30'])(
    '%s is not called by it',
    (text) => {
      expect(fiscalPeriod(period(text), OCTOBER)).toBeUndefined()
    },
  )

  test('begins on a day that every year has', () => {
    expect(['10-01', '02-28', '12-28', '02-29', '10-31', '13-01', '00-01', '1-1', ''].map(isFiscalBeginning)).toEqual([
      true,
      true,
      true,
      ...Array.from({ length: 6 }, () => false),
    ])
  })

  always(
    'calls each of its periods as it is written, and they hold their days',
    fc.tuple(aFiscalYear, aDayOfStrategy, fc.constantFrom(12 as const, 6 as const, 3 as const)),
    ([fiscalYear, on, months]) => {
      const holding = fiscalPeriodOf(day(on), months, fiscalYear)
      expect(periodStart(holding) <= on && on <= periodEnd(holding)).toBe(true)
      expect(parsePeriod(holding)).toBe(holding)
      const named = fiscalPeriod(holding, fiscalYear)
      expect(named && readFiscal(fiscalText(named), fiscalYear)).toBe(holding)
    },
  )

  test('is what a yearly cycle reports for', () => {
    const cycle = { frequency: 'A', first: period('2024-10-01/2025-09-30'), dueDays: 30 } as const
    expect(periodsUntil(cycle, day('2026-10-01'), OCTOBER)).toEqual([
      '2024-10-01/2025-09-30',
      '2025-10-01/2026-09-30',
      '2026-10-01/2027-09-30',
    ])
  })
})
