import { compareText } from '../compareText.ts'
import { daysBetween, daysInMonth, isPlausibleYear, makeDay, parseDay } from './day.ts'
import type { Day } from './day.ts'

/**
 * A stretch of time as text, in the notations of SDMX: `2025`, `2025-S1`, `2025-Q3`, `2025-03`,
 * a day `2025-03-31`, or an explicit interval `2023-04-01/2023-12-31` (both ends included).
 */
export type Period = string & { readonly [periodBrand]: true }
declare const periodBrand: unique symbol

/** The length class of a period; two figures are comparable only within one class. */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'interval'

const SHAPES: readonly (readonly [PeriodKind, RegExp])[] = [
  ['year', /^\d{4}$/],
  ['half', /^\d{4}-S[12]$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['month', /^\d{4}-(0[1-9]|1[0-2])$/],
]

/** The period, or undefined when the text is none or names days that do not exist. Intervals must run forward. */
export function parsePeriod(text: string): Period | undefined {
  if (parseDay(text)) return text as unknown as Period
  const ends = text.split('/')
  if (ends.length === 2) {
    const [from, to] = ends.map((end) => parseDay(end))
    return from && to && from <= to ? (text as Period) : undefined
  }
  return SHAPES.some(([, shape]) => shape.test(text)) && isPlausibleYear(Number(text.slice(0, 4)))
    ? (text as Period)
    : undefined
}

/** The period that is one whole day. */
export function periodOfDay(day: Day): Period {
  return day as unknown as Period
}

export function periodKind(period: Period): PeriodKind {
  if (period.includes('/')) return 'interval'
  return SHAPES.find(([, shape]) => shape.test(period))?.[0] ?? 'day'
}

export function periodStart(period: Period): Day {
  const year = Number(period.slice(0, 4))
  switch (periodKind(period)) {
    case 'year':
      return makeDay(year, 1, 1)
    case 'half':
    case 'quarter':
    case 'month':
      return makeDay(year, firstMonth(period), 1)
    case 'day':
      return period as unknown as Day
    case 'interval':
      return period.slice(0, 10) as Day
  }
}

export function periodEnd(period: Period): Day {
  // Asked for every statement and every point of a curve, of few different periods.
  const known = ENDS.get(period)
  if (known !== undefined) return known
  const end = endOf(period)
  ENDS.set(period, end)
  return end
}

const ENDS = new Map<Period, Day>()

function endOf(period: Period): Day {
  const year = Number(period.slice(0, 4))
  switch (periodKind(period)) {
    case 'year':
      return makeDay(year, 12, 31)
    case 'half':
      return endOfMonth(year, firstMonth(period) + 5)
    case 'quarter':
      return endOfMonth(year, firstMonth(period) + 2)
    case 'month':
      return endOfMonth(year, firstMonth(period))
    case 'day':
      return period as unknown as Day
    case 'interval':
      return period.slice(11) as Day
  }
}

/**
 * Length class with the number of months for intervals, so that nine months never join twelve. Leap days are forgiven: twelve
 * months are a year wherever they begin, six a half and three a quarter.
 */
export function periodLength(period: Period): string {
  const kind = periodKind(period)
  if (kind !== 'interval') return kind
  const months = Math.round((daysBetween(periodStart(period), periodEnd(period)) + 1) / 30.44)
  return LENGTHS[months] ?? `interval of ${months} months`
}

const LENGTHS: Readonly<Record<number, PeriodKind>> = { 12: 'year', 6: 'half', 3: 'quarter' }

/** Orders periods by their end, then by their start: the order of a time axis. */
export function comparePeriods(a: Period, b: Period): number {
  return compareText(periodEnd(a), periodEnd(b)) || compareText(periodStart(a), periodStart(b))
}

function firstMonth(period: Period): number {
  switch (period[5]) {
    case 'S':
      return (Number(period[6]) - 1) * 6 + 1
    case 'Q':
      return (Number(period[6]) - 1) * 3 + 1
    default:
      return Number(period.slice(5, 7))
  }
}

function endOfMonth(year: number, month: number): Day {
  return makeDay(year, month, daysInMonth(year, month))
}
