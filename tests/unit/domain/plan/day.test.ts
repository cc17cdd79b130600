import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, dayOf, daysBetween, daysInMonth, makeDay, parseDay } from '#domain/plan/day.ts'
import { anyDay } from '../../../fixtures/arbitraries.ts'
import { day } from '../../../fixtures/plan.ts'
import { always } from '../../../fixtures/seed.ts'

const MILLISECONDS = 86_400_000

describe('a day is text that names a day of the Gregorian calendar', () => {
  test.each(['2026-03-31', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31', '2026-04-30'])(
    '%s is a day',
    (text) => {
      expect(parseDay(text)).toBe(text)
    },
  )

  test.each([
    ['2024-02-30', 'February never has thirty days'],
    ['2023-02-29', '2023 is no leap year'],
    ['1900-02-29', '1900 is no leap year'],
    ['2026-04-31', 'April has thirty days'],
    ['2026-13-01', 'there is no thirteenth month'],
    ['2026-00-10', 'there is no month zero'],
    ['2026-01-00', 'there is no day zero'],
    ['2026-01-32', 'no month has 32 days'],
    ['1446-09-01', 'a Hijri year is another calendar'],
    ['1899-12-31', 'the year is out of range'],
    ['2201-01-01', 'the year is out of range'],
    ['٢٠٢٦-٠٣-٣١', 'Arabic digits are not the notation'],
    ['2026-3-31', 'the month has two digits'],
    ['26-03-31', 'the year has four digits'],
    ['31-03-2026', 'the year comes first'],
    ['03/31/2026', 'slashes are another notation'],
    ['2026-03-31T00:00:00Z', 'a moment is not a day'],
    [' 2026-03-31', 'there is a space'],
    ['2026-03-31\n', 'there is a line end'],
    ['', 'there is nothing'],
  ])('%j is refused: %s', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })
})

describe('days are counted without a clock', () => {
  test('1 January 1970 is day 0', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0)
    expect(dayOf(0)).toBe('1970-01-01')
  })

  test('the day after 28 February is the 29th only in a leap year', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(day('2025-02-28'), 1)).toBe('2025-03-01')
    expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31')
  })

  test('days between two days are negative when the second is earlier', () => {
    expect(daysBetween(day('2025-01-01'), day('2026-01-01'))).toBe(365)
    expect(daysBetween(day('2026-01-01'), day('2025-01-01'))).toBe(-365)
  })

  always('the number of a day is what the calendar of the platform says', anyDay, (of) => {
    const [year = 0, month = 0, date = 0] = of.split('-').map(Number)
    expect(dayNumber(of)).toBe(Date.UTC(year, month - 1, date) / MILLISECONDS)
  })

  always('a day and its number are each other’s inverse', anyDay, (of) => {
    expect(dayOf(dayNumber(of))).toBe(of)
  })

  always(
    'every number of days since 1970 is the day of the platform’s calendar',
    fc.integer({ min: -25_567, max: 84_370 }),
    (number) => {
      expect(dayOf(number)).toBe(new Date(number * MILLISECONDS).toISOString().slice(0, 10))
    },
    { examples: [-25_567, -1, 0, 59, 11_016, 84_370] },
  )

  always('days sort as text in the order of time', fc.tuple(anyDay, anyDay), ([a, b]) => {
    expect(a < b).toBe(dayNumber(a) < dayNumber(b))
  })

  always(
    'the last day of a month is followed by the first of the next',
    fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 })),
    ([year, month]) => {
      const next = month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1)
      expect(addDays(makeDay(year, month, daysInMonth(year, month)), 1)).toBe(next)
    },
  )
})
