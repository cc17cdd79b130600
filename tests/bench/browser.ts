import { chromium } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { findOrInstallChromium } from '../../.tools/chromium.mjs'

const executablePath = findOrInstallChromium()

/** Starts Chromium anew on a profile kept in a folder: incognito contexts would hold IndexedDB in memory. */
export async function openProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    // A release is kept once the first screen stands; what is measured comes before.
    serviceWorkers: 'block',
    executablePath,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** The headline sentence of Overview, of the application itself; the same is painted before that comes. */
export const HEADLINE = 'main[data-address] div:not([aria-busy]) > [role=paragraph][class*="lead"]'

/** The same once what it was painted from is stored. */
export const STORED = 'main[data-address]:not([data-storing]) div:not([aria-busy]) > [role=paragraph][class*="lead"]'

/** When an element came on screen, in milliseconds since navigation began, by the page's own clock. */
export interface Paint {
  /** The browser begins the frame that shows it: what is asked for later cannot have held it up. */
  readonly frameAt: number
  /** That frame has been drawn and handed over. */
  readonly paintedAt: number
}

/** Goes to an address and waits for an element and the frame that shows it. */
export async function paintOf(page: Page, address: string, selector: string): Promise<Paint> {
  await page.addInitScript(watchFor, selector)
  await page.goto(address, { waitUntil: 'commit' })
  const paint = await page.waitForFunction(() => (globalThis as { paint?: Paint }).paint)
  return (await paint.jsonValue()) ?? { frameAt: Number.NaN, paintedAt: Number.NaN }
}

/** Runs in the page: notes the first frame with the element in it. */
function watchFor(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return
    observer.disconnect()
    requestAnimationFrame(() => {
      const frameAt = performance.now()
      const afterFrame = new MessageChannel()
      afterFrame.port1.addEventListener('message', () => {
        Object.assign(globalThis, { paint: { frameAt, paintedAt: performance.now() } })
      })
      afterFrame.port1.start()
      afterFrame.port2.postMessage(undefined)
    })
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true })
}
