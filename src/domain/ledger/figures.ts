import type { FiguresHeader, Observation } from './update.ts'

/** The bytes of a table: what is hashed, stored and sent. */
export type Bytes = Uint8Array<ArrayBuffer>

type Dictionaries = FiguresHeader['columns']
export type Places = Uint8Array | Uint16Array | Uint32Array

/** A column of few different values: `values[places[row]]`; of one value alone where there are no places. */
export interface Coded<Value> {
  readonly values: readonly Value[]
  readonly places: Places | undefined
}

/** A table of figures, a column per property; `NaN` among the numbers is none. Its bytes are told in `figuresBytes.ts`. */
export interface Figures {
  readonly bytes: Bytes
  readonly rows: number
  readonly numbers: Float64Array
  readonly columns: { readonly [Name in keyof Dictionaries]: Coded<Dictionaries[Name][number]> }
}

/** One row, as an observation; the row must be one of the table's. */
export function observationAt({ numbers, columns }: Figures, row: number): Observation {
  const value = numbers[row] ?? Number.NaN
  const [gap, measure, assessor] = [cell(columns.gap, row), cell(columns.measure, row), cell(columns.assessor, row)]
  return {
    indicator: cell(columns.indicator, row),
    period: cell(columns.period, row),
    ...(!Number.isNaN(value) && { value }),
    ...(gap !== null && { gap }),
    status: cell(columns.status, row),
    ...(measure !== null && { measure }),
    breakdown: cell(columns.breakdown, row),
    ...(assessor !== null && { assessor }),
    note: cell(columns.note, row),
    provenance: cell(columns.provenance, row),
    sources: cell(columns.sources, row),
    supersedes: cell(columns.supersedes, row),
  }
}

/** All rows in their order: row `i` is addressed as `<update id>#i`, or by its key in a package's table. */
export function observationsIn(figures: Figures): readonly Observation[] {
  return Array.from({ length: figures.rows }, (_, row) => observationAt(figures, row))
}

/** One cell of a column. */
export function cell<Value>({ values, places }: Coded<Value>, row: number): Value {
  return values[places ? (places[row] ?? 0) : 0] as Value
}
