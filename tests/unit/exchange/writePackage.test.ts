import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Entry } from '#domain/ledger/arrival.ts'
import { readPackage } from '#exchange/package/readPackage.ts'
import type { LoadedPackage } from '#exchange/package/readPackage.ts'
import { writePackage } from '#exchange/package/writePackage.ts'
import { mulberry32 } from '../../../data/sample/random.ts'
import { entriesOf, noted, reported } from '../../fixtures/ledger.ts'
import { aPackage, cell, opener, swap } from '../../fixtures/package.ts'
import type { Edit } from '../../fixtures/package.ts'
import { SEED } from '../../fixtures/seed.ts'
import { shuffled } from '../../fixtures/shuffled.ts'
import { DATA, shipped } from '../../fixtures/shipped.ts'

async function read(files: ReadonlyMap<string, string | Uint8Array>): Promise<LoadedPackage> {
  const result = await readPackage(opener(new Map(files)))
  if (!result.ok) throw new Error(result.problems.map((each) => JSON.stringify(each)).join('\n'))
  return result.loaded
}

const written = ({ plan, entries }: LoadedPackage) => writePackage(plan, entries).files
/** What was said; the adoption names the plan with its order. */
const idsOf = (entries: readonly Entry[]) =>
  entries.flatMap(({ update }) => (update.kind === 'editionAdopted' ? [] : [update.id as string])).sort()

describe.each(['kuwait', 'sample'] as const)('data/%s', (name) => {
  test('written as it was read is the same, byte for byte', async () => {
    const files = written(await shipped(name))
    const kept = (await readdir(join(DATA, name))).filter((path) => /\.(?:csv|json)$/u.test(path))
    expect([...files.keys()].sort()).toEqual(kept.filter((path) => path !== 'compiled.json').sort())
    for (const [path, text] of files) expect(text, path).toBe(await readFile(join(DATA, name, path), 'utf8'))
  })

  test('read as it was written is the same plan and says the same, under the same ids', async () => {
    const loaded = await shipped(name)
    expect(await read(written(loaded))).toEqual(loaded)
  })

  test('says the same whatever order its tables are sorted in', async () => {
    const loaded = await shipped(name)
    const random = mulberry32(SEED)
    const sorted = new Map(
      [...written(loaded)].map(([path, text]) => [
        path,
        path.endsWith('.csv') ? resorted(text, random) : unstated(text),
      ]),
    )
    expect(idsOf((await read(sorted)).entries)).toEqual(idsOf(loaded.entries))
  })
})

/** The rows of a table in another order; a text of several lines stays whole. */
function resorted(csv: string, random: () => number): string {
  const [head, ...rows] = csv.split(/\n(?=(?:[^"]*"[^"]*")*[^"]*$)/u).filter((line) => line !== '')
  return [head, ...shuffled(rows, random), ''].join('\n')
}

const unstated = (descriptor: string) => descriptor.replaceAll(/,\s*"(?:bytes|hash)": [^,}\n]+/gu, '')

describe('a package with something in every column', () => {
  const small = (...edits: readonly Edit[]) => read(aPackage(...edits))

  test('comes back whole', async () => {
    const loaded = await small()
    expect(await read(written(loaded))).toEqual(loaded)
    expect(written(await read(written(loaded)))).toEqual(written(loaded))
  })

  test.each<readonly [string, Edit]>([
    ['the precision of a milestone’s deadline', cell('milestones', 'A1.m1', 'due', '2025-Q1')],
    ['a number of many decimals', cell('observations', 'Y1', 'value', '0.0000001')],
    ['a negative number', cell('observations', 'Y1', 'value', '-12.5')],
    ['a text with commas, quotes and lines', cell('actions', 'A1', 'title_en', '"One, ""two""\nand three"')],
    ['a text that a spreadsheet takes for a formula', cell('actions', 'A1', 'title_en', '=SUM(A1:A2)')],
    ['a report not yet reviewed', cell('statements', 'R1', 'review', 'pending')],
    [
      'rules of its own',
      swap('datapackage.json', '"secretariat":"SEC"', '"secretariat":"SEC","rules":{"at_risk_below":0.8}'),
    ],
    [
      'names of its levels',
      swap(
        'datapackage.json',
        '"secretariat":"SEC"',
        `"secretariat":"SEC","levels":{"axis":{"one":{"en":"Pillar","ar":"ركيزة"},"many":{"en":"Pillars","ar":"ركائز"}}}`,
      ),
    ],
    ['quotation marks in a title', swap('datapackage.json', '"en":"Small strategy"', '"en":"A “small” strategy"')],
  ])('keeps %s', async (_, edit) => {
    const loaded = await small(edit)
    expect(await read(written(loaded))).toEqual(loaded)
  })

  test('leaves out what was filed with a signature, and says so', async () => {
    const { plan, entries } = await small()
    const filed = entriesOf([reported('A1', { pending: true, strategy: 'small' }), noted('A1', { strategy: 'small' })])
    const { files, left } = writePackage(plan, [...entries, ...filed])
    expect(left).toEqual(filed)
    expect(files).toEqual(writePackage(plan, entries).files)
  })
})
