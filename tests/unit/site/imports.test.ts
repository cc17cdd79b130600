import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { sources } from '../../fixtures/sources.ts'

const SOURCES = sources()

/** The files that a file runs when it runs; types are gone by then. */
function runBy(start: string): readonly string[] {
  const found = new Set<string>()
  const waiting = [start]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const text = SOURCES.get(path)
    if (text === undefined || found.has(path)) continue
    found.add(path)
    for (const [, specifier = ''] of text.matchAll(/^(?:import|export) (?!type\b)[^']*'([^']+)'/gm))
      if (/^[#.]/.test(specifier))
        waiting.push(specifier.startsWith('#') ? specifier.slice(1) : posix.join(posix.dirname(path), specifier))
  }
  return [...found]
}

test('the public pages run nothing of storage, exchange or the ledger, on whatever way', () => {
  const run = runBy('site/renderSite.tsx')
  expect(run.length).toBeGreaterThan(40)
  expect(run.filter((path) => /^(storage|exchange|state|views|app)\/|^domain\/(ledger|report)\//.test(path))).toEqual(
    [],
  )
})
