import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { HEADLINE, openProfile } from './browser.ts'
import { atMostTypically } from './figure.ts'
import type { Figure } from './figure.ts'
import { spreadOf } from './measure.ts'
import { seedLedger } from './seedLedger.ts'
import type { Site } from './site.ts'

const [COUNT, RUNS] = [100_000, 5]

/**
 * Monthly reports on more actions than any published plan we know has: how long the page is held up at most while a ledger of 100,000 updates is read, folded and shown: one task of its thread.
 */
export async function openLargeLedger(site: Site): Promise<readonly Figure[]> {
  const profile = await mkdtemp(join(tmpdir(), 'athar-bench-'))
  try {
    const { asOf, plan } = await seedLedger(site, profile, COUNT, 'monthly')
    const longest: number[] = []
    for (let run = 0; run < RUNS; run += 1) longest.push(await longestTask(site, profile, asOf))
    const name = `longest task while ${COUNT} updates on ${plan.actions.length} actions load`
    return [atMostTypically(name, spreadOf(longest), 100, ' ms')]
  } finally {
    await rm(profile, { recursive: true })
  }
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
