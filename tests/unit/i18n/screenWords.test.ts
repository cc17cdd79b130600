import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Part } from '#i18n/messages.ts'
import { askedIn } from '../../fixtures/askedMessages.ts'
import { sources } from '../../fixtures/sources.ts'
import { PARTS } from '../../fixtures/words.ts'

const SOURCES = sources()
const ROUTER = SOURCES.get('app/router.tsx') ?? ''

/** The files a file brings along, charts fetched on demand included. */
function broughtBy(start: string): readonly string[] {
  const found = new Set<string>()
  const waiting = [start]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const text = SOURCES.get(path)
    if (text === undefined || found.has(path)) continue
    found.add(path)
    const imports = [...text.matchAll(/^(?:import|export) (?!type\b)[^']*from '([^']+)'/gm)]
    const lazy = path === 'ui/charts/lazyCharts.tsx' ? [...text.matchAll(/import\('([^']+)'\)/g)] : []
    for (const [, specifier = ''] of [...imports, ...lazy])
      if (/^[#.]/.test(specifier))
        waiting.push(specifier.startsWith('#') ? specifier.slice(1) : posix.join(posix.dirname(path), specifier))
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
    const own = [...text.matchAll(/useWordsOf\('(\w+)'\)/g)].flatMap(([, part]) => Object.keys(PARTS.en[part as Part]))
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

  test('a screen that brings too little is found', () => {
    expect(strange(broughtBy('views/about/AboutView.tsx'), ['main']).length).toBeGreaterThan(0)
  })
})
