import { parseDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import { ID_PATTERN } from '#domain/plan/ids.ts'
import { readFiscal } from '#domain/plan/fiscalYear.ts'
import type { FiscalYear } from '#domain/plan/fiscalYear.ts'
import { PLURAL_CATEGORIES } from '#domain/plan/indicator.ts'
import type { PluralCategory } from '#domain/plan/indicator.ts'
import { parsePeriod } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import { latinDigits } from '#i18n/latinDigits.ts'
import { codePoint } from './codePoint.ts'
import type { ProblemCode } from './problem.ts'
import { LIST_SEPARATOR } from './schemas.ts'
import type { Column } from './schemas.ts'

/** A checked cell. Empty cells are undefined, or an empty list for list columns. */
export type CellValue =
  | string
  | number
  | boolean
  | readonly string[]
  | ReadonlyMap<string, Day | ''>
  | ReadonlyMap<number, string>
  | ReadonlyMap<PluralCategory, string>
  | undefined

/** The value of a cell, or the code of what is wrong with it and what was expected. */
export type CellResult =
  | { readonly ok: true; readonly value: CellValue }
  | { readonly ok: false; readonly code: ProblemCode; readonly detail?: string }

const ID = new RegExp(ID_PATTERN)
/** Characters in one cell: five closely written pages. */
const LONGEST = 10_000
/** All but tab and line ends. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u
/** Nothing that can be seen: spaces and characters without a shape. */
const INVISIBLE = /^[\p{Z}\p{Cf}\p{Mn}\s]*$/u
const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/
/** So many digits a number keeps exactly (IEEE 754 double precision). */
const EXACT_DIGITS = 15
const DECIMAL_COMMA = /^(-?\d+),(\d{1,2}|\d{4,})$/

/** How the cells of a package are written. */
export interface Notation {
  /** Where commas separate nothing; one that three digits follow is still refused: those may be thousands. */
  readonly hasDecimalComma?: boolean
  /** Where a period may be of the strategy's own year. */
  readonly fiscalYear?: FiscalYear | undefined
}

/** Reads the text of a cell as its column's type, refusing whatever has not exactly one meaning. */
export function readCell(column: Column, raw: string, { hasDecimalComma, fiscalYear }: Notation = {}): CellResult {
  if (raw.length > LONGEST) return refuse('tooLong', String(LONGEST))
  const text = raw.trim().normalize('NFC')
  const control = CONTROL.exec(text)?.[0]
  if (control !== undefined) return refuse('controlCharacter', codePoint(control))
  if (text === '') return column.required ? refuse('required') : accept(isList(column) ? [] : undefined)
  if (column.oneOf && !column.oneOf.includes(text)) return refuse('notOneOf', column.oneOf.join(', '))
  switch (column.type) {
    case 'string':
      return INVISIBLE.test(text) ? refuse('invisible') : accept(text)
    case 'number':
    case 'integer':
      return readNumber(column, hasDecimalComma ? text.replace(DECIMAL_COMMA, '$1.$2') : text)
    case 'boolean':
      return text === 'true' || text === 'false' ? accept(text === 'true') : refuse('notBoolean')
    case 'id':
      return ID.test(text) ? accept(text) : refuse('notId')
    case 'day':
      return parseDay(text) ? accept(text) : refuse('notDay')
    case 'when':
    case 'period': {
      const period = readPeriod(text, fiscalYear)
      return period ? accept(period) : refuse('notPeriod')
    }
    case 'ids':
      return readIds(text)
    case 'milestoneDays':
      return readMilestoneDays(text)
    case 'labels':
      return readLabels(text)
    case 'unitForms':
      return readUnitForms(text)
    case 'link':
      return isWebAddress(text) && !/\s/.test(text) ? accept(text) : refuse('notOneLink')
    case 'links':
      return readLinks(text)
  }
}

/** A period of the calendar's or of the strategy's own year, in the calendar's notation or as an interval of days. */
export function readPeriod(text: string, fiscalYear: FiscalYear | undefined): Period | undefined {
  return parsePeriod(text) ?? (fiscalYear && readFiscal(text, fiscalYear))
}

function readNumber(column: Column, text: string): CellResult {
  const latin = latinDigits(text)
  if (!NUMBER.test(latin)) return refuse('notNumber')
  const digits = latin.replace(/\D/g, '').replace(/^0+/, '').length
  if (digits > EXACT_DIGITS) return refuse('tooManyDigits', String(EXACT_DIGITS))
  const number = Number(latin)
  if (column.type === 'integer' && !Number.isSafeInteger(number)) return refuse('notInteger')
  const { min = -Infinity, max = Infinity } = column
  return number < min || number > max ? refuse('outOfRange', rangeText(column)) : accept(number)
}

function rangeText({ min, max }: Column): string {
  if (min !== undefined && max !== undefined) return `${min} – ${max}`
  return min !== undefined ? `≥ ${min}` : `≤ ${max}`
}

function readIds(text: string): CellResult {
  const ids = members(text)
  if (!ids.every((id) => ID.test(id))) return refuse('notId')
  return new Set(ids).size === ids.length ? accept(ids) : refuse('listedTwice')
}

/** What a cell says where none is done: an empty one says nothing of milestones. */
export const NO_MILESTONE = 'none'

function readMilestoneDays(text: string): CellResult {
  const days = new Map<string, Day | ''>()
  if (text === NO_MILESTONE) return accept(days)
  for (const member of members(text)) {
    const [id = '', dayText, ...rest] = member.split('=').map((part) => part.trim())
    const day = dayText === undefined ? '' : parseDay(dayText)
    if (!ID.test(id) || day === undefined || rest.length > 0) return refuse('notMilestoneDays')
    if (days.has(id)) return refuse('listedTwice')
    days.set(id, day)
  }
  return accept(days)
}

function readLabels(text: string): CellResult {
  const labels = new Map<number, string>()
  for (const member of members(text)) {
    const [code = '', label = '', ...rest] = member.split('=').map((part) => part.trim())
    const number = Number(latinDigits(code))
    if (!NUMBER.test(latinDigits(code)) || label === '' || rest.length > 0 || labels.has(number))
      return refuse('notLabels')
    labels.set(number, label)
  }
  return accept(labels)
}

function readUnitForms(text: string): CellResult {
  const forms = new Map<PluralCategory, string>()
  for (const member of members(text)) {
    const [name, form = '', ...rest] = member.split('=').map((part) => part.trim())
    const category = PLURAL_CATEGORIES.find((each) => each === name)
    const isWhole = category && form !== '' && form.split('#').length <= 2 && rest.length === 0
    if (!isWhole || forms.has(category)) return refuse('notUnitForms')
    forms.set(category, form)
  }
  return accept(forms)
}

function readLinks(text: string): CellResult {
  const links = text.split(/\s+/)
  return links.every(isWebAddress) ? accept(links) : refuse('notLink')
}

/** An archive's address has the archived one inside. */
const ARCHIVED = /^https?:\/\/[^?#]*\/(?=https?:\/\/)/i

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text) || /[\p{Cf}]|[,;]$/u.test(text) || /.https?:\/\//i.test(text.replace(ARCHIVED, '')))
    return false
  const { protocol, username } = new URL(text)
  return /^https?:$/.test(protocol) && username === ''
}

function members(text: string): string[] {
  return text
    .split(LIST_SEPARATOR)
    .map((member) => member.trim())
    .filter((member) => member !== '')
}

function isList({ type }: Column): boolean {
  return type === 'ids' || type === 'links'
}

const accept = (value: CellValue): CellResult => ({ ok: true, value })
const refuse = (code: ProblemCode, detail?: string): CellResult => ({
  ok: false,
  code,
  ...(detail !== undefined && { detail }),
})
