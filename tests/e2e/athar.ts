import { mkdtemp, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, chromium, expect } from '@playwright/test'
import type {
  BrowserContext,
  Frame,
  Locator,
  Page,
  PlaywrightTestOptions,
  PlaywrightWorkerOptions,
  Request,
} from '@playwright/test'

export { expect } from '@playwright/test'

/** A browser that keeps its data on disk, as a reader's does, and can be closed and opened again. */
interface KeptBrowser {
  readonly open: () => Promise<Page>
  readonly close: () => Promise<void>
  /** Ends the whole process tree at once, as a power cut does. */
  readonly kill: () => Promise<void>
}

interface Fixtures {
  /** Faults a test brings about itself, as they read in the console or the list of failed requests. */
  readonly expected: readonly RegExp[]
  readonly keptBrowser: KeptBrowser
  /** Another one, as of another office. */
  readonly secondBrowser: KeptBrowser
}

/** Every test fails on a console error or warning, a page error, a failed request or a request to another origin. */
export const test = base.extend<Fixtures>({
  expected: [[], { option: true }],
  context: async ({ context, expected }, use) => {
    const faults = watchFaults(context, expected)
    await use(context)
    expect(faults, 'faults in the browser').toEqual([])
  },
  keptBrowser: async ({ expected, launchOptions, baseURL, locale, timezoneId, serviceWorkers }, use) => {
    await keepBrowser({ expected, launchOptions, baseURL, locale, timezoneId, serviceWorkers }, use)
  },
  secondBrowser: async ({ expected, launchOptions, baseURL, locale, timezoneId, serviceWorkers }, use) => {
    await keepBrowser({ expected, launchOptions, baseURL, locale, timezoneId, serviceWorkers }, use)
  },
})

/** Gives a browser with a profile of its own on disk to a test, and clears it away afterwards. */
async function keepBrowser(
  {
    expected,
    launchOptions,
    baseURL,
    locale,
    timezoneId,
    serviceWorkers,
  }: Pick<
    PlaywrightTestOptions & PlaywrightWorkerOptions,
    'launchOptions' | 'baseURL' | 'locale' | 'timezoneId' | 'serviceWorkers'
  > &
    Pick<Fixtures, 'expected'>,
  use: (browser: KeptBrowser) => Promise<void>,
): Promise<void> {
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
      serviceWorkers,
    })
    watchFaults(context, expected, faults)
    return context.pages()[0] ?? context.newPage()
  }
  const kill = async () => {
    // The lock of a profile names its process; Playwright starts it as the head of a group.
    const lock = await readlink(join(folder, 'SingletonLock'))
    const ended = context?.waitForEvent('close')
    process.kill(-Number(lock.slice(lock.lastIndexOf('-') + 1)), 'SIGKILL')
    await ended
    context = undefined
  }
  await use({ open, close, kill })
  await close()
  await rm(folder, { recursive: true, force: true })
  expect(faults, 'faults in the browser').toEqual([])
}

function watchFaults(context: BrowserContext, expected: readonly RegExp[], faults: string[] = []): readonly string[] {
  let home: string | undefined
  const note = (fault: string) => {
    if (fault.includes('Service Worker registration blocked by Playwright')) return
    if (!expected.some((each) => each.test(fault))) faults.push(fault)
  }
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => note(`page error: ${error.error().message}`))
  context.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol === 'data:' || url.protocol === 'blob:') return
    home ??= url.origin
    if (url.origin !== home) note(`other origin: ${url.href}`)
  })
  const forgive = (fault: string) => {
    const index = faults.lastIndexOf(fault)
    if (index >= 0) faults.splice(index, 1)
  }
  const watchRequests = (page: Page) => watchFailedRequests(page, note, forgive)
  context.pages().forEach(watchRequests)
  context.on('page', watchRequests)
  return faults
}

/** Notes requests that failed, except those the browser dropped because their page was being left for another or closed. */
function watchFailedRequests(page: Page, note: (fault: string) => void, forgive: (fault: string) => void): void {
  let pagesLeft = 0
  // What is dropped may be told a moment before the page that is gone to, or before the end of this one.
  let dropped: readonly { readonly fault: string; readonly at: number; readonly frame: Frame }[] = []
  const forgiveDropped = () => {
    for (const { fault, at } of dropped) if (Date.now() - at < A_MOMENT) forgive(fault)
    dropped = []
  }
  const leave = () => {
    pagesLeft += 1
    forgiveDropped()
  }
  const pageOf = new WeakMap<Request, number>()
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) leave()
    pageOf.set(request, pagesLeft)
  })
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText ?? ''
    const wasLeft = (pageOf.get(request) ?? 0) < pagesLeft || request.frame().isDetached()
    if (error === 'net::ERR_ABORTED' && wasLeft) return
    const fault = `failed: ${request.url()} ${error}`
    note(fault)
    if (error === 'net::ERR_ABORTED') dropped = [...dropped, { fault, at: Date.now(), frame: request.frame() }]
  })
  // Until the next page is there this one goes on asking for its parts, and they are dropped with it.
  page.on('domcontentloaded', forgiveDropped)
  // A page within the page is left with the screen that it is on, and what is coming to it is dropped too.
  page.on('framedetached', (frame) => {
    for (const { fault, at, frame: of } of dropped) if (of === frame && Date.now() - at < A_MOMENT) forgive(fault)
    dropped = dropped.filter(({ frame: of }) => of !== frame)
  })
  page.on('close', leave)
}

