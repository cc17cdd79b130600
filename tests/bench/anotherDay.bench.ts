import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { fold } from '#domain/ledger/fold.ts'
import { HEADLINE, openProfile } from './browser.ts'
import { timesFloor } from './figure.ts'
import type { Figure } from './figure.ts'
import { besideFloor, timed } from './measure.ts'
import { seedLedger } from './seedLedger.ts'
import type { Site } from './site.ts'

const COUNT = 10_000
const TURNS = { runs: 11, warmUps: 4 }

/** Days on which the first sentences differ, and days to compare with. */
const DAYS = ['2026-03-31', '2027-03-31', '2027-09-30', '2026-09-30', '2028-03-31']
const EARLIER = ['2025-06-30', '2025-09-30', '2025-12-31']

/**
 * How long Overview takes from the address of another day until it is painted anew, and from that of another day to
 * compare with until what changed is; against the fold of the same statements alone.
 */
export async function showAnotherDay(site: Site): Promise<readonly Figure[]> {
  const profile = await mkdtemp(join(tmpdir(), 'athar-bench-'))
  const { plan, entries } = await seedLedger(site, profile, COUNT)
  const context = await openProfile(profile)
  try {
    const page = await context.newPage()
    let turn = 0
    const next = (days: readonly string[]) => days[(turn += 1) % days.length] ?? ''
    const at = (asOf: string, compare: string) => `#/?strategy=sample&asOf=${asOf}&compare=${compare}`
    await page.goto(`${site.url}${at('2028-09-30', '2025-03-31')}`)
    await page.locator(HEADLINE).waitFor({ timeout: 120_000 })
    await page.locator(CHANGES).waitFor()
    const alone = timed(() => fold([plan], entries))
    const [first = '', compared = ''] = [DAYS[0], EARLIER[0]]
    const shown = await besideFloor(() => repaint(page, at(next(DAYS), compared), SHOWN), alone, TURNS)
    const changed = await besideFloor(() => repaint(page, at(first, next(EARLIER)), CHANGES), alone, TURNS)
    return [
      timesFloor(`another day on Overview at ${COUNT} updates, against their fold`, shown, 4),
      timesFloor(`what changed since another day at ${COUNT} updates, against their fold`, changed, 4),
    ]
  } finally {
    await context.close()
    await rm(profile, { recursive: true })
  }
}

/** The cards and the grid of Overview, and the panel that tells what changed, once it does. */
const SHOWN = 'main:has(table)'
const CHANGES = 'main section:has(a[href*="/changes"] b)'

/** From the change of address until what is named reads otherwise, and the frame that shows it is over. */
async function repaint(page: Page, address: string, selector: string): Promise<number> {
  await page.evaluate(watch, { address, selector })
  const took = await page.waitForFunction(() => (globalThis as { took?: number }).took)
  return (await took.jsonValue()) ?? Number.NaN
}

/** Runs in the page. */
function watch({ address, selector }: { readonly address: string; readonly selector: string }): void {
  Object.assign(globalThis, { took: undefined })
  const before = document.querySelector(selector)?.textContent
  const start = performance.now()
  const look = new MutationObserver(() => {
    const now = document.querySelector(selector)?.textContent
    if (now === undefined || now === before) return
    look.disconnect()
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { took: performance.now() - start })))
  })
  look.observe(document.body, { subtree: true, childList: true, characterData: true })
  location.hash = address
}
