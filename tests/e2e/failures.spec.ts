import type { Page } from '@playwright/test'
import {
  address,
  expect,
  fillDay,
  headline,
  raiseVersion,
  settled,
  test,
  unstamped,
  visit,
  visitQuietPage,
} from './athar.ts'

const HEADLINE = '28 of 40 known actions'
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

test.describe('When storage fails', () => {
  test.use({ expected: [/Need to reopen db|blocked by other connection/u] })
  const NOT_KEPT = 'the strategy is shown and will not be kept'

  const spoilers: Readonly<Record<string, () => void>> = {
    'has a getter that throws': () => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    },
    'lets nothing be read or written': () => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('The database connection is closing.', 'InvalidStateError')
      }
    },
    'has no space for the very first row': () => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError')
      }
    },
  }
  for (const [how, spoil] of Object.entries(spoilers)) {
    test(`a storage that ${how} still lets the strategy be read, and it is said that nothing is kept`, async ({
      page,
    }) => {
      await page.addInitScript(spoil)
      await visit(page, '/')
      await expect(headline(page)).toContainText(HEADLINE)
      await visit(page, '/data')
      await expect(page.getByRole('main')).toContainText(NOT_KEPT)
    })
  }

  test('a disk that is full when the strategy is to be kept still shows it, and says it is not kept', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')?.value as CallableFunction
      IDBObjectStore.prototype.add = function (...given): IDBRequest<IDBValidKey> {
        if (this.name === 'segments') throw new DOMException('The disk is full.', 'QuotaExceededError')
        return Reflect.apply(add, this, given) as IDBRequest<IDBValidKey>
      }
    })
    await visit(page, '/')
    await expect(headline(page)).toContainText(HEADLINE)
    await expect(page.getByRole('status')).toContainText('There is no space left in this browser')
  })

  test('a storage that never answers is given up, and the strategy is shown', async ({ page }) => {
    await page.clock.install()
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
    })
    await page.goto(address('/'))
    // A browser that held nothing before is not waited for.
    await expect(headline(page)).toContainText(HEADLINE)
    await page.clock.runFor(16_000)
    await expect(headline(page)).toContainText(HEADLINE)
    await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click()
    await expect(page.getByRole('main')).toContainText('The storage of this browser does not answer')
  })

  test('data that cannot be read are said to be there still, with what can be done', async ({ page }) => {
    await visit(page, '/')
    await page.addInitScript(() => {
      IDBObjectStore.prototype.getAll = () => {
        throw new DOMException('Internal error.', 'UnknownError')
      }
    })
    await page.reload()
    await expect(title(page, 'The data in this browser cannot be read')).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('Starting again deletes what this browser keeps')
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(/0\s?%|\d+ of \d+/u)
  })

  test('an earlier form of the data held by another tab is waited for in words, and opening then goes on', async ({
    keptBrowser,
  }) => {
    const page = await keptBrowser.open()
    await visitQuietPage(page)
    await page.evaluate(
      () =>
        new Promise<void>((opened, failed) => {
          const opening = indexedDB.open('athar', 1)
          opening.addEventListener('success', () => opened())
          opening.addEventListener('error', () => failed(new Error('the database could not be opened')))
        }),
    )
    const newer = await page.context().newPage()
    await newer.goto(address('/'))
    await expect(title(newer, 'Waiting for another tab')).toBeVisible()
    await expect(newer.getByRole('alert')).toContainText('Close the other tabs')
    await page.close()
    await expect(headline(newer)).toContainText(HEADLINE)
  })

  test('site data cleared under an open tab are told at once, and loading again mends it', async ({ keptBrowser }) => {
    const page = await keptBrowser.open()
    await visit(page, '/')
    const session = await page.context().newCDPSession(page)
    const origin = new URL(page.url()).origin
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
    await expect(title(page, 'The data in this browser is gone')).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(/0\s?%|\d+ of \d+/u)
    await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click()
    await page.getByRole('region', { name: 'Strategies' }).getByRole('button', { name: 'Load' }).first().click()
    await expect(page.getByText(/^Loaded: \d+ new statements\.$/u)).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click()
    await expect(headline(page)).toContainText(HEADLINE)
    await page.reload()
    await expect(headline(page)).toContainText(HEADLINE)
  })
})

