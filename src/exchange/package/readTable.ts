import type { Plan } from '#domain/plan/plan.ts'
import { readCell } from './cell.ts'
import type { CellValue, Notation } from './cell.ts'
import { readCsv } from './csv.ts'
import { problem } from './problem.ts'
import type { Problem } from './problem.ts'
import type { Row } from './row.ts'
import type { TextRow } from './textRow.ts'
import type { Column, Table } from './schemas.ts'

interface TableResult {
  readonly rows: readonly Row[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  /** False when the headings were wrong and no row could be read. */
  readonly isRead: boolean
}

/** The rows of a file, and how its cells are written. */
interface Given {
  readonly file: string
  readonly rows: readonly TextRow[]
  readonly languages: readonly string[]
  readonly notation: Notation
}

/** Reads the text of one table of a strategy. */
export function readTable(
  table: Table,
  file: string,
  text: string,
  { languages, fiscalYear }: Pick<Plan, 'languages' | 'fiscalYear'>,
): TableResult {
  const { rows, separator, problems } = readCsv(file, text)
  return readRows(
    table,
    { file, rows, languages, notation: { hasDecimalComma: separator !== ',', fiscalYear } },
    problems,
  )
}

/**
 * Reads the rows of one table, wherever they are from: headings first, then every cell by its column's type. All problems
 * are returned, after those `before`, not the first alone.
 */
function readRows(
  table: Table,
  { file, rows: given, languages, notation }: Given,
  before: readonly Problem[],
): TableResult {
  const [heading, ...body] = given
  const names = heading?.cells.map((cell) => cell.trim()) ?? []
  const headingProblems = checkHeading(table, file, names)
  if (headingProblems.length > 0)
    return { rows: [], problems: [...before, ...headingProblems], warnings: [], isRead: false }

  const columns = names.map((name) => table.columns.find((column) => column.name === name))
  const problems: Problem[] = [...before]
  const rows = body.map((row): Row => {
    if (row.cells.length !== names.length) {
      problems.push(problem('rowWidth', { file, line: row.line }, String(row.cells.length), String(names.length)))
    }
    return {
      table: table.name,
      file,
      line: row.line,
      languages,
      fiscalYear: notation.fiscalYear,
      ...readRow(names, columns, file, row, notation, problems),
    }
  })
  const strangers = names.flatMap((name, index) => (columns[index] || name === '' ? [] : [name]))
  return {
    rows,
    problems,
    warnings: strangers.map((column) => problem('columnKept', { file, line: 1, column }, column)),
    isRead: true,
  }
}

function readRow(
  names: readonly string[],
  columns: readonly (Column | undefined)[],
  file: string,
  { line, cells }: TextRow,
  notation: Notation,
  problems: Problem[],
): Pick<Row, 'cells' | 'extra'> {
  const values: Record<string, CellValue> = {}
  const extra: [heading: string, text: string][] = []
  columns.forEach((column, index) => {
    const raw = cells[index] ?? ''
    const name = names[index] ?? ''
    if (name === '') {
      if (raw.trim() !== '') problems.push(problem('columnUnnamed', { file, line }, raw))
      return
    }
    const result = readCell(column ?? { name, type: 'string', description: '' }, raw, notation)
    if (!result.ok) problems.push(problem(result.code, { file, line, column: name }, raw, result.detail))
    else if (column) values[column.name] = result.value
    else if (typeof result.value === 'string') extra.push([name, result.value])
  })
  return { cells: values, extra: Object.fromEntries(extra) }
}

/** A spreadsheet leaves columns without a heading behind; those are passed over while they are empty. */
function checkHeading(table: Table, file: string, headings: readonly string[]): Problem[] {
  const names = headings.filter((name) => name !== '')
  const place = { file, line: 1 }
  const known = new Set(table.columns.map(({ name }) => name))
  const missing = table.columns.filter(({ name, required }) => required && !names.includes(name))
  return [
    ...missing.map(({ name }) => problem('columnMissing', { ...place, column: name }, '', name)),
    ...names
      .filter((name) => !known.has(name) && !table.isOpen)
      .map((name) => problem('columnUnknown', { ...place, column: name }, name, [...known].join(', '))),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => problem('columnTwice', { ...place, column: name }, name)),
  ]
}
