import type { Wording } from '#domain/plan/wording.ts'

/** A column of the table under a chart. */
export interface ChartColumn {
  readonly id: string
  readonly label: string
  readonly isNumber?: boolean
}

/** A row of the table under a chart: a cell per column. */
export interface ChartRow {
  readonly id: string
  readonly cells: readonly string[]
  /** Words of the strategy that a cell is written in, by the column's id: a page marks their language. */
  readonly words?: Readonly<Record<string, Wording>>
  /** The same cells as a file wants them: plain digits, periods as codes. The shown cells serve where there are none. */
  readonly plain?: readonly string[]
}

/** The figures of a chart as text, as a reader and a file get them. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[]
  readonly rows: readonly ChartRow[]
}