test.describe('When a part of Athar cannot be fetched', () => {
  test.use({
    expected: [
      /net::ERR_FAILED|net::ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically|packageWorker-.* net::ERR_ABORTED/u,
    ],
  })

  test('without the words of the language a page in both languages says so', async ({ page }) => {
    await page.route(/assets\/en-main-.*\.js/u, (route) => route.abort())
    await page.goto(address('/'))
    await expect(title(page, 'Athar could not start')).toBeVisible()
    await expect(page.getByText('تعذّر فتح أثر')).toBeVisible()
    await page.unroute(/assets\/en-main-.*\.js/u)
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(headline(page)).toContainText(HEADLINE)
  })

  test('without the application itself a page in both languages says so, and reloading mends it', async ({ page }) => {
    await page.route(/assets\/first-.*\.js/u, (route) => route.abort())
    await page.goto(address('/'))
    await expect(page.getByText('Athar could not be fetched.')).toBeVisible()
    await expect(page.getByText('تعذّر جلب أثر.')).toHaveCSS('direction', 'rtl')
    await page.unroute(/assets\/first-.*\.js/u)
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(headline(page)).toContainText(HEADLINE)
  })

  test('without even its first lines the page says after a while what to do', async ({ page }) => {
    await page.route(/assets\/index-.*\.js/u, (route) => route.abort())
    await page.goto(address('/'))
    const late = page.locator('#late')
    await expect(late).toBeHidden()
    await late.evaluate((element) => element.getAnimations().forEach((animation) => animation.finish()))
    await expect(late).toBeVisible()
    await expect(late).toContainText('تحقق من الاتصال ثم أعد تحميل الصفحة')
  })

  test('that page is dark where the reader’s system is', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.route(/assets\/en-main-.*\.js/u, (route) => route.abort())
    await page.goto(address('/'))
    await expect(title(page, 'Athar could not start')).toBeVisible()
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(18, 23, 26)')
  })

  test('without the words of the other language the screen stays as it is and says so', async ({ page }) => {
    await visit(page, '/')
    await page.route(/assets\/ar-main-.*\.js/u, (route) => route.abort())
    await page.getByRole('button', { name: 'العربية' }).click()
    await expect(page.getByRole('alert')).toContainText('The Arabic words could not be fetched')
    await expect(headline(page)).toContainText(HEADLINE)
  })

  test('a screen whose words cannot be fetched says so and offers the reload that mends it', async ({ page }) => {
    await visit(page, '/')
    await page.route(/assets\/en-methods-.*\.js/u, (route) => route.abort())
    await page.getByRole('navigation').getByRole('link', { name: 'Methods' }).click()
    await expect(page.getByRole('alert')).toContainText('A part of Athar could not be fetched')
    await page.unroute(/assets\/en-methods-.*\.js/u)
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(title(page, 'Methods')).toBeVisible()
  })

  test('the language changes on any screen with the words of that screen', async ({ page }) => {
    await visit(page, '/about')
    await page.getByRole('button', { name: 'العربية' }).click()
    await expect(title(page, 'المنهجية')).toBeVisible()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(title(page, 'Methods')).toBeVisible()
  })

  test('a screen that cannot be fetched says so and offers the reload that mends it', async ({ page }) => {
    await visit(page, '/')
    await page.route(/assets\/AboutView-.*\.js/u, (route) => route.abort())
    await page.getByRole('navigation').getByRole('link', { name: 'Methods' }).click()
    await expect(page.getByRole('alert')).toContainText('A part of Athar could not be fetched')
    await page.unroute(/assets\/AboutView-.*\.js/u)
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(title(page, 'Methods')).toBeVisible()
  })

  test('without a connection a screen that is not here yet says so, and those that are here stand', async ({
    page,
  }) => {
    await visit(page, '/')
    await page.context().setOffline(true)
    await page.getByRole('navigation').getByRole('link', { name: 'Methods' }).click()
    await expect(page.getByRole('alert')).toContainText('A part of Athar could not be fetched')
    await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click()
    await expect(headline(page)).toContainText(HEADLINE)
  })

  test('a chart that cannot be fetched leaves the rest of the screen and its table', async ({ page }) => {
    await page.route(/assets\/ProgressCurve-.*\.js/u, (route) => route.abort())
    await visit(page, '/', { strategy: 'sample' })
    await expect(page.getByText('The drawing could not be fetched')).toBeVisible()
    await expect(headline(page)).toContainText(/of 61 actions/u)
  })

  test('what a sheet holds and cannot be fetched is told in the sheet, and the screen stands', async ({ page }) => {
    await page.route(/assets\/AsOfForm-.*\.js/u, (route) => route.abort())
    await visit(page, '/', { strategy: 'sample' })
    await page.getByRole('button', { name: /^as of/u }).click()
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('A part of Athar could not be fetched')
    await expect(headline(page)).toContainText(/of 61 actions/u)
  })

  test('without the part that reads packages a load says so', async ({ page }) => {
    await visit(page, '/')
    await page.route(/assets\/packageWorker-.*\.js/u, (route) => route.abort())
    await visit(page, '/data')
    await page.getByRole('button', { name: 'Load again' }).first().click()
    await expect(page.getByRole('alert')).toContainText('The package could not be read')
    await expect(page.getByRole('alert')).toContainText('packageWorker')
  })
})

