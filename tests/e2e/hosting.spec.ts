import { resolve } from 'node:path'
import { serveFolder } from '../fixtures/staticSite.ts'
import { expect, headline, settled, test } from './athar.ts'

const DIST = resolve(import.meta.dirname, '../../dist')
const FOLDER = '/government/strategies/'

test('Athar works in a sub-folder of any static host', async ({ page }) => {
  // The built workspace in a folder of a plain static server, nothing at the root.
  const site = await serveFolder(DIST, { below: FOLDER })
  try {
    await page.goto(site.url)
    await expect(headline(page)).toContainText('28 of 40 known actions')
    await page.getByRole('combobox', { name: 'Strategy' }).selectOption('sample')
    await expect(headline(page)).toContainText(/of 61 actions/u)
    await expect(page.getByRole('application')).toBeVisible()
    await page.getByRole('button', { name: 'العربية' }).click()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await page.reload()
    await settled(page)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  } finally {
    await site.close()
  }
})
