/** A calendar day as text, `2026-03-31` (ISO 8601, Gregorian). Days compare and sort as text. */
export type Day = string & { readonly [dayBrand]: true }
declare const dayBrand: unique symbol

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day written as `YYYY-MM-DD`, or undefined when the text is not one or no such day exists (`2024-02-30`). */
export function parseDay(text: string): Day | undefined {
  const match = DAY.exec(text)
  if (!match) return undefined
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (!isPlausibleYear(year) || month < 1 || month > 12) return undefined
  return date >= 1 && date <= daysInMonth(year, month) ? (text as Day) : undefined
}

/** Years 1900 to 2200: anything else is a typing mistake or another calendar (1446 is Hijri). */
export function isPlausibleYear(year: number): boolean {
  return year >= 1900 && year <= 2200
}

/** How many days the month (1–12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since 1970-01-01, by the civil-calendar algorithm of Howard Hinnant: no clock, no time zone. */
export function dayNumber(day: Day): number {
  const [y, m, d] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  const year = m <= 2 ? y - 1 : y
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return makeDay(year, month, date)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/** Builds a day from numbers known to be in range. */
export function makeDay(year: number, month: number, date: number): Day {
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day
}

/** The latest of some days; undefined where none is known. */
export function latestDay(days: readonly (Day | undefined)[]): Day | undefined {
  let latest: Day | undefined
  for (const day of days) if (day !== undefined && (latest === undefined || day > latest)) latest = day
  return latest
}
