import type { Day } from '#domain/plan/day.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/plan/day.ts'
import { comparePeriods, periodEnd, periodStart } from '#domain/plan/period.ts'
import { closedPeriods, nextPeriod, periodOf, periodsUntil, reportDue } from '#domain/plan/reportingPeriods.ts'
import { aDayOfStrategy, anyDay } from '../../../fixtures/arbitraries.ts'
import { day, period, QUARTERLY } from '../../../fixtures/plan.ts'
import { always } from '../../../fixtures/seed.ts'

const frequency = fc.constantFrom('A' as const, 'S' as const, 'Q' as const, 'M' as const)

const PLAN = { reporting: QUARTERLY, until: day('2028-12-31') }
const lastClosed = (on: Day) => closedPeriods(PLAN, on).at(-1)

describe('every day lies in one reporting period', () => {
  test.each([
    ['2026-11-23', 'A', '2026'],
    ['2026-06-30', 'S', '2026-S1'],
    ['2026-07-01', 'S', '2026-S2'],
    ['2026-03-31', 'Q', '2026-Q1'],
    ['2026-04-01', 'Q', '2026-Q2'],
    ['2026-12-31', 'Q', '2026-Q4'],
    ['2026-03-01', 'M', '2026-03'],
    ['2026-12-31', 'M', '2026-12'],
  ] as const)('%s (%s) lies in %s', (on, every, expected) => {
    expect(periodOf(day(on), every)).toBe(expected)
  })

  always('the period of a day holds the day', fc.tuple(anyDay, frequency), ([on, every]) => {
    const of = periodOf(on, every)
    expect(periodStart(of) <= on && on <= periodEnd(of)).toBe(true)
  })

  always('the next period is later and begins the day after', fc.tuple(aDayOfStrategy, frequency), ([on, every]) => {
    const of = periodOf(on, every)
    const next = nextPeriod(of, every)
    expect(comparePeriods(next, of)).toBeGreaterThan(0)
    expect(periodStart(next)).toBe(addDays(periodEnd(of), 1))
  })
})

describe('periods of a reporting cycle', () => {
  test('the running period is listed from its first day', () => {
    expect(periodsUntil(QUARTERLY, day('2025-09-30'))).toEqual(['2025-Q1', '2025-Q2', '2025-Q3'])
    expect(periodsUntil(QUARTERLY, day('2025-10-01'))).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'])
  })

  test('nothing is owed before the first period', () => {
    expect(periodsUntil(QUARTERLY, day('2024-12-31'))).toEqual([])
    expect(lastClosed(day('2024-12-31'))).toBeUndefined()
  })

  test('a report is due the stated days after the end of its period', () => {
    expect(reportDue(period('2025-Q1'), QUARTERLY)).toBe('2025-04-30')
    expect(reportDue(period('2025-Q1'), { ...QUARTERLY, dueDays: 0 })).toBe('2025-03-31')
  })

  test('a period closes the day after its deadline, not on it', () => {
    expect(lastClosed(day('2025-04-29'))).toBeUndefined()
    expect(lastClosed(day('2025-04-30'))).toBeUndefined()
    expect(lastClosed(day('2025-05-01'))).toBe('2025-Q1')
    expect(lastClosed(day('2025-07-30'))).toBe('2025-Q1')
    expect(lastClosed(day('2025-07-31'))).toBe('2025-Q2')
  })

  always('as days pass, the last closed period never moves back', aDayOfStrategy, (on) => {
    const [before, after] = [lastClosed(on), lastClosed(addDays(on, 1))]
    if (before) expect(after && comparePeriods(after, before)).toBeGreaterThanOrEqual(0)
    else expect([undefined, '2025-Q1']).toContain(after)
  })
})