test.describe('When the list of packages cannot be had', () => {
  test.use({ expected: [/packages\.json|status of 404/u] })
  const LIST = '**/data/packages.json'

  for (const [how, answer] of [
    ['is missing', { status: 404, body: 'Not found' }],
    ['is a web page', { status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }],
    ['is cut off', { status: 200, contentType: 'application/json', body: '[{"name":' }],
    ['is empty', { status: 200, contentType: 'application/json', body: '[]' }],
  ] as const) {
    test(`and ${how}, what is in this browser opens all the same, with a quiet word and its day`, async ({ page }) => {
      await visit(page, '/')
      // Which answer is given is decided when it is asked for: taking the interception away again would race with the asking.
      let isHad = false
      await page.route(LIST, (route) => (isHad ? route.continue() : route.fulfill(answer)))
      await page.reload()
      await expect(headline(page)).toContainText(HEADLINE)
      const banner = page
        .getByRole('status')
        .filter({ hasText: 'The list of what comes with this site could not be fetched.' })
      await expect(banner).toContainText(/was taken in by this browser on \d+ \w+ \d{4}\./u)
      isHad = true
      await banner.getByRole('button', { name: 'Try again' }).click()
      await expect(banner).toHaveCount(0)
    })
  }

  test('because the site never answers, what is in this browser is there at once', async ({ page }) => {
    await visit(page, '/', { strategy: 'sample' })
    await page.route(LIST, () => new Promise(() => {}))
    await page.goto('about:blank')
    await page.goto(address('/'))
    await expect(headline(page)).toContainText(/of 61 actions/u)
  })

  test('on the first visit because the site never answers, that is said in the end, and trying again goes on', async ({
    page,
  }) => {
    await page.clock.install()
    await page.route(LIST, () => new Promise(() => {}))
    await page.goto(address('/'))
    await expect(page.getByRole('main').getByRole('paragraph').first()).toContainText(HEADLINE)
    await expect(page.getByRole('main')).toHaveAttribute('data-address', /./u)
    await page.clock.runFor(21_000)
    await expect(page.getByRole('alert')).toContainText('no answer in 20 s')
    await page.unroute(LIST)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(headline(page)).toContainText(HEADLINE)
  })
})

test.describe('A load that cannot go on always says so', () => {
  const load = (page: Page) => page.getByRole('region', { name: 'Loading a package' })

  test('a table with 120,000 mistakes is refused with their number', async ({ page }) => {
    await visit(page, '/data')
    const descriptor = unstamped(await (await page.request.get('./data/sample/datapackage.json')).text())
    const resources = (JSON.parse(descriptor) as { resources: { path: string }[] }).resources.map(({ path }) => path)
    const files = await Promise.all(
      resources.map(async (name) => ({
        name,
        mimeType: 'text/csv',
        buffer: await (await page.request.get(`./data/sample/${name}`)).body(),
      })),
    )
    const actions = files.find(({ name }) => name === 'actions.csv')
    const [heading = ''] = actions?.buffer.toString('utf8').split('\n') ?? []
    const bad = `bad id${','.repeat(heading.split(',').length - 1)}\n`
    const buffer = Buffer.from(`${heading}\n${bad.repeat(120_000)}`)
    await page
      .getByLabel(/^Choose all its files/u)
      .setInputFiles([
        ...files.filter((file) => file !== actions),
        { name: 'actions.csv', mimeType: 'text/csv', buffer },
        { name: 'datapackage.json', mimeType: 'application/json', buffer: Buffer.from(descriptor) },
      ])
    await expect(load(page).getByRole('alert')).toContainText(/^[\d,]{7,} problems; the package was not loaded/u)
  })

  test('an address that is no web address is refused before anything is asked for', async ({ page }) => {
    await visit(page, '/data')
    const { origin } = new URL(page.url())
    await page.getByRole('textbox', { name: /Or give the address/u }).fill(`blob:${origin}/x`)
    const form = page.getByRole('region', { name: 'Open another package' })
    await expect(form).toContainText('Only addresses on this site can be opened')
    await expect(form.getByRole('button', { name: 'Load' })).toBeDisabled()
  })

  test('after another tab upgraded the data, loading here is refused in words', async ({ keptBrowser }) => {
    const page = await keptBrowser.open()
    await visit(page, '/data')
    const newer = await page.context().newPage()
    await visitQuietPage(newer)
    await newer.evaluate(raiseVersion, 990)
    await expect(page.getByRole('alert').first()).toContainText('A newer version of Athar uses this data')
    await page.getByRole('region', { name: 'Strategies' }).getByRole('button', { name: 'Load' }).first().click()
    await expect(load(page).getByRole('alert')).toContainText('cannot be written by this tab now')
  })
})

