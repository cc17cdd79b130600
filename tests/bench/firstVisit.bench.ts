import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { HEADLINE, openProfile } from './browser.ts'
import { timesFloor } from './figure.ts'
import type { Figure } from './figure.ts'
import { besideFloor } from './measure.ts'
import type { Site } from './site.ts'

/** A slow 4G line: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const CPU = 4

/**
 * The largest paint of Overview on the first visit of a new browser, against that of a page that only mounts React, both
 * on a processor slowed four times; on a local line and on slow 4G.
 */
export async function firstVisit(site: Site, floor: Site): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [line, limits] of [
    ['a local line', undefined],
    ['slow 4G', SLOW_4G],
  ] as const) {
    const measured = await besideFloor(
      () => largestPaint(site.url, HEADLINE, limits),
      () => largestPaint(floor.url, 'p', limits),
      { runs: 5, warmUps: 1 },
    )
    figures.push(timesFloor(`largest paint of Overview, first visit, ${line}`, measured, 1.5))
  }
  return figures
}

async function largestPaint(url: string, selector: string, limits: typeof SLOW_4G | undefined): Promise<number> {
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
