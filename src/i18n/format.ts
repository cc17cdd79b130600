import type { Day } from '#domain/plan/day.ts'
import { dayNumber } from '#domain/plan/day.ts'
import { fiscalPeriod, fiscalText } from '#domain/plan/fiscalYear.ts'
import type { FiscalYear } from '#domain/plan/fiscalYear.ts'
import { periodEnd, periodKind, periodStart } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import { localeTag } from './lang.ts'
import type { Digits, Lang } from './lang.ts'

/** Everything a reader sees of numbers and time. */
export interface Format {
  /** A number with up to `decimals` digits after the point (0 unless given). */
  readonly number: (value: number, decimals?: number) => string
  /** A number with exactly so many digits after the point, so that units stand under units in a column. */
  readonly figure: (value: number, decimals: number) => string
  /** A share 0…1 as a percentage, whole unless digits after the point are asked for. */
  readonly percent: (share: number, decimals?: number) => string
  /** A figure that is itself a percentage (0…100), with exactly so many digits after the point. */
  readonly percentFigure: (value: number, decimals: number) => string
  /** A ratio with two digits after the point, `0.60`. */
  readonly ratio: (value: number) => string
  /** `23 November 2026`, `23 نوفمبر 2026`. */
  readonly day: (day: Day) => string
  /** `23 Nov 2026`; in Arabic as `day`. */
  readonly dayShort: (day: Day) => string
  /** `2025`, `Q3 2025`, `March 2025`, `1 Apr 2023 – 31 Dec 2023`; `FY22-Q3` of a strategy with a year of its own. */
  readonly period: (period: Period) => string
  /** As short as a chart's axis needs: `2025`, `Q3 25`. */
  readonly periodTick: (period: Period) => string
  /** A calendar year without digit grouping. */
  readonly year: (year: number) => string
  /** The name of a month, 1 to 12. */
  readonly month: (month: number) => string
  readonly list: (items: readonly string[]) => string
  /** Compares text as the language sorts it, numbers inside by value. */
  readonly compare: (a: string, b: string) => number
}