/** In milliseconds; a page takes as long to close or to be left on a machine that is busy. */
const A_MOMENT = 10_000

/** A day on which all that the illustrative strategy tells of has been said, whatever the day of the run. */
export const DAY = '2026-11-01'

type Search = Readonly<Record<string, string>>

/** The address of a screen with its parameters. */
export const address = (path: string, search: Search = {}): string => {
  const text = new URLSearchParams(search).toString()
  return text === '' ? `./#${path}` : `./#${path}${path.includes('?') ? '&' : '?'}${text}`
}

/** Opens a screen and waits until it stands, its charts drawn. */
export async function visit(page: Page, path: string, search: Search = {}): Promise<void> {
  await page.goto(address(path, search))
  await settled(page)
}

/** A site whose packages were not compiled into one file: their tables are read. */
export async function onlyTables(page: Page): Promise<void> {
  await page.route('**/compiled.json', (route) => route.fulfill({ json: {} }))
}

/** Opens a page of the same site that runs nothing: its storage can be touched with no workspace open. */
export async function visitQuietPage(page: Page): Promise<void> {
  const body = '<!doctype html><link rel="icon" href="data:,"><title>Quiet</title>'
  await page.route('**/quiet', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('./quiet')
}

/**
 * The screen of the address stands: it has its heading, nothing on it is loading or still to be stored, its letters have
 * come, and every chart is drawn to the width it was given.
 */
export async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(unsettled), { message: 'the screen stands' }).toBeUndefined()
}

/** What the page is still waiting for; undefined once two frames in a row look the same. Runs in the page. */
async function unsettled(): Promise<string | undefined> {
  const main = document.querySelector('main')
  const shown = main?.dataset['address']
  if (!main || shown === undefined) return 'no screen yet'
  if (decodeURIComponent(`#${shown}`) !== decodeURIComponent(location.hash || '#/')) return `still shows ${shown}`
  if (document.querySelectorAll('h1').length !== 1) return 'no heading yet'
  if (main.dataset['storing'] !== undefined) return 'not stored yet'
  if (document.querySelector('[role=progressbar], progress, [aria-busy=true]')) return 'something is loading'
  // A page within the page has letters of its own, and breaks off their coming when it is left.
  const within = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? [])
  if ([document, ...within].some(({ fonts }) => fonts.status !== 'loaded')) return 'letters are on their way'
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
  const look = () =>
    [...document.querySelectorAll('.recharts-responsive-container')].map((box) => {
      const [given, drawn] = [box, box.querySelector('svg')].map((each) => each?.getBoundingClientRect().width ?? 0)
      return Math.abs((given ?? 0) - (drawn ?? 0)) < 1 ? String(given) : 'behind'
    })
  const before = [...look(), main.scrollWidth, main.scrollHeight].join()
  await frame()
  await frame()
  const after = [...look(), main.scrollWidth, main.scrollHeight].join()
  if (after.includes('behind')) return 'a chart is being drawn'
  return before === after ? undefined : 'the layout is moving'
}

/** Raises the version of the database, as a newer release would; gives what it holds. Runs in the page. */
export async function raiseVersion(version: number): Promise<string> {
  const db = await new Promise<IDBDatabase>((opened, failed) => {
    const opening = indexedDB.open('athar', version)
    opening.addEventListener('blocked', () => failed(new Error('another page holds the database')))
    opening.addEventListener('error', () => failed(new Error('the database could not be opened')))
    opening.addEventListener('success', () => opened(opening.result))
  })
  const counts = [...db.objectStoreNames].map(
    (name) =>
      new Promise<string>((counted) => {
        const count = db.transaction(name).objectStore(name).count()
        count.addEventListener('success', () => counted(`${name} ${count.result}`))
      }),
  )
  const held = await Promise.all(counts)
  db.close()
  return `${db.version}: ${held.join(', ')}`
}

/** A descriptor without the stated lengths and hashes of its tables, as a person who edits tables leaves them out. */
export const unstamped = (descriptor: string): string => descriptor.replaceAll(/,\s*"(?:bytes|hash)": [^,}\n]+/gu, '')

/** Gives a day to a field of three parts, in English. */
export async function fillDay(page: Page, name: string, day: string): Promise<void> {
  const field = page.getByRole('group', { name })
  const [year = '', month = '', date = ''] = day.split('-')
  await field.getByLabel('Day', { exact: true }).fill(String(Number(date)))
  await field.getByLabel('Month').selectOption(String(Number(month)))
  await field.getByLabel('Year').fill(year)
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

/** Presses a box whose state is in the address: it is as pressed once the address says so, which a busy machine takes time for. */
export async function press(box: Locator): Promise<void> {
  const checked = !(await box.isChecked())
  await box.click()
  await expect(box).toBeChecked({ checked })
}
