import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { readPackage } from '#exchange/package/readPackage.ts'
import { tablesIn } from '#exchange/package/schemas.ts'
import type { TableName } from '#exchange/package/schemas.ts'
import { writePackage } from '#exchange/package/writePackage.ts'
import type { WrittenRow } from '#exchange/package/writtenRow.ts'

const TABLES = tablesIn(['en', 'ar'])

/** One row by column name; what is left out becomes an empty cell. */
export type Row = WrittenRow

export type Rows = Readonly<Record<TableName, readonly Row[]>>

/** Both languages of a text as the two columns `name_en` and `name_ar`. */
export function inBoth(name: string, text: { readonly en: string; readonly ar: string } | undefined): Row {
  return text ? { [`${name}_en`]: text.en, [`${name}_ar`]: text.ar } : {}
}

/** Checks the rows as any package is checked, and writes them into the folder as Athar writes one. */
export async function writeSample(folder: string, descriptor: object, rows: Rows): Promise<void> {
  const resources = TABLES.map(({ name }) => ({ name, path: `${name}.csv` }))
  const made = new Map([
    ['datapackage.json', JSON.stringify({ ...descriptor, resources })],
    ...TABLES.map(
      (table) => [`${table.name}.csv`, Papa.unparse([...rows[table.name]], { columns: columnsOf(table) })] as const,
    ),
  ])
  const result = await readPackage((path) => {
    const text = made.get(path)
    return Promise.resolve(text === undefined ? { failure: 'not made' } : { bytes: new TextEncoder().encode(text) })
  })
  if (!result.ok) throw new Error(result.problems.map((each) => JSON.stringify(each)).join('\n'))
  const { files } = writePackage(result.loaded.plan, result.loaded.entries)
  for (const [path, text] of files) writeFileSync(join(folder, path), text)
}

function columnsOf({ columns: all }: (typeof TABLES)[number]): string[] {
  return all.map(({ name }) => name)
}
