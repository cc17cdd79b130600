import { isPlausibleYear, parseDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import { latinDigits } from '#i18n/latinDigits.ts'
import { searchText } from '#i18n/searchText.ts'
import { typedNumber } from '#i18n/typedNumber.ts'
import type { BookCell } from './book.ts'
import type { Choice } from './formColumns.ts'

/** What a cell says; or what is wrong with it. Nothing is guessed: what could be read in two ways is wrong. */
export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: CellFault }

export type CellFault = 'notNumber' | 'notDay' | 'dayAmbiguous' | 'notChoice' | 'tooLong' | 'cellError'

/** Characters in one cell, as in the tables of a package. */
const LONGEST = 10_000

const accept = <Value>(value: Value): Read<Value> => ({ ok: true, value })
const refuse = (code: CellFault): Read<never> => ({ ok: false, code })

/** A cell as its reader sees it. */
export function shownIn(cell: BookCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'number':
      return String(cell.value)
    case 'share':
      return `${hundredfold(cell.value)}%`
    case 'day':
      return cell.day
    case 'error':
      return '#'
  }
}

export function readText(cell: BookCell): Read<string> {
  if (cell.kind === 'error') return refuse('cellError')
  const text = shownIn(cell)
  return text.length > LONGEST ? refuse('tooLong') : accept(text)
}

/**
 * A number, in the digits of either language. Where percentages are asked for, `40`, `40%`, `٤٠٪` and a cell that shows 40%
 * are one and the same; elsewhere a percentage is none.
 */
export function readNumber(cell: BookCell, isPercent: boolean): Read<number> {
  if (cell.kind === 'error') return refuse('cellError')
  if (cell.kind === 'number') return accept(cell.value)
  if (cell.kind === 'share') return isPercent ? accept(hundredfold(cell.value)) : refuse('notNumber')
  if (cell.kind === 'day') return refuse('notNumber')
  const value = typedNumber(isPercent ? cell.text.replace(/\s*[%٪]$/u, '') : cell.text)
  return typeof value === 'number' && Number.isFinite(value) ? accept(value) : refuse('notNumber')
}

/** A day, from a cell that holds a date or from text. */
export function readDay(cell: BookCell): Read<Day> {
  if (cell.kind === 'error') return refuse('cellError')
  if (cell.kind === 'day') return dayOr(cell.day)
  if (cell.kind !== 'text') return refuse('notDay')
  const parts = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(latinDigits(cell.text))
  if (!parts) return refuse('notDay')
  const [first, second, third] = [Number(parts[1]), Number(parts[3]), Number(parts[4])]
  if (isPlausibleYear(first)) return dayOr(written(first, second, third))
  if (!isPlausibleYear(third)) return refuse('notDay')
  // Which of the two is the month cannot be told where both could be.
  if (first <= 12 && second <= 12 && first !== second) return refuse('dayAmbiguous')
  return second <= 12 ? dayOr(written(third, second, first)) : dayOr(written(third, first, second))
}

/** One of the choices, by its words in any language it is offered in, or by what it stands for. */
export function readChoice(cell: BookCell, offered: readonly (readonly Choice[])[]): Read<string> {
  if (cell.kind === 'error') return refuse('cellError')
  const wanted = plain(shownIn(cell))
  const found = new Set(
    offered.flatMap((choices) =>
      choices
        .filter(({ value, label }) => plain(label) === wanted || plain(value) === wanted)
        .map(({ value }) => value),
    ),
  )
  const [value] = found
  return found.size === 1 && value !== undefined ? accept(value) : refuse('notChoice')
}

/** Text as it is compared: case, vowel marks, kinds of one letter and how many spaces there are tell nothing apart. */
export function plain(text: string): string {
  return searchText(text).trim().replaceAll(/\s+/g, ' ')
}

function dayOr(text: string): Read<Day> {
  const day = parseDay(text)
  return day === undefined ? refuse('notDay') : accept(day)
}

function written(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** 0.07 × 100 is not quite 7. */
function hundredfold(share: number): number {
  return Number((share * 100).toPrecision(12))
}
