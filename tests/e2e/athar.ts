import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, chromium, expect } from '@playwright/test'
import type { BrowserContext, Locator, Page } from '@playwright/test'

export { expect } from '@playwright/test'

/** A browser that keeps its data on disk, as a reader's does, and can be closed and opened again. */
interface KeptBrowser {
  readonly open: () => Promise<Page>
  readonly close: () => Promise<void>
}

interface Fixtures {
  /** Faults a test brings about itself, as they read in the console or the list of failed requests. */
  readonly expected: readonly RegExp[]
  readonly keptBrowser: KeptBrowser
}

/** Every test fails on a console error or warning, a page error, a failed request or a request to another origin. */
export const test = base.extend<Fixtures>({
  expected: [[], { option: true }],
  context: async ({ context, expected }, use) => {
    const faults = watchFaults(context, expected)
    await use(context)
    expect(faults, 'faults in the browser').toEqual([])
  },
  keptBrowser: async ({ expected, launchOptions, baseURL, locale, timezoneId }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'athar-'))
    const faults: string[] = []
    let context: BrowserContext | undefined
    const close = async () => {
      await context?.close()
      context = undefined
    }
    const open = async () => {
      await close()
      context = await chromium.launchPersistentContext(folder, {
        ...launchOptions,
        ...(baseURL !== undefined && { baseURL }),
        ...(locale !== undefined && { locale }),
        ...(timezoneId !== undefined && { timezoneId }),
      })
      watchFaults(context, expected, faults)
      return context.pages()[0] ?? context.newPage()
    }
    await use({ open, close })
    await close()
    await rm(folder, { recursive: true, force: true })
    expect(faults, 'faults in the browser').toEqual([])
  },
})

function watchFaults(context: BrowserContext, expected: readonly RegExp[], faults: string[] = []): readonly string[] {
  let home: string | undefined
  const note = (fault: string) => {
    if (!expected.some((each) => each.test(fault))) faults.push(fault)
  }
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => note(`page error: ${error.error().message}`))
  context.on('requestfailed', (request) => {
    // The browser asks for the tab's icon by itself, and drops the question when the page is left before the answer.
    const isIconLeft = request.url().endsWith('/icon.svg') && request.failure()?.errorText === 'net::ERR_ABORTED'
    if (!isIconLeft) note(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol === 'data:' || url.protocol === 'blob:') return
    home ??= url.origin
    if (url.origin !== home) note(`other origin: ${url.href}`)
  })
  return faults
}

/** A day on which all that the illustrative strategy tells of has been said, whatever the day of the run. */
export const DAY = '2026-11-01'

type Search = Readonly<Record<string, string>>

/** The address of a screen with its parameters. */
export const address = (path: string, search: Search = {}): string => {
  const text = new URLSearchParams(search).toString()
  return text === '' ? `./#${path}` : `./#${path}?${text}`
}

/** Opens a screen and waits until it stands, its charts drawn. */
export async function visit(page: Page, path: string, search: Search = {}): Promise<void> {
  await page.goto(address(path, search))
  await settled(page)
}

/** The screen has its heading, is no longer loading, and every chart on it is drawn. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.getByText(/^(Drawing the chart|يجري إعداد الرسم)/u)).toHaveCount(0)
}

/** The sentence a chair reads first. */
export const headline = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('paragraph')
    .filter({ hasText: /known actions|\d actions|before the plan|إجراء|سابق لإقرار/u })
    .first()

/** The value of a parameter of the address, behind the hash. */
export const inAddress = (page: Page, name: string): string | null =>
  new URLSearchParams(page.url().split('?')[1] ?? '').get(name)
