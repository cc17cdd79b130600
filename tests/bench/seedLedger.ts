import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openProfile, STORED } from './browser.ts'
import { ledgerOf } from './ledgerOf.ts'
import type { Ledger } from './ledgerOf.ts'
import { loadSample } from './loadPackage.bench.ts'
import type { Site } from './site.ts'

const SEED = 20260303
/** As many statements as one report holds. */
const SEGMENT = 500
export const SEED_PAGE = 'seed.html'
export const SEED_HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Seed</title><link rel="icon" href="./icon.svg">'

/** Puts a ledger of so many updates where the workspace keeps its own, and gives it. */
export async function seedLedger(
  { url, folder }: Site,
  profile: string,
  count: number,
  frequency: 'quarterly' | 'monthly' = 'quarterly',
): Promise<Ledger> {
  const ledger = ledgerOf((await loadSample()).plan, count, SEED, frequency)
  const { plan, entries } = ledger
  const files = Array.from({ length: Math.ceil(count / SEGMENT) }, (_, at) => `ledger-${at}.json`)
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
    return ledger
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
