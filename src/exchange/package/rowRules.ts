import type { ReportingCycle } from '#domain/plan/plan.ts'
import { writtenPeriod } from '#domain/plan/fiscalYear.ts'
import { parsePeriod } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import type { RatingMethod } from '#domain/plan/rules.ts'
import type { CellValue } from './cell.ts'
import { planProblems } from './planRules.ts'
import { problem } from './problem.ts'
import type { Problem, ProblemCode } from './problem.ts'
import { list, text } from './row.ts'
import type { Row, Tables } from './row.ts'
import { saidProblems } from './saidRules.ts'

/** What a rule about rows may need besides the row. */
export interface RuleContext {
  readonly tables: Tables
  readonly isIllustrative: boolean
  readonly ratingMethod: RatingMethod
  readonly reporting: ReportingCycle | undefined
  /** The codes of the scale by which owners assess themselves. */
  readonly selfRatings: readonly string[]
}

/** Checks the meaning of rows whose cells and references are sound: what cannot be meant. */
export function checkRows(context: RuleContext): readonly Problem[] {
  return [
    ...Object.values(context.tables).flatMap((rows) => rows.flatMap((row) => checkOrigin(row, context))),
    ...planProblems(context),
    ...saidProblems(context),
  ]
}

function checkOrigin(row: Row, { isIllustrative }: RuleContext): Problem[] {
  const provenance = text(row, 'provenance')
  if (provenance === '') return []
  if (provenance === 'sourced' && list(row, 'sources').length === 0) return [at(row, 'sources', 'sourceNeeded')]
  return (provenance === 'illustrative') === isIllustrative ? [] : [at(row, 'provenance', 'illustrativeMixed')]
}

/** A problem at one cell, with what stands there. */
export function at(row: Row, column: string, code: ProblemCode, detail?: string): Problem {
  const value = writtenPeriod(cellText(row.cells[column]), row.fiscalYear)
  return problem(code, { file: row.file, line: row.line, column }, value, detail)
}

function cellText(cell: CellValue): string {
  switch (typeof cell) {
    case 'string':
      return cell
    case 'number':
    case 'boolean':
      return String(cell)
    case 'object':
      return cell instanceof Map ? [...cell.keys()].join('; ') : [...cell.values()].join('; ')
    default:
      return ''
  }
}

/** Rows of a table by their ids. */
export function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [text(row, 'id'), row]))
}

/** The period in a cell. */
export function period(row: Row, column: string): Period | undefined {
  return parsePeriod(text(row, column))
}
