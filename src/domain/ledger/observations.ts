import type { IndicatorsObserved, Observation, ObservationColumns } from './update.ts'

const OPTIONAL = ['value', 'gap', 'measure', 'assessor'] as const

/** Turns rows into the columns of one update. */
export function toColumns(rows: readonly Observation[]): ObservationColumns {
  return {
    indicator: rows.map((row) => row.indicator),
    period: rows.map((row) => row.period),
    value: rows.map((row) => row.value ?? null),
    gap: rows.map((row) => row.gap ?? null),
    status: rows.map((row) => row.status),
    measure: rows.map((row) => row.measure ?? null),
    breakdown: rows.map((row) => row.breakdown),
    assessor: rows.map((row) => row.assessor ?? null),
    note: rows.map((row) => row.note),
    provenance: rows.map((row) => row.provenance),
    sources: rows.map((row) => row.sources),
    supersedes: rows.map((row) => row.supersedes),
  }
}

/** The rows of an update, in their order: row `i` is addressed as `<update id>#i`, or by its key in a package's table. */
export function toRows({ columns }: IndicatorsObserved): readonly Observation[] {
  return columns.indicator.map((_, row) => {
    const cells: Record<string, unknown> = {}
    for (const [name, column] of Object.entries(columns)) cells[name] = column[row]
    for (const name of OPTIONAL) if (cells[name] === null) delete cells[name]
    return cells as unknown as Observation
  })
}
