import type { Coded, Figures } from '../ledger/figures.ts'
import type { TableRows } from '../ledger/items.ts'
import type { Standing, Standings } from '../ledger/standing.ts'
import type { InstitutionId, SourceId } from '../plan/ids.ts'

/** A figure by its place in a table: what is said there is read when somebody needs it, for there may be a million. */
export interface FigurePlace {
  readonly table: TableRows
  readonly row: number
  readonly standing: Standing
}

/** The figures of an indicator told apart, hardly any of them read. */
export interface FigureTally {
  /** How many were given by the day, whatever became of them. */
  readonly said: number
  /** How many of them count and stand alone. */
  readonly counted: number
  /** Those of them without a breakdown, in the order of the ledger. */
  readonly totals: readonly FigurePlace[]
  /** Figures about one thing that contradict each other by standing together. */
  readonly contested: readonly (readonly FigurePlace[])[]
  /** What those that count and stand alone rest on, each source once. */
  readonly sources: readonly SourceId[]
}

/** Figures are about the same thing when period, assessor and breakdown are the same; the keeper need not be named. */
export function tallyFigures(
  tables: readonly TableRows[],
  standings: Standings,
  keeper: InstitutionId | undefined,
): FigureTally {
  const standing = tables.map((table) => standings.ofRows(table))
  const subjectOf = subjectsIn(tables, keeper)
  const rivals = rivalsIn(tables, standing, subjectOf)

  let [said, counted] = [0, 0]
  const totals: FigurePlace[] = []
  const contested = new Map<number, FigurePlace[]>()
  const sources = new Set<SourceId>()
  tables.forEach((table, at) => {
    const { columns } = table.figures
    const cited = new Set<number>()
    const total = columns.breakdown.values.indexOf('')
    for (const row of table.rows) {
      const stands = standing[at]?.(row)
      if (!stands) continue
      said += 1
      if (!stands.counts) continue
      const subject = subjectOf(at, row)
      if (rivals.has(subject)) {
        const place = { table, row, standing: stands }
        const group = contested.get(subject)
        if (group) group.push(place)
        else contested.set(subject, [place])
        continue
      }
      counted += 1
      cited.add(placeOf(columns.sources, row))
      if (placeOf(columns.breakdown, row) === total) totals.push({ table, row, standing: stands })
    }
    for (const place of cited) for (const source of columns.sources.values[place] ?? []) sources.add(source)
  })
  return { said, counted, totals, contested: [...contested.values()], sources: [...sources] }
}

type RowStanding = (row: number) => Standing | undefined
type SubjectOf = (table: number, row: number) => number

/** The subjects about which more than one figure stands. */
function rivalsIn(
  tables: readonly TableRows[],
  standing: readonly RowStanding[],
  subjectOf: SubjectOf,
): ReadonlySet<number> {
  const [seen, rivals] = [new Set<number>(), new Set<number>()]
  tables.forEach(({ rows }, at) => {
    for (const row of rows) {
      if (!standing[at]?.(row)?.counts) continue
      const subject = subjectOf(at, row)
      if (seen.has(subject)) rivals.add(subject)
      else seen.add(subject)
    }
  })
  return rivals
}

/** Gives every subject a number, the same in all tables: no text is made or compared row by row. */
function subjectsIn(tables: readonly TableRows[], keeper: InstitutionId | undefined): SubjectOf {
  const numbers = (valuesOf: (columns: Figures['columns']) => readonly (string | null)[]) => {
    const numberByText = new Map<string | null, number>()
    const numberOf = (text: string | null) => {
      const number = numberByText.get(text) ?? numberByText.size
      numberByText.set(text, number)
      return number
    }
    const byTable = tables.map(({ figures }) => valuesOf(figures.columns).map(numberOf))
    return { byTable, count: numberByText.size }
  }
  const periods = numbers(({ period }) => period.values)
  const assessors = numbers(({ assessor }) => assessor.values.map((named) => named ?? keeper ?? null))
  const breakdowns = numbers(({ breakdown }) => breakdown.values)
  return (at, row) => {
    const columns = tables[at]?.figures.columns
    if (!columns) return -1
    const period = periods.byTable[at]?.[placeOf(columns.period, row)] ?? 0
    const assessor = assessors.byTable[at]?.[placeOf(columns.assessor, row)] ?? 0
    const breakdown = breakdowns.byTable[at]?.[placeOf(columns.breakdown, row)] ?? 0
    return (breakdown * periods.count + period) * assessors.count + assessor
  }
}

function placeOf({ places }: Coded<unknown>, row: number): number {
  return places ? (places[row] ?? 0) : 0
}
