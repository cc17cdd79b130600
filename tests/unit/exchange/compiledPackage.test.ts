import { describe, expect, test } from 'vitest'
import { contentHash } from '#domain/ledger/canonical.ts'
import { compile, readCompiled } from '#exchange/compiled/compiledPackage.ts'
import { readPackage } from '#exchange/package/readPackage.ts'
import { aPackage, opener } from '../../fixtures/package.ts'
import { shipped } from '../../fixtures/shipped.ts'

async function small() {
  const read = await readPackage(opener(aPackage()))
  if (!read.ok) throw new Error('the package is refused')
  return read.loaded
}

describe('a package compiled into one file', () => {
  test.each(['kuwait', 'sample'] as const)(
    'says what the tables of %s say, statement by statement, with their ids',
    async (name) => {
      const loaded = await shipped(name)
      const read = readCompiled(compile(loaded))
      expect(read).toEqual(loaded)
      expect(read && contentHash(read.plan)).toBe(loaded.planHash)
    },
  )

  test('is not read when it is of another format', async () => {
    const text = compile(await small())
    expect(readCompiled(text.replace('"format":1', '"format":2'))).toBeUndefined()
  })

  test.each([
    ['is cut off', (text: string) => text.slice(0, -100)],
    ['is a web page', () => '<!doctype html>'],
    [
      'holds damaged figures',
      (text: string) => text.replace(/"figures":"[^"]{20}/u, '"figures":"AAAAAAAAAAAAAAAAAAAA'),
    ],
    ['is nothing', () => 'null'],
  ])('is not read when it %s', async (_, spoil) => {
    expect(readCompiled(spoil(compile(await small())))).toBeUndefined()
  })
})
