import { wordingOf } from '#domain/plan/wording.ts'
import type { UnitForms } from '#domain/plan/indicator.ts'
import type { Wording } from '#domain/plan/wording.ts'
import type { Day } from '#domain/plan/day.ts'
import type { FiscalYear } from '#domain/plan/fiscalYear.ts'
import { parsePeriod, periodEnd } from '#domain/plan/period.ts'
import type { CellValue } from './cell.ts'
import type { TableName } from './schemas.ts'

/** A row whose cells have been checked against its table's columns. */
export interface Row {
  readonly table: TableName
  readonly file: string
  readonly line: number
  /** The languages of the package. */
  readonly languages: readonly string[]
  /** The strategy's own year; its periods stand in the cells as days or in the calendar's notation. */
  readonly fiscalYear: FiscalYear | undefined
  readonly cells: Readonly<Record<string, CellValue>>
  /** Filled cells of columns that Athar does not know, by their headings. */
  readonly extra: Readonly<Record<string, string>>
}

/** The rows of every table of a package; a table left out has none. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>

/** Text of a cell, empty when it is. */
export function text(row: Row, column: string): string {
  const value = row.cells[column]
  return typeof value === 'string' ? value : ''
}

/** The last day on which it can have been said; undefined where the row does not tell. */
export function saidDay(row: Row): Day | undefined {
  const said = parsePeriod(text(row, 'said'))
  return said && periodEnd(said)
}

export function optionalText(row: Row, column: string): string | undefined {
  return text(row, column) || undefined
}

/** A cell that holds one word of a vocabulary; undefined where it is empty. */
export function word<Word extends string>(row: Row, column: string, words: readonly Word[]): Word | undefined {
  const value = row.cells[column]
  return words.find((each) => each === value)
}

/** One that may not be empty: the table was checked for it. */
export function requiredWord<Word extends string>(row: Row, column: string, words: readonly Word[]): Word {
  const found = word(row, column, words)
  if (found === undefined) throw new Error(`${row.table}.${column} was not checked`)
  return found
}

export function optionalNumber(row: Row, column: string): number | undefined {
  const value = row.cells[column]
  return typeof value === 'number' ? value : undefined
}

export function flag(row: Row, column: string): boolean {
  return row.cells[column] === true
}

export function list(row: Row, column: string): readonly string[] {
  const value = row.cells[column]
  return Array.isArray(value) ? value : []
}

/** The columns of a text, one for each language of the package. */
export function wording(row: Row, column: string): Wording {
  return wordingOf(row.languages, (tag) => text(row, `${column}_${tag}`))
}

/** Undefined where the row says nothing of milestones. */
export function milestoneDays(row: Row): ReadonlyMap<string, Day | ''> | undefined {
  const value = row.cells['milestones_done']
  return value instanceof Map ? (value as ReadonlyMap<string, Day | ''>) : undefined
}

/** How the unit agrees with numbers, by language; undefined where the row does not say. */
export function unitForms(row: Row): Readonly<Record<string, UnitForms>> | undefined {
  const said = row.languages.flatMap((tag) => {
    const value = row.cells[`unit_forms_${tag}`]
    return value instanceof Map ? [[tag, Object.fromEntries(value) as UnitForms] as const] : []
  })
  return said.length > 0 ? Object.fromEntries(said) : undefined
}

/** The steps of a scale in a language, by their numbers; in the first one where none is named. */
export function labels(row: Row, tag: string | undefined = row.languages[0]): ReadonlyMap<number, string> {
  const value = row.cells[`labels_${tag}`]
  return value instanceof Map ? (value as ReadonlyMap<number, string>) : new Map()
}
