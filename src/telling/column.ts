import { plainNumber } from '#i18n/plainNumber.ts'
import type { Say } from '#i18n/say.ts'

/** A column of a file: plain text, without the marks and separators that serve the eye. */
export interface FileColumn<Row> {
  readonly header: string
  readonly text: (row: Row) => string
  /** Whether the text is a number wherever it is not empty. */
  readonly isNumber?: true
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
  /** In a file, what stands instead of the text: ISO days and periods, numbers without separators. */
  readonly plain?: (row: Row) => string
  /** In a file, what stands for the text in the package, beside it. */
  readonly code?: (row: Row) => string
  /** In a file, that `number` stands beside the text, which tells why there is none: as it is, or a share 0…1 in percent. */
  readonly figure?: 'number' | 'percent'
  /** In a file, columns of its own instead of all these; none where it would hold nothing. */
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

/** The columns with what a file holds of each: what they say for one, else the text, the code and the plain number. */
export function withFiles<Row, Id extends string>(
  say: Say,
  columns: readonly Column<Row, Id>[],
): readonly Column<Row, Id>[] {
  return columns.map((column) => ({ ...column, inFile: column.inFile ?? fileColumns(say, column) }))
}

function fileColumns<Row>(say: Say, column: Column<Row>): readonly FileColumn<Row>[] {
  const { header, text, plain, code, figure, number } = column
  const plainFigure = (row: Row) => {
    const value = number?.(row)
    return plainNumber(
      value === undefined || figure === 'number' ? value : value * 100,
      figure === 'percent' ? 2 : undefined,
    )
  }
  return [
    { header, text: plain ?? text },
    ...(code ? [{ header: say('file.code', { header }), text: code }] : []),
    ...(figure ? [{ header: say(`file.${figure}`, { header }), text: plainFigure, isNumber: true as const }] : []),
  ]
}
