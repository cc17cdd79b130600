import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import arabic from '../../src/i18n/ar/report.json' with { type: 'json' }
import main from '../../src/i18n/ar/main.json' with { type: 'json' }
import { serveFolder } from '../fixtures/staticSite.ts'
import type { StaticSite } from '../fixtures/staticSite.ts'
import { expect, headline, settled, test } from './athar.ts'

test.use({
  serviceWorkers: 'allow',
  // With the server stopped what comes with the site cannot be asked for; the page says so.
  expected: [[/ERR_CONNECTION_REFUSED/u, /ERR_FAILED/u, /Failed to load resource/u], { scope: 'test' }],
})

const DIST = resolve(import.meta.dirname, '../../dist')

/** Settles once the release is kept: its worker is active and has every file it was built with. */
async function kept(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration()
          return registration?.active?.state
        }),
      { message: 'the release is kept' },
    )
    .toBe('activated')
}

/** The same address as before, so that what is kept is found again. */
async function withSite(folder: string, act: (site: StaticSite) => Promise<void>): Promise<void> {
  const site = await serveFolder(folder)
  try {
    await act(site)
  } finally {
    await site.close()
  }
}

test('With the server stopped Athar opens from cold, and a report is entered, filed, taken in and exported in Arabic', async ({
  keptBrowser,
}) => {
  let url = ''
  await withSite(DIST, async (site) => {
    url = site.url
    const page = await keptBrowser.open()
    await page.goto(`${site.url}#/?strategy=sample&lang=ar`)
    await settled(page)
    await kept(page)
    await keptBrowser.close()
  })

  const page = await keptBrowser.open()
  await page.goto(`${url}#/?strategy=sample&lang=ar`)
  await expect(headline(page)).toContainText('61')
  await page.getByRole('navigation').getByRole('link', { name: main['nav.report'], exact: true }).click()
  await settled(page)
  await page.getByRole('main').getByRole('combobox').first().selectOption('FIO')
  await page.locator('[data-items] > li').first().getByRole('combobox').first().selectOption('suspended')
  await expect(page.getByText(arabic['filing.saved'])).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: arabic['filing.fileNow'] }).click()
  const file = await (await saving).path()

  await page.getByRole('navigation').getByRole('link', { name: main['nav.inbox'], exact: true }).click()
  await settled(page)
  await page.getByRole('main').locator('input[accept=".athar"]').setInputFiles(file)
  await page.getByRole('button', { name: arabic['inbox.take'], exact: true }).click()
  await expect(page.getByText(arabic['inbox.unsigned'], { exact: true })).toBeVisible()

  await page.getByRole('navigation').getByRole('link', { name: main['nav.actions'], exact: true }).click()
  await settled(page)
  const exporting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  expect(await readFile(await (await exporting).path(), 'utf8')).toContain('تنفيذ حملة وطنية')
})

test('A new release waits until the reader takes it up, and is loaded once', async ({ keptBrowser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'athar-release-'))
  try {
    await cp(DIST, folder, { recursive: true })
    await withSite(folder, async (site) => {
      const page = await keptBrowser.open()
      await page.goto(`${site.url}#/?strategy=sample`)
      await settled(page)
      await kept(page)

      // The next release: its page says so, and its worker knows the new page.
      const html = await readFile(join(folder, 'index.html'), 'utf8')
      await writeFile(join(folder, 'index.html'), html.replace('<title>', '<meta name="release" content="2"><title>'))
      const worker = await readFile(join(folder, 'sw.js'), 'utf8')
      const revised = worker.replace(
        /(url:"index\.html",revision:")[0-9a-f]+|(revision:")[0-9a-f]+(",url:"index\.html")/u,
        '$1$22$3',
      )
      expect(revised).not.toBe(worker)
      await writeFile(join(folder, 'sw.js'), revised)

      await page.reload()
      await settled(page)
      const band = page.getByRole('status').filter({ hasText: 'A new release of Athar is here' })
      await expect(band).toBeVisible()
      const next = page.locator('meta[name="release"]')
      await expect(next).toHaveCount(0)

      let loads = 0
      page.on('load', () => (loads += 1))
      await band.getByRole('button', { name: 'Load it' }).click()
      await expect(next).toHaveCount(1)
      await settled(page)
      await expect(headline(page)).toContainText('of 61 actions')
      await expect(band).toHaveCount(0)
      expect(loads).toBe(1)
      await keptBrowser.close()
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
