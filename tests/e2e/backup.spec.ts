import { expect, test, visit } from './athar.ts'
import { violations } from './axe.ts'
import { misplacedCharacters } from './readingOrder.ts'

const STRATEGY = { strategy: 'sample' }

test('A backup brings what was filed and what is half answered to another browser, and says how old it is', async ({
  page,
  browser,
}) => {
  await visit(page, '/report', STRATEGY)
  await page.getByLabel('This browser reports for').selectOption({ label: 'Ministry of Broadcasting' })
  const form = (of: typeof page) => of.locator('[data-items] > li').first()
  await form(page).getByLabel('State').selectOption({ label: 'suspended' })
  await expect(page.getByText('The draft is kept in this browser.')).toBeVisible()
  await page.getByRole('button', { name: 'File and save the file' }).click()
  await expect(page.getByText(/is filed in this browser/u)).toBeVisible()

  await visit(page, '/data', STRATEGY)
  const panel = page.getByRole('region', { name: 'Backup' })
  await expect(panel).toContainText('No backup was saved from this browser yet.')
  await panel.getByLabel('with drafts that are not filed').check()
  const saving = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Save a backup' }).click()
  const backup = await saving
  expect(backup.suggestedFilename()).toMatch(/^sample-\d{4}-\d\d-\d\d\.athar-backup$/u)
  await expect(panel).toContainText('Last saved on')

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await visit(other, '/', { ...STRATEGY, lang: 'ar' })
  await visit(other, '/data', { ...STRATEGY, lang: 'ar' })
  const restoring = other.getByRole('region', { name: 'نسخة احتياطية' })
  await restoring.locator('input[type="file"]').setInputFiles(await backup.path())
  await expect(restoring).toContainText('قولان جديدان')
  await expect(restoring).toContainText('ومسودة واحدة')
  expect(await violations(other, 'data with a backup')).toEqual([])
  expect(await other.evaluate(misplacedCharacters)).toEqual([])
  await restoring.getByRole('button', { name: 'دمجها' }).click()
  await expect(restoring).toContainText('دُمجت النسخة')

  await visit(other, '/report', { ...STRATEGY, lang: 'en' })
  await other.getByLabel('This browser reports for').selectOption({ label: 'Ministry of Broadcasting' })
  await expect(form(other)).toContainText('Filed before:')
  await expect(form(other).getByLabel('State')).toHaveValue('suspended')
  await elsewhere.close()
})

test('A file that is no backup is refused with its reason', async ({ page }) => {
  await visit(page, '/data', STRATEGY)
  const panel = page.getByRole('region', { name: 'Backup' })
  const file = { name: 'x.athar-backup', mimeType: 'application/gzip', buffer: Buffer.from('no backup') }
  await panel.locator('input[type="file"]').setInputFiles(file)
  await expect(panel.getByRole('alert')).toContainText('The file is no backup of Athar, or is damaged.')
})
