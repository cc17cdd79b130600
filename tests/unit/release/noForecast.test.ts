import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { sources } from '../../fixtures/sources.ts'

const SOURCES = sources()

/** Everything that some files rest on, types left out. */
function restingOn(starts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const left = [...starts]
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (found.has(path)) continue
    found.add(path)
    for (const [, specifier = ''] of (SOURCES.get(path) ?? '').matchAll(/^import (?!type\b)[^']*from '([#.][^']+)'/gm))
      left.push(specifier.startsWith('#') ? specifier.slice(1) : posix.join(posix.dirname(path), specifier))
  }
  return found
}

const within = (...rooms: readonly string[]) =>
  [...SOURCES.keys()].filter((path) => rooms.some((room) => path.startsWith(room)))

test('nothing that is published, and no status, rating or mean, rests on a forecast', () => {
  const published = restingOn([...within('site/', 'release/', 'domain/disclose/'), 'domain/makeSnapshot.ts'])
  expect(published.has('domain/judge/rollup.ts')).toBe(true)
  expect([...published].filter((path) => /forecast|theilSen/iu.test(path))).toEqual([])
})
