import { problem } from './problem.ts'
import type { Problem } from './problem.ts'
import { list, milestoneDays, optionalText, text } from './row.ts'
import type { Row, Tables } from './row.ts'
import type { Column, Table, TableName } from './schemas.ts'

type IdsByTable = ReadonlyMap<TableName, ReadonlySet<string>>

/**
 * Checks that ids are unique, told apart by more than capitals, and that every reference names a row that exists.
 * References into a table with a malformed id are not judged: that id may be the one they mean.
 */
export function checkReferences(schemas: readonly Table[], tables: Tables): readonly Problem[] {
  const ids: IdsByTable = new Map(
    schemas.map(({ name }) => [name, new Set(tables[name].map((row) => text(row, 'id')))]),
  )
  return schemas.flatMap((table) => [
    ...checkIds(tables[table.name]),
    ...table.columns.flatMap((column) =>
      column.refersTo ? tables[table.name].flatMap((row) => checkReference(row, column, ids)) : [],
    ),
  ])
}

function checkIds(rows: readonly Row[]): Problem[] {
  const firstById = new Map<string, Row>()
  const firstByFolded = new Map<string, string>()
  return rows.flatMap((row): Problem[] => {
    const id = text(row, 'id')
    const place = { file: row.file, line: row.line, column: 'id' }
    if (id === '') return []
    const twin = firstById.get(id)
    if (twin) return [problem('idTwice', place, id, String(twin.line))]
    firstById.set(id, row)
    const folded = id.toLowerCase()
    const lookAlike = firstByFolded.get(folded)
    if (lookAlike) return [problem('idLooksAlike', place, id, lookAlike)]
    firstByFolded.set(folded, id)
    return []
  })
}

function checkReference(row: Row, column: Column, ids: IdsByTable): Problem[] {
  const target = column.refersTo
  const known = target && ids.get(target)
  if (!known || known.has('')) return []
  return named(row, column)
    .filter((id) => !known.has(id))
    .map((id) => problem('referenceUnknown', { file: row.file, line: row.line, column: column.name }, id, target))
}

function named(row: Row, { name, type }: Column): readonly string[] {
  if (type === 'ids') return list(row, name)
  if (type === 'milestoneDays') return [...(milestoneDays(row)?.keys() ?? [])]
  const id = optionalText(row, name)
  return id === undefined ? [] : [id]
}
