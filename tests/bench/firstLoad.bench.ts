import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Request } from '@playwright/test'
import { HEADLINE, openProfile, paintOf, STORED } from './browser.ts'
import { atMost, none } from './figure.ts'
import type { Figure } from './figure.ts'
import { spreadOf } from './measure.ts'
import type { Site } from './site.ts'

const RUNS = 7
const KILOBYTE = 1000

/** JavaScript before the first paint of Overview, in kB, as promised; later visits read what is stored as well. */
const BUDGETS = { 'first visit': 170, 'next visit': 195 }

/** What a reader's browser asked for until the headline was painted. */
interface Load {
  readonly scripts: readonly string[]
  readonly foreign: readonly string[]
}

interface Weighed {
  readonly name: string
  readonly kilobytes: number
  readonly isChart: boolean
}

/** The scripts asked for before the frame that shows the headline: on the very first visit, and on the next one. */
export async function firstLoad(site: Site): Promise<readonly Figure[]> {
  const [first, next]: [Load[], Load[]] = [[], []]
  for (let run = 0; run < RUNS; run += 1) {
    const profile = await mkdtemp(join(tmpdir(), 'athar-bench-'))
    first.push(await visit(site, profile))
    next.push(await visit(site, profile))
    await rm(profile, { recursive: true })
  }
  return [...(await figuresOf(site, 'first visit', first)), ...(await figuresOf(site, 'next visit', next))]
}

async function visit({ url }: Site, profile: string): Promise<Load> {
  const context = await openProfile(profile)
  try {
    const page = await context.newPage()
    const requests: Request[] = []
    context.on('request', (request) => requests.push(request))
    const { frameAt } = await paintOf(page, `${url}#/?strategy=sample`, HEADLINE)
    const headlineAt = (await page.evaluate(() => performance.timeOrigin)) + frameAt
    await page.locator(STORED).waitFor()
    await page.waitForLoadState('networkidle')
    const before = requests.filter((request) => request.timing().startTime <= headlineAt)
    const scripts = before
      .map((request) => request.url())
      .filter((address) => new URL(address).pathname.endsWith('.js'))
    const foreign = requests.map((request) => request.url()).filter((address) => !isOwn(address, url))
    return { scripts: [...new Set(scripts)].map((address) => basename(new URL(address).pathname)), foreign }
  } finally {
    await context.close()
  }
}

function isOwn(address: string, url: string): boolean {
  return ['data:', 'blob:'].includes(new URL(address).protocol) || new URL(address).origin === new URL(url).origin
}

async function figuresOf(site: Site, name: keyof typeof BUDGETS, loads: readonly Load[]): Promise<readonly Figure[]> {
  const weighed = await Promise.all(loads.map(({ scripts }) => Promise.all(scripts.map((file) => weigh(site, file)))))
  const total = (files: readonly Weighed[]) => files.reduce((sum, { kilobytes }) => sum + kilobytes, 0)
  const charts = weighed.flat().filter(({ isChart }) => isChart)
  const weight = atMost(
    `JavaScript before the headline, ${name}, gzip`,
    spreadOf(weighed.map(total)),
    BUDGETS[name],
    ' kB',
  )
  return [
    { ...weight, measured: `${weight.measured}: ${heaviest(weighed[0] ?? [])}` },
    atMost(`scripts before the headline, ${name}`, spreadOf(weighed.map((files) => files.length)), 40, ''),
    none(`charts asked for before the headline, ${name}`, said(charts, loads.length)),
    none(`requests to another origin, ${name}`, [...new Set(loads.flatMap(({ foreign }) => foreign))]),
  ]
}

async function weigh({ folder }: Site, file: string): Promise<Weighed> {
  const bytes = await readFile(join(folder, 'assets', file))
  return {
    name: file.replace(/-.{8}\.js$/, ''),
    kilobytes: gzipSync(bytes, { level: 9 }).length / KILOBYTE,
    isChart: bytes.includes('recharts-surface'),
  }
}

function heaviest(files: readonly Weighed[]): string {
  const top = 8
  const sorted = files.toSorted((a, b) => b.kilobytes - a.kilobytes)
  const named = sorted.slice(0, top).map(({ name, kilobytes }) => `${name} ${kilobytes.toFixed(1)}`)
  return [...named, ...(sorted.length > top ? [`${sorted.length - top} smaller`] : [])].join(', ')
}

/** Each script once, with its weight and in how many of the runs it came. */
function said(files: readonly Weighed[], runs: number): readonly string[] {
  return [...new Set(files.map(({ name }) => name))].map((name) => {
    const found = files.filter((file) => file.name === name)
    return `${name} (${found[0]?.kilobytes.toFixed(1)} kB) in ${found.length} of ${runs} runs`
  })
}
