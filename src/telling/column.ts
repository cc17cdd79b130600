import type { Say } from '#i18n/say.ts'

/** A column of a file: plain text, without the marks and separators that serve the eye. */
export interface FileColumn<Row> {
  readonly header: string
  readonly text: (row: Row) => string
}

/** One column of a table as data: what a screen, a document and a file have in common. */
export interface Column<Row, Id extends string = string> {
  readonly id: Id
  readonly header: string
  /** Empty where there is nothing to say. */
  readonly text: (row: Row) => string
  /** What a search finds besides: ids, full names, other languages. */
  readonly found?: (row: Row) => string
  /** What orders the column where it is not its text; undefined where there is nothing to order. */
  readonly number?: (row: Row) => number | undefined
  /** What a file holds instead of the text: ISO days, plain numbers, codes beside words. None where it would hold nothing. */
  readonly inFile?: readonly FileColumn<Row>[]
}

/** A column where the strategy has something to say in it. */
export function where<Row, Id extends string>(isThere: boolean, column: Column<Row, Id>): readonly Column<Row, Id>[] {
  return isThere ? [column] : []
}

/** Days as numbers that sort as the days do, 20261123. */
export function dayOrder(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.replaceAll('-', ''))
}

/** In a file, the code that stands for the words in the package is beside them. */
export function withCode<Row, Id extends string>(
  say: Say,
  column: Column<Row, Id>,
  code: (row: Row) => string,
): Column<Row, Id> {
  return alsoInFile(column, { header: say('file.code', { header: column.header }), text: code })
}

/** In a file, the plain number by which the column is ordered is beside what is read, which tells why there is none. */
export function withNumber<Row, Id extends string>(say: Say, column: Column<Row, Id>): Column<Row, Id> {
  return alsoInFile(column, {
    header: say('file.number', { header: column.header }),
    text: (row) => plainNumber(column.number?.(row)),
  })
}

/** The same for a share 0…1: a plain number of percent. */
export function withPercent<Row, Id extends string>(say: Say, column: Column<Row, Id>): Column<Row, Id> {
  return alsoInFile(column, {
    header: say('file.percent', { header: column.header }),
    text: (row) => {
      const share = column.number?.(row)
      return share === undefined ? '' : plainNumber(Number((share * 100).toFixed(2)))
    },
  })
}

/** In a file, one plain text under the same heading. */
export function plainly<Row, Id extends string>(column: Column<Row, Id>, text: (row: Row) => string): Column<Row, Id> {
  return { ...column, inFile: [{ header: column.header, text }] }
}

/** A number with a point and Latin digits, as JSON writes it; empty where there is none. */
export function plainNumber(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}

function alsoInFile<Row, Id extends string>(column: Column<Row, Id>, more: FileColumn<Row>): Column<Row, Id> {
  return { ...column, inFile: [...(column.inFile ?? [column]), more] }
}