/** Makes the formatter of a language, and of a strategy that counts by a year of its own, once; `Intl` objects are dear. */
export function makeFormat(lang: Lang, digits: Digits, fiscalYear?: FiscalYear): Format {
  const tag = localeTag(lang, digits)
  const numberFormat = byDecimals((decimals) => new Intl.NumberFormat(tag, { maximumFractionDigits: decimals }))
  const figureFormat = byDecimals(
    (decimals) => new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  )
  const percentFormat = byDecimals(
    (decimals) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: decimals }),
  )
  const percentFigure = byDecimals(
    (decimals) =>
      new Intl.NumberFormat(tag, {
        style: 'percent',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  )
  const plain = new Intl.NumberFormat(tag, { useGrouping: false })
  const ratio = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
  const long = dates({ day: 'numeric', month: 'long', year: 'numeric' })
  const short = dates({ day: 'numeric', month: lang === 'ar' ? 'long' : 'short', year: 'numeric' })
  const month = dates({ month: 'long', year: 'numeric' })
  const monthTick = dates({ month: 'short', year: '2-digit' })
  const monthAlone = dates({ month: 'long' })
  const list = new Intl.ListFormat(tag, { type: 'conjunction' })
  const collator = new Intl.Collator(lang, { numeric: true })

  const day = (of: Day) => long.format(toDate(of))
  const dayShort = (of: Day) => short.format(toDate(of))
  const year = (period: Period) => plain.format(Number(period.slice(0, 4)))

  const period = (of: Period): string => {
    const own = fiscalYear && fiscalPeriod(of, fiscalYear)
    if (own && lang === 'en') return fiscalText(own)
    if (own) {
      const ofYear = `السنة المالية ${plain.format(own.year)}`
      return own.kind === 'year' ? ofYear : `${PARTS[own.kind]} ${ORDINALS[own.part - 1]} من ${ofYear}`
    }
    switch (periodKind(of)) {
      case 'year':
        return year(of)
      case 'half':
        return lang === 'ar' ? `${PARTS.half} ${ordinal(of)} من ${year(of)}` : `Half ${of[6]} of ${year(of)}`
      case 'quarter':
        return lang === 'ar' ? `${PARTS.quarter} ${ordinal(of)} من ${year(of)}` : `Q${of[6]} ${year(of)}`
      case 'month':
        return month.format(toDate(periodStart(of)))
      case 'day':
        return dayShort(periodStart(of))
      case 'interval':
        return lang === 'ar'
          ? `من ${dayShort(periodStart(of))} إلى ${dayShort(periodEnd(of))}`
          : `${dayShort(periodStart(of))} – ${dayShort(periodEnd(of))}`
    }
  }

  const periodTick = (of: Period): string => {
    const own = fiscalYear && fiscalPeriod(of, fiscalYear)
    if (own && lang === 'en') return fiscalText(own)
    if (own) {
      const ofYear = `مالية ${plain.format(own.year)}`
      return own.kind === 'year' ? ofYear : `${LETTERS[own.kind]}${plain.format(own.part)} ${ofYear}`
    }
    switch (periodKind(of)) {
      case 'year':
        return year(of)
      case 'half':
      case 'quarter':
        return lang === 'ar'
          ? `${LETTERS[of[5] === 'S' ? 'half' : 'quarter']}${plain.format(Number(of[6]))} ${year(of)}`
          : `${of.slice(5)} ${year(of)}`
      case 'month':
      case 'day':
      case 'interval':
        return monthTick.format(toDate(periodEnd(of)))
    }
  }

  const shown = lang === 'ar' && digits === 'latn' ? withoutMarks : (text: string) => text

  return {
    number: (value, decimals = 0) => shown(numberFormat(decimals).format(value)),
    figure: (value, decimals) => shown(figureFormat(decimals).format(value)),
    percent: (share, decimals = 0) => shown(percentFormat(decimals).format(share)),
    percentFigure: (value, decimals) => shown(percentFigure(decimals).format(value / 100)),
    ratio: (value) => shown(ratio.format(value)),
    day,
    dayShort,
    period,
    periodTick,
    year: (of) => plain.format(of),
    month: (number) => monthAlone.format(Date.UTC(2000, number - 1, 1)),
    // Each keeps its own direction: a list of foreign names is still read in the direction of the sentence.
    list: (items) => list.format(items.map((item) => apart(item, lang))),
    compare: (a, b) => collator.compare(a, b),
  }
}

function byDecimals(make: (decimals: number) => Intl.NumberFormat): (decimals: number) => Intl.NumberFormat {
  const kept = new Map<number, Intl.NumberFormat>()
  return (decimals) => {
    const made = kept.get(decimals) ?? make(decimals)
    kept.set(decimals, made)
    return made
  }
}

/**
 * Arabic with Latin digits: `Intl` puts left-to-right marks beside signs, and whatever takes its direction from its first
 * letter then turns round. Without them a number stands right by itself, but for a minus sign before it, which an isolate
 * keeps in its place.
 */
function withoutMarks(text: string): string {
  const bare = text.replaceAll(/[\u200e\u200f\u061c]/gu, '')
  return bare.startsWith('-') ? `\u2066${bare}\u2069` : bare
}

/** Text within first-strong isolates where it might turn with its neighbours. */
function apart(text: string, lang: Lang): string {
  const turns = lang === 'ar' ? /\p{Script=Latin}/u : /[\p{Script=Arabic}\p{Script=Hebrew}]/u
  return turns.test(text) && !ISOLATED.test(text) ? `\u2068${text}\u2069` : text
}

const ISOLATED = /[\u2066-\u2069]/

const ORDINALS = ['الأول', 'الثاني', 'الثالث', 'الرابع']

const PARTS = { half: 'النصف', quarter: 'الربع' } as const
const LETTERS = { half: 'ن', quarter: 'ر' } as const

function ordinal(period: Period): string {
  return ORDINALS[Number(period[6]) - 1] ?? ''
}

function toDate(day: Day): Date {
  return new Date(dayNumber(day) * 86_400_000)
}
