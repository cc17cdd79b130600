import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { stateBytes } from '#exchange/package/integrity.ts'
import { tablesIn } from '#exchange/package/schemas.ts'
import { tableSchema } from '#exchange/package/tableSchema.ts'
import { DATA } from '../../fixtures/shipped.ts'

const TABLES = tablesIn(['en', 'ar'])

const ROOT = resolve(DATA, '..')
const temporary: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'athar-'))
  temporary.push(made)
  return made
}
afterAll(() => temporary.forEach((each) => rmSync(each, { recursive: true })))

/** Runs a script of the project as `npx tsx` would. */
async function run(script: string, ...args: readonly string[]) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [tsx, script, ...args], { cwd: ROOT })
    return { code: 0, stdout, stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, stdout, stderr }
  }
}

describe.each(['kuwait', 'sample'])('the package data/%s', (name) => {
  test('states the schemas that the code checks', () => {
    const descriptor = JSON.parse(readFileSync(join(DATA, name, 'datapackage.json'), 'utf8')) as {
      readonly resources: readonly { readonly name: string; readonly schema: unknown }[]
    }
    expect(descriptor.resources.length).toBeGreaterThanOrEqual(TABLES.filter(({ isOptional }) => !isOptional).length)
    for (const { name: table, schema } of descriptor.resources) {
      const own = TABLES.find((each) => each.name === table)
      const [heading] = readFileSync(join(DATA, name, `${table}.csv`), 'utf8').split('\n')
      const columns = own?.columns.filter((column) => heading?.split(',').includes(column.name))
      expect(own && JSON.parse(JSON.stringify(tableSchema(own, columns))), table).toEqual(schema)
    }
  })
})

describe.each(['kuwait', 'sample'])('the tables of data/%s', (name) => {
  test('are stated with their length and hash, so that a table cut off anywhere is refused', () => {
    const { resources } = JSON.parse(readFileSync(join(DATA, name, 'datapackage.json'), 'utf8')) as {
      readonly resources: readonly { readonly path: string; readonly bytes: unknown; readonly hash: unknown }[]
    }
    for (const { path, bytes, hash } of resources)
      expect({ bytes, hash }, path).toEqual(stateBytes(readFileSync(join(DATA, name, path))))
  })
})

test('npm run stamp states what the tables have become, and validate is content again', async () => {
  const copy = join(folder(), 'kuwait')
  cpSync(join(DATA, 'kuwait'), copy, { recursive: true })
  const path = join(copy, 'actions.csv')
  writeFileSync(path, readFileSync(path, 'utf8').replace('Enact Law', 'Pass Law'))
  const [before, stamped] = [
    await run(join(ROOT, 'src/exchange/cli/validate.ts'), copy),
    await run(join(ROOT, 'src/exchange/cli/stamp.ts'), copy),
  ]
  expect([before.code, before.stderr]).toEqual([1, expect.stringContaining('actions.csv  fileChanged')])
  expect([stamped.code, stamped.stderr]).toEqual([0, ''])
  expect((await run(join(ROOT, 'src/exchange/cli/validate.ts'), copy)).code).toBe(0)
})

test('npm run tidy writes a package as Athar does, and nothing over one with mistakes', async () => {
  const copy = join(folder(), 'kuwait')
  cpSync(join(DATA, 'kuwait'), copy, { recursive: true })
  const path = join(copy, 'actions.csv')
  const [kept, tidy] = [readFileSync(path, 'utf8'), join(ROOT, 'src/exchange/cli/tidy.ts')]
  const [head, first, ...rest] = kept.split('\n')
  writeFileSync(path, [head, first?.replace(/,,/u, ', ,'), ...rest].join('\r\n'))
  await run(join(ROOT, 'src/exchange/cli/stamp.ts'), copy)
  expect((await run(tidy, copy)).code).toBe(0)
  expect(readFileSync(path, 'utf8')).toBe(kept)

  writeFileSync(path, kept.replace('ACT-01,', 'ACT 01,'))
  await run(join(ROOT, 'src/exchange/cli/stamp.ts'), copy)
  const { code, stderr } = await run(tidy, copy)
  expect([code, stderr]).toEqual([1, expect.stringContaining('nothing was written')])
  expect(readFileSync(path, 'utf8')).toContain('ACT 01,')
})

describe('npm run validate', () => {
  const script = join(ROOT, 'src/exchange/cli/validate.ts')

  test('finds nothing wrong with the default package', async () => {
    const { code, stdout, stderr } = await run(script, 'data/kuwait')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/actions +40/)
  })

  test('names file, line and column of a defect in both languages, and exits with 1', async () => {
    const copy = join(folder(), 'kuwait')
    cpSync(join(DATA, 'kuwait'), copy, { recursive: true })
    const axes = readFileSync(join(copy, 'axes.csv'), 'utf8').split('\n')
    writeFileSync(join(copy, 'axes.csv'), axes.with(2, (axes[2] ?? '').replace('A2,2,', 'A2,second,')).join('\n'))
    await run(join(ROOT, 'src/exchange/cli/stamp.ts'), copy)
    const { code, stderr } = await run(script, copy)
    expect(code).toBe(1)
    expect(stderr).toContain('axes.csv:3:order')
    expect(stderr).toContain('«second»')
    expect(stderr).toContain('Expected: a number such as 12 or 3.5')
    expect(stderr).toContain('عدد مثل 12 أو 3.5')
  })

  test('without a folder says how it is used, and exits with 2', async () => {
    const { code, stderr } = await run(script)
    expect(code).toBe(2)
    expect(stderr).toContain('usage')
  })
})

test('the illustrative package is what its script makes, byte for byte', async () => {
  const copy = folder()
  cpSync(join(DATA, 'sample'), join(copy, 'data/sample'), {
    recursive: true,
    filter: (path) => !path.endsWith('.csv') && !path.endsWith('.json'),
  })
  for (const shared of ['src', 'node_modules']) symlinkSync(join(ROOT, shared), join(copy, shared))
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ type: 'module', imports: { '#*': './src/*' } }))
  const { code, stderr } = await run(join(copy, 'data/sample/make.ts'))
  expect([code, stderr]).toEqual([0, ''])
  const made = readdirSync(join(copy, 'data/sample')).filter((path) => !path.endsWith('.ts'))
  const kept = readdirSync(join(DATA, 'sample')).filter((path) => !path.endsWith('.ts'))
  expect(made).toEqual(kept)
  for (const path of made) {
    const [fresh, stored] = [join(copy, 'data/sample', path), join(DATA, 'sample', path)].map((each) =>
      readFileSync(each),
    )
    expect(stored && fresh?.equals(stored), path).toBe(true)
  }
})
