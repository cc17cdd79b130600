import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Part } from '#i18n/messages.ts'
import { askedIn } from '../../fixtures/askedMessages.ts'
import { sources } from '../../fixtures/sources.ts'
import { PARTS } from '../../fixtures/words.ts'

const SOURCES = sources()
const ROUTER = SOURCES.get('app/router.tsx') ?? ''

const LATE = /\b(?:late|lateChart)\(\s*\(\) =>\s*import\('([^']+)'\)/g

const pathOf = (specifier: string, from: string) =>
  specifier.startsWith('#') ? specifier.slice(1) : posix.join(posix.dirname(from), specifier)

/** The parts that a file waits for itself. */
const waitsFor = (path: string) =>
  [...(SOURCES.get(path) ?? '').matchAll(/useWordsOf\('(\w+)'\)/g)].map(([, part]) => part as Part)

/** What is fetched on demand and waits for its own words, wherever it stands. */
const late = [...SOURCES]
  .flatMap(([from, text]) => [...text.matchAll(LATE)].map(([, specifier = '']) => pathOf(specifier, from)))
  .filter((path) => waitsFor(path).length > 0)

/** The files a file brings along, what is fetched on demand included but for what brings its own words. */
function broughtBy(start: string): readonly string[] {
  const found = new Set<string>()
  const waiting = [start]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const text = SOURCES.get(path)
    if (text === undefined || found.has(path)) continue
    found.add(path)
    const imports = [...text.matchAll(/^(?:import|export) (?!type\b)[^']*from '([^']+)'/gm)]
    const onDemand = [...text.matchAll(LATE)].filter(([, specifier = '']) => !late.includes(pathOf(specifier, path)))
    for (const [, specifier = ''] of [...imports, ...onDemand])
      if (/^[#.]/.test(specifier)) waiting.push(pathOf(specifier, path))
  }
  return [...found]
}

/** The screens of the router with the parts of the words they bring. */
const screens = [...ROUTER.matchAll(/path: '([^']+)',\s*loader: bring\(([^)]*)\),[\s\S]*?import\('#([^']+)'\)/g)].map(
  ([, address = '', parts = '', view = '']) => ({
    address,
    view,
    brings: ['main', ...parts.split(',').map((part) => part.trim().replaceAll("'", ''))].filter(Boolean) as Part[],
  }),
)

/** What a file asks for beside the parts it waits for itself. */
function strange(files: readonly string[], brings: readonly Part[]): readonly string[] {
  const here = new Set(brings.flatMap((part) => Object.keys(PARTS.en[part])))
  const elsewhere = Object.values(PARTS.en)
    .flatMap((part) => Object.keys(part))
    .filter((id) => !here.has(id))
  return files.flatMap((path) => {
    const text = SOURCES.get(path) ?? ''
    const own = waitsFor(path).flatMap((part) => Object.keys(PARTS.en[part]))
    const isAsked = askedIn(text)
    return elsewhere.filter((id) => !own.includes(id) && isAsked(id)).map((id) => `${path}: ${id}`)
  })
}

describe('a screen comes with its words', () => {
  test('every route is looked at, Overview as part of the shell', () => {
    const addresses = [...ROUTER.matchAll(/\bpath: '([^']+)'/g)].map(([, address]) => address)
    expect(['/', ...screens.map(({ address }) => address)]).toEqual(addresses)
    expect(broughtBy('app/start.tsx')).toContain('views/overview/Overview.tsx')
  })

  test('the shell and Overview ask for nothing but the main part', () => {
    expect(strange(broughtBy('app/start.tsx'), ['main'])).toEqual([])
  })

  test.each(screens)('$address', ({ view, brings }) => {
    expect(strange(broughtBy(view), brings)).toEqual([])
  })

  test.each([...new Set(late)])('%s, which is fetched on demand', (path) => {
    expect(strange(broughtBy(path), ['main', ...waitsFor(path)])).toEqual([])
  })

  test('a screen that brings too little is found', () => {
    expect(strange(broughtBy('views/about/AboutView.tsx'), ['main']).length).toBeGreaterThan(0)
  })
})
