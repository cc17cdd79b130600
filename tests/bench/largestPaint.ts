import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { openProfile } from './browser.ts'

/** A slow 4G line: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
export const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

/** A line that is not slowed. */
export const LOCAL = undefined

const CPU = 4

/** Milliseconds from navigation to the largest paint of a page that a new browser visits, its processor slowed four times. */
export async function largestPaint(url: string, selector: string, limits: typeof SLOW_4G | undefined): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'athar-bench-'))
  const context = await openProfile(profile)
  try {
    const page = await context.newPage()
    await slowDown(await context.newCDPSession(page), limits)
    await page.addInitScript(watchPaints)
    await page.goto(url)
    await page.locator(selector).first().waitFor()
    await page.waitForLoadState('networkidle')
    return await lastPaint(page)
  } finally {
    await context.close()
    await rm(profile, { recursive: true })
  }
}

async function slowDown(session: CDPSession, limits: typeof SLOW_4G | undefined): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU })
  if (limits) await session.send('Network.emulateNetworkConditions', limits)
}

/** Runs in the page: keeps the time of the largest paint so far, in milliseconds since navigation. */
function watchPaints(): void {
  new PerformanceObserver((list) => {
    Object.assign(globalThis, { largest: list.getEntries().at(-1)?.startTime })
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

async function lastPaint(page: Page): Promise<number> {
  return (await page.evaluate(() => (globalThis as { largest?: number }).largest)) ?? Number.NaN
}
