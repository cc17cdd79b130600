import { addDays, makeDay } from './day.ts'
import type { Day } from './day.ts'
import { parsePeriod, periodEnd, periodStart } from './period.ts'
import type { Period, PeriodKind } from './period.ts'

/** The year by which a strategy counts, where it is not the calendar's. */
export interface FiscalYear {
  /** Month and day on which it begins, `10-01`; no later in its month than the 28th. */
  readonly begins: string
  /** Whether `FY22` is the year that begins or the one that ends in 2022. */
  readonly namedBy: 'start' | 'end'
}

/** A stretch of a fiscal year: `FY22`, `FY22-S1`, `FY22-Q3`. */
export interface FiscalPeriod {
  readonly kind: Extract<PeriodKind, 'year' | 'half' | 'quarter'>
  readonly year: number
  /** Which half or quarter, from 1. */
  readonly part: number
}

const TEXT = /^FY(\d{4}|\d{2})(?:-(S[12]|Q[1-4]))?$/
const MONTHS = { year: 12, half: 6, quarter: 3 } as const
const BEGINS = /^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/
/** Of two digits: 2000 to 2099. */
const CENTURY = 2000

/** Whether a fiscal year can begin on that month and day. */
export function isFiscalBeginning(text: string): boolean {
  return BEGINS.test(text)
}

/**
 * The days of `FY22`, `FY2022`, `FY22-S1` or `FY22-Q3`, as the calendar's own period where that has the same days, else
 * as an interval: so periods of either kind compare, and the same days are one period. Undefined where the text is none.
 */
export function readFiscal(text: string, { begins, namedBy }: FiscalYear): Period | undefined {
  const [, digits = '', part = ''] = TEXT.exec(text) ?? []
  if (digits === '') return undefined
  const named = Number(digits) + (digits.length === 2 ? CENTURY : 0)
  const kind = part === '' ? 'year' : part.startsWith('S') ? 'half' : 'quarter'
  const first = monthsAfter(firstDay(named, begins, namedBy), (Number(part.slice(1) || 1) - 1) * MONTHS[kind])
  // A year out of range has no period.
  return parsePeriod(periodOfDays(first, addDays(monthsAfter(first, MONTHS[kind]), -1)))
}

/** The year (12 months), half (6) or quarter (3) of the strategy's own that holds the day. */
export function fiscalPeriodOf(day: Day, months: 12 | 6 | 3, { begins }: FiscalYear): Period {
  const thisYear = `${day.slice(0, 4)}-${begins}` as Day
  let first = thisYear <= day ? thisYear : monthsAfter(thisYear, -12)
  while (monthsAfter(first, months) <= day) first = monthsAfter(first, months)
  return periodOfDays(first, addDays(monthsAfter(first, months), -1))
}

/** What the strategy calls a period; undefined for one that is no year, half or quarter of its own. */
export function fiscalPeriod(period: Period, { begins, namedBy }: FiscalYear): FiscalPeriod | undefined {
  const [start, end] = [periodStart(period), periodEnd(period)]
  const months = ([3, 6, 12] as const).find((length) => addDays(monthsAfter(start, length), -1) === end)
  if (months === undefined || start.slice(8) !== begins.slice(3)) return undefined
  const since = (Number(start.slice(5, 7)) - Number(begins.slice(0, 2)) + 12) % 12
  if (since % months !== 0) return undefined
  const year = Number(monthsAfter(start, -since).slice(0, 4)) + (namedBy === 'end' && begins !== '01-01' ? 1 : 0)
  return { kind: months === 12 ? 'year' : months === 6 ? 'half' : 'quarter', year, part: since / months + 1 }
}

/** `FY22-Q3`: as a package writes it and as English shows it. Years that two digits do not tell have four. */
export function fiscalText({ kind, year, part }: FiscalPeriod): string {
  const short = year >= CENTURY && year < CENTURY + 100
  const digits = short ? String(year - CENTURY).padStart(2, '0') : String(year)
  return `FY${digits}${kind === 'year' ? '' : `-${kind === 'half' ? 'S' : 'Q'}${part}`}`
}

/** A period as its strategy writes it; any other text as it is. */
export function writtenPeriod(text: string, fiscalYear: FiscalYear | undefined): string {
  const period = fiscalYear && parsePeriod(text)
  const own = period && fiscalPeriod(period, fiscalYear)
  return own ? fiscalText(own) : text
}

/** The period that begins or ends on the given days, in the calendar's own notation where it has one. */
function periodOfDays(from: Day, to: Day): Period {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))]
  const own = [year, `${year}-S${Math.ceil(month / 6)}`, `${year}-Q${Math.ceil(month / 3)}`, from.slice(0, 7)]
    .flatMap((text) => parsePeriod(text) ?? [])
    .find((period) => periodStart(period) === from && periodEnd(period) === to)
  return own ?? (`${from}/${to}` as Period)
}

function firstDay(named: number, begins: string, namedBy: FiscalYear['namedBy']): Day {
  return `${namedBy === 'end' && begins !== '01-01' ? named - 1 : named}-${begins}` as Day
}

/** The same day of a later or earlier month; that day must be no later than the 28th. */
function monthsAfter(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return makeDay(Math.floor(month / 12), (month % 12) + 1, Number(day.slice(8)))
}
