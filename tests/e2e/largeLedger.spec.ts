import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, headline, settled, test, unstamped, visit, visitQuietPage } from './athar.ts'

const SAMPLE = resolve(import.meta.dirname, '../../data/sample')

/** Adds reports to what is stored of the illustrative strategy, as many as a page would not read by itself. */
async function storeManyReports(page: Page): Promise<void> {
  await visit(page, '/', { strategy: 'sample' })
  await visitQuietPage(page)
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const said = (id: string, rest: object) => ({
          update: { format: 1, strategy: 'sample', by: 'MOC', id, ...rest },
          arrival: { kind: 'filed', signer: 'MOC', seq: 1 },
        })
        const notes = Array.from({ length: 5000 }, (_, n) =>
          said(`note ${n}`, {
            said: '2026-10-01',
            kind: 'noteAdded',
            about: 'A1.01',
            note: { en: `${n}`, ar: `${n}` },
          }),
        )
        const report = said('report', {
          said: '2026-10-20',
          kind: 'actionReported',
          action: 'A1.01',
          period: '2026-Q3',
          state: 'suspended',
          milestonesDone: {},
          evidence: [],
          note: { en: 'The courts are on strike.', ar: 'المحاكم مضربة.' },
          provenance: 'reported',
          sources: [],
          supersedes: [],
        })
        const entries = [...notes, report]
        const opening = indexedDB.open('athar')
        opening.addEventListener('success', () => {
          const db = opening.result
          const writing = db.transaction('segments', 'readwrite')
          writing
            .objectStore('segments')
            .add({ format: 1, strategy: 'sample', kind: 'filed', entries, size: entries.length })
          writing.addEventListener('error', () => failed(new Error('the reports could not be stored')))
          writing.addEventListener('complete', () => {
            db.close()
            done()
          })
        })
      }),
  )
}

/** The files of the illustrative package, one of its statements changed. */
async function correctedPackage(from: RegExp, to: string) {
  const names = (await readdir(SAMPLE)).filter((name) => /\.(?:csv|json)$/u.test(name))
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(SAMPLE, name), 'utf8')
      const changed = name === 'statements.csv' ? text.replace(from, to) : unstamped(text)
      return { name, mimeType: 'text/plain', buffer: Buffer.from(changed) }
    }),
  )
}

const why = (page: Page) => page.getByRole('region', { name: 'Why this status' })

test('A large ledger is read beside the page, and every screen shows what it says', async ({ page }) => {
  await storeManyReports(page)
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await visit(page, '/actions/A1.01', { strategy: 'sample', asOf: '2026-11-01', basis: 'provisional' })
  expect(workers.filter((url) => url.includes('ledgerWorker'))).toHaveLength(1)
  await expect(why(page)).toContainText('reported as suspended')
  const history = page.getByRole('region', { name: 'History' })
  await expect(history).toContainText('The courts are on strike.')
  await expect(history.getByRole('listitem').filter({ hasText: '16 April 2026' })).toBeVisible()

  await visit(page, '/actions/A1.01', { strategy: 'sample', asOf: '2026-09-01' })
  await expect(history).not.toContainText('The courts are on strike.')
  await expect(why(page)).toContainText('reported as completed')

  await visit(page, '/data', { strategy: 'sample' })
  await expect(page.getByRole('definition').first()).toHaveText(/^\d,\d{3}$/u)
  await visit(page, '/', { strategy: 'sample' })
  await expect(headline(page)).toContainText('actions')
})

test('Another day of a large ledger comes into the screen that stands, where the reader is', async ({ page }) => {
  await storeManyReports(page)
  await visit(page, '/changes', { strategy: 'sample', asOf: '2026-11-01', compare: '2026-06-30' })
  const shown = page.getByRole('slider', { name: 'Day shown' })
  await shown.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText(/^What the strategy says at the end of 31 October 2026/u)).toBeVisible()
  await expect(shown).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText(/^What the strategy says at the end of 30 October 2026/u)).toBeVisible()
  await expect(shown).toBeFocused()
  await settled(page)
})

test('What another tab takes in reaches a large ledger at once', async ({ page, context }) => {
  await storeManyReports(page)
  await visit(page, '/actions/A1.01', { strategy: 'sample', asOf: '2026-09-01' })
  await expect(why(page)).toContainText('reported as completed')
  const other = await context.newPage()
  await visit(other, '/data', { strategy: 'sample' })
  await other
    .getByLabel(/^Choose all its files/u)
    .setInputFiles(
      await correctedPackage(/(MOC,2026-Q1,)completed(,[^\n]*?),2026-02-07,,(?=https)/u, '$1cancelled$2,,,'),
    )
  await expect(other.getByRole('status').filter({ hasText: /^Loaded/u })).toBeVisible()
  await expect(why(page)).toContainText('reported as cancelled')
})

test.describe('When the worker of a large ledger cannot be had', () => {
  test.use({ expected: [/404|ledgerWorker/u] })

  test('the page reads the ledger itself', async ({ page }) => {
    await storeManyReports(page)
    await page.route('**/ledgerWorker*', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await visit(page, '/actions/A1.01', { strategy: 'sample', asOf: '2026-11-01', basis: 'provisional' })
    await settled(page)
    await expect(why(page)).toContainText('reported as suspended')
  })
})
