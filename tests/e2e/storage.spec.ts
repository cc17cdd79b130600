import first from '../fixtures/database1.json' with { type: 'json' }
import { address, expect, headline, raiseVersion, settled, test, visit, visitQuietPage } from './athar.ts'

const HEADLINE = '28 of 40 known actions'

test('The strategy survives a reload and a restart of the browser without being fetched again', async ({
  keptBrowser,
}) => {
  const before = await keptBrowser.open()
  await visit(before, '/')
  await expect(headline(before)).toContainText(HEADLINE)
  await before.reload()
  await expect(headline(before)).toContainText(HEADLINE)

  const after = await keptBrowser.open()
  const asked: string[] = []
  await after.route(/\.csv$|compiled\.json$/u, (route) => {
    asked.push(route.request().url())
    return route.abort()
  })
  await visit(after, '/')
  await expect(headline(after)).toContainText(HEADLINE)
  await visit(after, '/indicators/IND-TIER')
  await expect(after.getByRole('application')).toBeVisible()
  expect(asked, 'no data are asked for').toEqual([])
})

/** Deletes the data, as clearing this site's storage would. */
function deleteData(): Promise<void> {
  return new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase('athar')
    request.addEventListener('success', () => done())
    request.addEventListener('error', () => failed(new Error('the database could not be deleted')))
  })
}

test('Emptied storage is told as lost data, never as zero, and starting again brings it back', async ({
  keptBrowser,
}) => {
  const page = await keptBrowser.open()
  await visit(page, '/')
  await visitQuietPage(page)
  await page.evaluate(deleteData)
  await page.goto(address('/'))
  await expect(page.getByRole('heading', { level: 1, name: 'The data in this browser is gone' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/0\s?%|\d+ of \d+/u)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'The data in this browser is gone' })).toBeVisible()
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(headline(page)).toContainText(HEADLINE)
  await page.reload()
  await expect(headline(page)).toContainText(HEADLINE)
})

test('Storage emptied under an open screen is told as lost data, never as zero', async ({ keptBrowser }) => {
  const page = await keptBrowser.open()
  await visit(page, '/')
  const other = await page.context().newPage()
  await visitQuietPage(other)
  await other.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('athar')
        opening.addEventListener('error', () => failed(new Error('the database could not be opened')))
        opening.addEventListener('success', () => {
          const db = opening.result
          const work = db.transaction([...db.objectStoreNames], 'readwrite')
          for (const name of db.objectStoreNames) work.objectStore(name).clear()
          work.addEventListener('complete', () => {
            db.close()
            done()
          })
        })
      }),
  )
  await page.getByRole('combobox', { name: 'Strategy' }).selectOption('sample')
  await expect(page.getByRole('heading', { level: 1, name: 'The data in this browser is gone' })).toBeVisible()
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(headline(page)).toContainText(/of 61 actions/u)
})

test('Storage deleted under an open screen is told at once as lost data', async ({ keptBrowser }) => {
  const page = await keptBrowser.open()
  await visit(page, '/')
  const other = await page.context().newPage()
  await visitQuietPage(other)
  await other.evaluate(deleteData)
  await expect(page.getByRole('heading', { level: 1, name: 'The data in this browser is gone' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/0\s?%|\d+ of \d+/u)
})

test('Data of a newer release are neither shown nor written', async ({ keptBrowser }) => {
  const page = await keptBrowser.open()
  await visit(page, '/')
  await visitQuietPage(page)
  const before = await page.evaluate(raiseVersion, 990)
  await page.goto(address('/', { strategy: 'sample' }))
  await expect(page.getByRole('heading', { level: 1, name: 'A newer version is open' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('This tab has stopped writing')
  await expect(page.getByRole('main')).not.toContainText(/\d+ of \d+/u)
  await visitQuietPage(page)
  expect(await page.evaluate(raiseVersion, 990), 'nothing was written').toBe(before)
})

test('A screen that is open when a newer release takes over steps back at once', async ({ keptBrowser }) => {
  const page = await keptBrowser.open()
  await visit(page, '/')
  const newer = await page.context().newPage()
  await visitQuietPage(newer)
  await newer.evaluate(raiseVersion, 990)
  await expect(page.getByRole('heading', { level: 1, name: 'A newer version is open' })).toBeVisible()
})

test('A browser that forbids storage still shows the strategy and says it will not be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true })
  })
  await visit(page, '/')
  await expect(headline(page)).toContainText(HEADLINE)
  await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click()
  await expect(page.getByRole('main')).toContainText(
    'This browser allows no storage: the strategy is shown and will not be kept.',
  )
  await page.getByRole('combobox', { name: 'Strategy' }).selectOption('sample')
  await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click()
  await expect(headline(page)).toContainText(/of 61 actions/u)
})

test('A browser whose storage fails to open still shows the strategy', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError')
    }
  })
  await visit(page, '/')
  await expect(headline(page)).toContainText(HEADLINE)
  await visit(page, '/data')
  await settled(page)
  await expect(page.getByRole('main')).toContainText('This browser allows no storage')
})

test('Data kept by the first version of Athar open as they were', async ({ keptBrowser }) => {
  const page = await keptBrowser.open()
  await visitQuietPage(page)
  await page.evaluate(
    (kept) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('athar', 10)
        opening.addEventListener('upgradeneeded', () => {
          const db = opening.result
          db.createObjectStore('meta', { keyPath: 'key' })
          db.createObjectStore('editions', { keyPath: 'planHash' }).createIndex('strategy', 'strategy')
          db.createObjectStore('segments', { keyPath: 'seq', autoIncrement: true }).createIndex('strategy', 'strategy')
          const stores = opening.transaction
          for (const [name, rows] of Object.entries(kept)) for (const row of rows) stores?.objectStore(name).add(row)
        })
        opening.addEventListener('error', () => failed(new Error('the database could not be made')))
        opening.addEventListener('success', () => {
          opening.result.close()
          done()
        })
      }),
    first,
  )
  await visit(page, '/actions/A1', { strategy: 'small', asOf: '2025-06-01' })
  await expect(page.getByRole('heading', { level: 1, name: 'First' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'History' })).toContainText('35%')
})