const SPOILED = [
  'null',
  '[]',
  '"x"',
  '{',
  '{"state":{"lang":"xx"},"version":1}',
  '{"state":{"lang":"__proto__"},"version":1}',
  '{"state":{"lang":"constructor"},"version":1}',
  '{"state":{"lang":["ar"],"digits":7,"theme":{}},"version":1}',
  '{"state":{"strategy":{"a":1}},"version":1}',
  '{"state":null,"version":1}',
  '{"state":{"lang":"en"},"version":99}',
]

test('Spoiled preferences fall back to their defaults and never keep Athar from opening', async ({ page }) => {
  await visit(page, '/')
  for (const text of SPOILED) {
    await page.evaluate((spoiled) => localStorage.setItem('athar.preferences', spoiled), text)
    await page.reload()
    await expect(headline(page), text).toContainText(HEADLINE)
  }
})

test.describe('An unknown strategy in the address', () => {
  test('on a first visit is said to be unknown, and no file that is not there is asked for', async ({ page }) => {
    await page.goto(address('/', { strategy: 'no-such-strategy' }))
    await expect(title(page, 'Unknown strategy')).toBeVisible()
  })

  for (const name of ['no-such-strategy', 'x'.repeat(80), '__proto__']) {
    test(`is said to be unknown, and Back works: ${name.slice(0, 20)}`, async ({ page }) => {
      await visit(page, '/')
      await page.goto(address('/', { strategy: name }))
      await expect(title(page, 'Unknown strategy')).toBeVisible()
      await expect(page.getByRole('alert')).toContainText(name)
      await page.goBack()
      await expect(headline(page)).toContainText(HEADLINE)
      await page.goto(address('/data', { strategy: name }))
      await expect(page.getByRole('alert')).toContainText(name)
      await page
        .getByRole('alert')
        .getByRole('link', { name: /Illustrative/u })
        .click()
      await expect(headline(page)).toContainText(/of 61 actions/u)
    })
  }
})

test('Today turns at midnight under an open page, and a day chosen then is that day', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T23:58:00+03:00') })
  await visit(page, '/', { strategy: 'sample' })
  const day = page.getByRole('button', { name: /^as of/u })
  await expect(day).toHaveText(/23 November 2026/u)
  await page.clock.runFor(10 * 60_000)
  await expect(day).toHaveText(/24 November 2026/u)
  await day.click()
  await fillDay(page, 'Show everything as it stood at the end of', '2026-11-23')
  await page.getByRole('button', { name: 'Show this day' }).click()
  await expect(day).toHaveText(/23 November 2026/u)
  await expect(page).toHaveURL(/asOf=2026-11-23/u)
})

test('Today turns when a sleeping page wakes on another day', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T12:00:00+03:00') })
  await visit(page, '/', { strategy: 'sample' })
  await page.clock.setFixedTime(new Date('2026-11-28T09:00:00+03:00'))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await expect(page.getByRole('button', { name: /^as of/u })).toHaveText(/28 November 2026/u)
})

test('Each table of an institution keeps its own order and columns', async ({ page }) => {
  await visit(page, '/institutions/MPS', { strategy: 'sample', asOf: '2026-11-01' })
  const [led, supported] = [page.getByRole('table').nth(0), page.getByRole('table').nth(1)]
  await led.getByRole('columnheader', { name: 'Done' }).getByRole('button').click()
  await expect(led.getByRole('columnheader', { name: 'Done' })).toHaveAttribute('aria-sort', /ascending|descending/u)
  await expect(supported.getByRole('columnheader', { name: 'Done' })).toHaveAttribute('aria-sort', 'none')
  await page.reload()
  await settled(page)
  await expect(led.getByRole('columnheader', { name: 'Done' })).toHaveAttribute('aria-sort', /ascending|descending/u)
})
