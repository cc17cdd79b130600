import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stateBytes } from '#exchange/package/integrity.ts'
import { TABLES, tableSchema } from '#exchange/package/schemas.ts'
import type { Table, TableName } from '#exchange/package/schemas.ts'

/** One row by column name; what is left out becomes an empty cell. */
export type Row = Readonly<Record<string, string | number | boolean | undefined>>

export type Rows = Readonly<Record<TableName, readonly Row[]>>

/** Both languages of a text as the two columns `name_en` and `name_ar`. */
export function inBoth(name: string, text: { readonly en: string; readonly ar: string } | undefined): Row {
  return text ? { [`${name}_en`]: text.en, [`${name}_ar`]: text.ar } : {}
}

/** Writes `datapackage.json` and one CSV per table into the folder: the same bytes for the same rows. */
export function writePackage(folder: string, descriptor: object, rows: Rows): void {
  const texts = new Map(TABLES.map((table) => [table.name, csvOf(table, rows[table.name])]))
  const resources = TABLES.map((table) => ({
    name: table.name,
    path: `${table.name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: tableSchema(table),
    ...stateBytes(new TextEncoder().encode(texts.get(table.name))),
  }))
  writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify({ ...descriptor, resources }, undefined, 2)}\n`)
  for (const [name, text] of texts) writeFileSync(join(folder, `${name}.csv`), text)
}

/** The table as RFC 4180 text with line feeds. A row with a column the table does not know is a bug. */
function csvOf(table: Table, rows: readonly Row[]): string {
  const names = table.columns.map((column) => column.name)
  for (const row of rows) {
    const stranger = Object.keys(row).find((name) => !names.includes(name))
    if (stranger) throw new Error(`${table.name} has no column ${stranger}`)
  }
  return [names, ...rows.map((row) => names.map((name) => cell(row[name])))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('')
}

function cell(value: string | number | boolean | undefined): string {
  const text = value === undefined ? '' : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
