import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { HEADLINE, openProfile, STORED } from './browser.ts'
import { atMostTypically } from './figure.ts'
import type { Figure } from './figure.ts'
import { ledgerOf } from './ledgerOf.ts'
import { loadSample } from './loadPackage.bench.ts'
import { spreadOf } from './measure.ts'
import type { Site } from './site.ts'

const [COUNT, SEED, RUNS] = [100_000, 20260303, 5]
/** As many statements as one report holds. */
const SEGMENT = 500
export const SEED_PAGE = 'seed.html'
export const SEED_HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Seed</title><link rel="icon" href="./icon.svg">'

/** How long the page is held up at most while a ledger of 100,000 updates is read, folded and shown: one task of its thread. */
export async function openLargeLedger(site: Site): Promise<readonly Figure[]> {
  const profile = await mkdtemp(join(tmpdir(), 'athar-bench-'))
  try {
    const { asOf, actions } = await seed(site, profile)
    const longest: number[] = []
    for (let run = 0; run < RUNS; run += 1) longest.push(await longestTask(site, profile, asOf))
    const name = `longest task while ${COUNT} updates on ${actions} actions load`
    return [atMostTypically(name, spreadOf(longest), 100, ' ms')]
  } finally {
    await rm(profile, { recursive: true })
  }
}

/** Puts the ledger where the workspace keeps its own: monthly reports on more actions than any published plan we know has. */
async function seed({ url, folder }: Site, profile: string) {
  const { plan, entries, asOf } = ledgerOf((await loadSample()).plan, COUNT, SEED, 'monthly')
  const files = Array.from({ length: Math.ceil(COUNT / SEGMENT) }, (_, at) => `ledger-${at}.json`)
  for (const [at, name] of files.entries())
    await writeFile(join(folder, name), JSON.stringify(entries.slice(at * SEGMENT, (at + 1) * SEGMENT)))
  await writeFile(join(folder, 'plan.json'), JSON.stringify(plan))
  const context = await openProfile(profile)
  try {
    const page = await context.newPage()
    await page.goto(`${url}#/?strategy=sample`)
    await page.locator(STORED).waitFor()
    await page.goto(`${url}${SEED_PAGE}`)
    await page.evaluate(store, files)
    return { asOf, actions: plan.actions.length }
  } finally {
    await context.close()
  }
}

/** Runs in the page, and so names no function of its own: replaces what is stored of the sample by the plan and the segments in the files. */
async function store(files: readonly string[]): Promise<void> {
  const plan: unknown = await (await fetch('./plan.json')).json()
  const segments: (readonly unknown[])[] = []
  for (const name of files) segments.push((await (await fetch(`./${name}`)).json()) as readonly unknown[])
  const db = await new Promise<IDBDatabase>((opened) => {
    const opening = indexedDB.open('athar')
    opening.addEventListener('success', () => opened(opening.result))
  })
  const writing = db.transaction(['editions', 'segments'], 'readwrite')
  const [editions, stored] = [writing.objectStore('editions'), writing.objectStore('segments')]
  editions.clear()
  stored.clear()
  editions.add({ format: 3, planHash: 'bench', strategy: 'sample', plan, storedAt: 0 })
  for (const entries of segments)
    stored.add({ format: 1, strategy: 'sample', kind: 'filed', entries, size: entries.length })
  await new Promise((done) => writing.addEventListener('complete', done))
  db.close()
}

async function longestTask({ url }: Site, profile: string, asOf: string): Promise<number> {
  const context = await openProfile(profile)
  try {
    const page = await context.newPage()
    await page.addInitScript(watchTasks)
    await page.goto(`${url}#/?strategy=sample&asOf=${asOf}`)
    await page.locator(HEADLINE).waitFor({ timeout: 120_000 })
    await page.waitForLoadState('networkidle')
    await twoFrames(page)
    return await page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0)
  } finally {
    await context.close()
  }
}

/** Runs in the page: keeps the length of the longest task, in milliseconds; shorter ones than 50 are not told. */
function watchTasks(): void {
  new PerformanceObserver((list) => {
    const lengths = list.getEntries().map(({ duration }) => duration)
    const before = (globalThis as { longest?: number }).longest ?? 0
    Object.assign(globalThis, { longest: Math.max(before, ...lengths) })
  }).observe({ type: 'longtask', buffered: true })
}

function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(undefined)))),
  )
}
