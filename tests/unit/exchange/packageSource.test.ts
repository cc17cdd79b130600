import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSource } from '#exchange/package/packageSource.ts'
import { readPackage } from '#exchange/package/readPackage.ts'
import { aPackage, opener, swap, textOf } from '../../fixtures/package.ts'
import { EN } from '../../fixtures/say.ts'

const PAGE = '<!doctype html><title>Sign in</title>'
let server: Server
let base: string

beforeAll(async () => {
  const files = aPackage()
  server = createServer((request, response) => {
    const path = request.url ?? ''
    const content = files.get(path.replace('/small/', ''))
    if (path.startsWith('/portal/')) response.setHeader('content-type', 'text/html').end(PAGE)
    else if (content === undefined) response.writeHead(404).end('not here')
    else response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const readAt = (path: string) => readPackage(openSource({ kind: 'address', url: `${base}${path}` }))
const problemOf = async (path: string) => {
  const result = await readAt(path)
  return result.ok
    ? undefined
    : result.problems.map(({ code, file, detail }) => [code, file, EN(`problem.${code}`, { detail })])
}

describe('a package from an address', () => {
  test('is read from beside its descriptor', async () => {
    expect(await readAt('/small/datapackage.json')).toMatchObject({ ok: true })
  })

  test('a web page that comes with status 200 is not taken for data', async () => {
    expect(await problemOf('/portal/datapackage.json')).toEqual([
      ['webPage', 'datapackage.json', 'a data file, not a web page'],
    ])
  })

  test('a file that is not there is named with what the server said', async () => {
    expect(await problemOf('/nowhere/datapackage.json')).toEqual([
      ['fileMissing', 'datapackage.json', 'a file that can be read (HTTP 404)'],
    ])
  })

  test.each([
    '../small/actions.csv',
    'a/../../small/actions.csv',
    '%2e%2e/small/actions.csv',
    '.%2E/small/actions.csv',
    '.\t./small/actions.csv',
    '.\n./small/actions.csv',
    '\t/small/actions.csv',
    ' /small/actions.csv',
    '/small/actions.csv',
    '//127.0.0.1/small/actions.csv',
    'http://127.0.0.1/small/actions.csv',
    '..\\small\\actions.csv',
    './actions.csv',
    'actions.csv?x=1',
    'actions.csv#x',
  ])('a table outside the package is refused in every spelling: %j', async (path) => {
    const files = aPackage(swap('datapackage.json', '"path":"actions.csv"', `"path":${JSON.stringify(path)}`))
    const result = await readPackage(opener(files))
    expect(!result.ok && result.problems.map(({ code, column }) => [code, column])).toEqual([
      ['notPath', expect.stringMatching(/^resources\.\d+\.path$/u)],
    ])
    const opened = await openSource({ kind: 'address', url: `${base}/other/datapackage.json` })(path)
    expect(opened).toHaveProperty('failure')
  })

  test.each(['tables/actions.csv', 'جداول/الإجراءات.csv', 'actions 2026.csv', '..actions.csv'])(
    'a table below the package may be called %j',
    async (path) => {
      const files = aPackage(swap('datapackage.json', '"path":"actions.csv"', `"path":${JSON.stringify(path)}`))
      files.set(path, textOf(files, 'actions.csv'))
      expect(await readPackage(opener(files))).toMatchObject({ ok: true })
    },
  )

  test('a server that does not answer is a problem, not a crash', async () => {
    const result = await readPackage(openSource({ kind: 'address', url: 'http://127.0.0.1:1/datapackage.json' }))
    expect(!result.ok && result.problems.map(({ code }) => code)).toEqual(['fileMissing'])
  })
})

describe('a package from files a person chose', () => {
  /** Browsers give every chosen file a path below the folder chosen, empty where files were chosen one by one. */
  const chosen = (folder: string) =>
    [...aPackage()].map(([path, content]) =>
      Object.assign(new File([content as string], path), { webkitRelativePath: folder && `${folder}/${path}` }),
    )

  test.each(['', 'small'])('is read from a folder or by bare name (%j)', async (folder) => {
    expect(await readPackage(openSource({ kind: 'files', files: chosen(folder) }))).toMatchObject({ ok: true })
  })

  test('without one of its files is refused by that file’s name', async () => {
    const fewer = chosen('').filter(({ name }) => name !== 'axes.csv')
    const result = await readPackage(openSource({ kind: 'files', files: fewer }))
    expect(!result.ok && result.problems.map(({ file }) => file)).toEqual(['axes.csv'])
  })
})
