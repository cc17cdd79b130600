import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sources } from './fixtures/sources.ts'

/** Who may import whom: the table of the README, row by row. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  exchange: ['domain', 'i18n', 'telling'],
  storage: ['domain'],
  i18n: ['domain'],
  state: ['domain', 'exchange', 'storage', 'i18n', 'release'],
  telling: ['domain', 'i18n'],
  ui: ['domain', 'i18n'],
  site: ['domain', 'i18n', 'telling', 'ui'],
  release: ['domain', 'exchange', 'i18n', 'telling', 'site'],
  views: ['domain', 'i18n', 'telling', 'ui', 'state'],
  app: ['domain', 'exchange', 'storage', 'i18n', 'telling', 'state', 'ui', 'views', 'styles'],
  'main.ts': ['app'],
}

/** One library, one home. */
const HOMES: Readonly<Record<string, string>> = {
  dexie: 'storage/',
  zustand: 'state/',
  recharts: 'ui/charts/',
  '@tanstack/react-table': 'ui/table/',
  '@tanstack/react-virtual': 'ui/table/',
  minisearch: 'ui/find/',
  papaparse: 'exchange/',
  yalps: 'domain/disclose/',
}

const NO_NAMES = /(^|\/)(index|utils?|helpers?|common)\.tsx?$/
const NO_WORDS = /kuwait|الكويت|traffick|الاتجار/i
const SPECIFIER =
  /(?:\bfrom|\bimport)\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"`]([^'"`]+)['"`]|\bimport\.meta\.glob\(\s*['"]([^'"]+)['"]|new URL\(\s*['"]([^'"]+)['"],\s*import\.meta/g

/** What breaks the rules of the house in the files of `src`, one line each. */
function violations(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) => [
    ...(NO_NAMES.test(path) ? [`${path}: a file is named after its one idea`] : []),
    ...(NO_WORDS.test(text) || NO_WORDS.test(path) ? [`${path}: the code knows no country and no subject`] : []),
    ...(/\.tsx?$/.test(path) ? [...text.matchAll(SPECIFIER)] : []).flatMap((match) => {
      const wrong = checkImport(path, match.slice(1).find(Boolean) ?? '')
      return wrong ? [`${path}: ${wrong}`] : []
    }),
  ])
}

function checkImport(path: string, specifier: string): string | undefined {
  const layer = layerOf(path)
  if (specifier.startsWith('#')) {
    const target = layerOf(specifier.slice(1))
    return MAY_IMPORT[layer]?.includes(target) || target === layer ? undefined : `${layer} may not import ${specifier}`
  }
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier)
    return layerOf(target) === layer ? undefined : `${specifier} leaves ${layer}; write #${target}`
  }
  const home = Object.entries(HOMES).find(
    ([library]) => specifier === library || specifier.startsWith(`${library}/`),
  )?.[1]
  return home === undefined || path.startsWith(home) ? undefined : `${specifier} lives in ${home}`
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? ''
}

describe('the house', () => {
  test('keeps its rules', () => {
    expect(violations(sources())).toEqual([])
  })

  test('has a row in the table for every room with code', () => {
    const rooms = [...sources().keys()].filter((path) => /\.tsx?$/.test(path)).map(layerOf)
    expect([...new Set(rooms)].filter((room) => !(room in MAY_IMPORT))).toEqual([])
  })
})

describe('a breach is found', () => {
  const breaches = (path: string, text: string) => violations(new Map([[path, text]])).length

  test.each([
    ['domain/x.ts', "import { y } from '#storage/y.ts'"],
    ['domain/x.ts', "import type { y } from '#i18n/y.ts'"],
    ['domain/judge/x.ts', "export { y } from '#state/y.ts'"],
    ['exchange/x.ts', "import { y } from '#storage/y.ts'"],
    ['storage/x.ts', "import { y } from '#i18n/y.ts'"],
    ['i18n/x.ts', "import { y } from '#ui/y.ts'"],
    ['ui/x.tsx', "import { y } from '#state/y.ts'"],
    ['state/x.ts', "import { y } from '#views/y.ts'"],
    ['views/a/x.tsx', "import type { y } from '#exchange/y.ts'"],
    ['views/a/x.tsx', "const y = await import('#storage/y.ts')"],
    ['views/a/x.tsx', "import y from '#exchange/y.ts?worker&url'"],
    ['views/a/x.tsx', "import {\n  a,\n  b,\n} from '#app/y.ts'"],
    ['site/x.tsx', "import { y } from '#views/y.ts'"],
    ['main.ts', "import { y } from '#views/y.ts'"],
    ['views/a/x.tsx', "import { y } from '../../domain/y.ts'"],
    ['ui/x.tsx', "import '../styles/base.css'"],
    ['ui/charts/x.ts', "new Worker(new URL('../../exchange/y.ts', import.meta.url))"],
    ['state/x.ts', "import Dexie from 'dexie'"],
    ['views/a/x.tsx', "import { create } from 'zustand'"],
    ['views/a/x.tsx', "import { persist } from 'zustand/middleware'"],
    ['ui/controls/x.tsx', "import { LineChart } from 'recharts'"],
    ['views/a/x.tsx', "import type { ColumnDef } from '@tanstack/react-table'"],
    ['ui/x.ts', "import Papa from 'papaparse'"],
    ['ui/index.ts', 'export const a = 1'],
    ['state/utils.ts', 'export const a = 1'],
    ['state/x.ts', "const title = 'Kuwait'"],
    ['i18n/ar/main.json', '{ "a": "مكافحة الاتجار بالأشخاص" }'],
  ])('%s: %s', (path, text) => {
    expect(breaches(path, text)).toBe(1)
  })

  test.each([
    ['exchange/package/x.ts', "import { y } from '#domain/plan/y.ts'\nimport y from './y.ts?worker&url'"],
    ['domain/judge/x.ts', "import { y } from '../plan/y.ts'"],
    [
      'views/a/x.tsx',
      "import { y } from '#state/y.ts'\nimport z from './x.module.css'\nimport { w } from '../verdict/w.ts'",
    ],
    ['storage/x.ts', "import Dexie from 'dexie'\nimport { y } from '#domain/y.ts'"],
    ['ui/charts/x.tsx', "import { LineChart } from 'recharts'\nimport { useMemo } from 'react'"],
    ['main.ts', "import { start } from '#app/start.tsx'"],
  ])('%s may do as it does', (path, text) => {
    expect(breaches(path, text)).toBe(0)
  })
})
