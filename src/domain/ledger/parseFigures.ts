import * as v from 'valibot'
import type { Bytes, Figures } from './figures.ts'
import { readFigures } from './figuresBytes.ts'
import { figuresHeader } from './updateSchema.ts'

/** Reads a table of figures that came from outside; undefined where its bytes, or one word among them, are none. */
export function parseFigures(bytes: Bytes): Figures | undefined {
  const table = readFigures(bytes)
  if (!table) return undefined
  const columns = Object.fromEntries(Object.entries(table.columns).map(([name, { values }]) => [name, values]))
  return v.is(figuresHeader, { format: 1, rows: table.rows, columns }) ? table : undefined
}
