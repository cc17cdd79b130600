import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '#domain/plan/day.ts'
import {
  comparePeriods,
  parsePeriod,
  periodEnd,
  periodKind,
  periodLength,
  periodOfDay,
  periodStart,
} from '#domain/plan/period.ts'
import { anyPeriod } from '../../../fixtures/arbitraries.ts'
import { day, period } from '../../../fixtures/plan.ts'
import { always } from '../../../fixtures/seed.ts'

describe('a period is text in one of six notations', () => {
  test.each([
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-S1', 'half', '2025-01-01', '2025-06-30'],
    ['2025-S2', 'half', '2025-07-01', '2025-12-31'],
    ['2025-Q1', 'quarter', '2025-01-01', '2025-03-31'],
    ['2025-Q2', 'quarter', '2025-04-01', '2025-06-30'],
    ['2025-Q3', 'quarter', '2025-07-01', '2025-09-30'],
    ['2025-Q4', 'quarter', '2025-10-01', '2025-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-02', 'month', '2025-02-01', '2025-02-28'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31'],
    ['2025-03-31', 'day', '2025-03-31', '2025-03-31'],
    ['2023-04-01/2023-12-31', 'interval', '2023-04-01', '2023-12-31'],
    ['2023-04-01/2023-04-01', 'interval', '2023-04-01', '2023-04-01'],
  ])('%s is a %s from %s to %s', (text, kind, start, end) => {
    const parsed = period(text)
    expect([periodKind(parsed), periodStart(parsed), periodEnd(parsed)]).toEqual([kind, start, end])
  })

  test.each([
    ['1446', 'a Hijri year'],
    ['1446-Q1', 'a quarter of a Hijri year'],
    ['2201', 'a year out of range'],
    ['٢٠٢٥', 'Arabic digits'],
    ['٢٠٢٥-Q1', 'Arabic digits'],
    ['2025-Q5', 'a fifth quarter'],
    ['2025-Q0', 'a quarter zero'],
    ['2025-S3', 'a third half'],
    ['2025-13', 'a thirteenth month'],
    ['2025-00', 'a month zero'],
    ['2025-q1', 'a small letter'],
    ['2024-02-30', 'a day that does not exist'],
    ['2023-12-31/2023-04-01', 'an interval that runs backwards'],
    ['2023-04-01/2023-12-32', 'an interval to a day that does not exist'],
    ['2023-04-01/', 'half an interval'],
    ['2023/2024', 'an interval of years'],
    ['2023-04-01/2023-05-01/2023-06-01', 'three ends'],
    ['2025 Q1', 'a space'],
    ['25', 'two digits'],
    ['2025\n', 'a line end'],
    ['', 'nothing'],
  ])('%j is refused: %s', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })

  test('a day is a period of one day', () => {
    expect(periodOfDay(day('2025-03-31'))).toBe('2025-03-31')
  })
})

describe('only periods of one length are comparable', () => {
  test.each([
    ['2025', 'year'],
    ['2025-S1', 'half'],
    ['2025-Q1', 'quarter'],
    ['2025-03', 'month'],
    ['2025-03-31', 'day'],
    ['2023-04-01/2024-03-31', 'year'],
    ['2024-04-01/2025-03-31', 'year'],
    ['2023-04-01/2023-12-31', 'interval of 9 months'],
    ['2024-01-01/2025-12-31', 'interval of 24 months'],
  ])('%s has the length “%s”', (text, length) => {
    expect(periodLength(period(text))).toBe(length)
  })
})

describe('periods lie on one axis of time', () => {
  test('a period that ends later comes later; of two that end together the one that began earlier comes first', () => {
    const given = ['2025-Q4', '2025', '2025-12-31', '2025-Q1', '2024', '2025-S2', '2025-01-01/2025-12-31'].map(period)
    expect(given.toSorted(comparePeriods)).toEqual([
      '2024',
      '2025-Q1',
      '2025',
      '2025-01-01/2025-12-31',
      '2025-S2',
      '2025-Q4',
      '2025-12-31',
    ])
  })

  always('a period has days that exist and never ends before it starts', anyPeriod, (of) => {
    expect(parseDay(periodStart(of))).toBe(periodStart(of))
    expect(parseDay(periodEnd(of))).toBe(periodEnd(of))
    expect(periodEnd(of) >= periodStart(of)).toBe(true)
    expect(parsePeriod(of)).toBe(of)
  })

  always('the order of periods is total', fc.tuple(anyPeriod, anyPeriod, anyPeriod), ([a, b, c]) => {
    expect(comparePeriods(a, a)).toBe(0)
    expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0)
    const [first, second, third] = [a, b, c].toSorted(comparePeriods)
    if (first && second && third) {
      expect(comparePeriods(first, second)).toBeLessThanOrEqual(0)
      expect(comparePeriods(second, third)).toBeLessThanOrEqual(0)
      expect(comparePeriods(first, third)).toBeLessThanOrEqual(0)
    }
    expect(comparePeriods(a, b) === 0).toBe(periodStart(a) === periodStart(b) && periodEnd(a) === periodEnd(b))
  })
})
