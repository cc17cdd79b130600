import { readFile } from 'node:fs/promises'
import { expect, test, visit } from './athar.ts'
import { violations } from './axe.ts'
import { aPdf, PICTURE } from '../fixtures/documents.ts'

const STRATEGY = { strategy: 'sample' }
const PHOTO = { name: 'training day.png', mimeType: 'image/png', buffer: Buffer.from(PICTURE) }
const MINUTES = { name: 'minutes.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf()) }
const A_PAGE = { name: 'minutes.html', mimeType: 'application/pdf', buffer: Buffer.from('<script>alert(1)</script>') }

test('Documents are attached to a report, travel in its file, and are opened where it is judged', async ({
  page,
  browser,
}) => {
  await visit(page, '/report', STRATEGY)
  await page.getByRole('main').getByRole('combobox').first().selectOption('FIO')
  const form = page.getByRole('main').locator('[data-items] > li').first()
  await form.getByRole('combobox').first().selectOption('in_progress')
  await form.getByLabel('Documents that show it').setInputFiles([PHOTO, A_PAGE, MINUTES])
  await expect(form.getByRole('alert')).toHaveText('minutes.html was not attached: it is no PDF, JPEG, PNG or WebP.')
  await expect(page.getByText('The draft is kept in this browser.')).toBeVisible()
  await page.reload()
  await expect(form.getByRole('button', { name: 'Document training day.png' })).toBeVisible()
  await form.getByRole('button', { name: 'Document minutes.pdf' }).click()
  await expect(form.getByRole('dialog', { name: 'minutes.pdf' }).getByRole('button', { name: 'Save' })).toBeVisible()
  expect(await violations(page, 'report with documents')).toEqual([])
  await page.keyboard.press('Escape')
  const filing = page.waitForEvent('download')
  await page.getByRole('button', { name: 'File and save the file' }).click()
  const filed = await filing

  const secretariat = await browser.newContext()
  const inbox = await secretariat.newPage()
  await visit(inbox, '/inbox', STRATEGY)
  await inbox
    .getByRole('main')
    .locator('input[accept=".athar"]')
    .setInputFiles(await filed.path())
  await inbox.getByText('What it says').click()
  const said = inbox.getByRole('group').filter({ hasText: 'What it says' }).getByRole('listitem').first()
  await expect(said).toContainText('new')
  await expect(said).toContainText('No change.')
  await said.getByRole('button', { name: 'Document training day.png' }).click()
  await expect(inbox.getByRole('img', { name: 'training day.png' })).toBeVisible()
  expect(await violations(inbox, 'inbox with a file opened')).toEqual([])
  await inbox.keyboard.press('Escape')
  await inbox.getByRole('button', { name: 'Take in', exact: true }).click()
  // From here on the documents are those of the report that is judged, and no longer of the file that came.
  await expect(inbox.getByRole('button', { name: 'Take in', exact: true })).toHaveCount(0)
  await inbox.getByRole('button', { name: 'Document training day.png' }).click()
  const photo = inbox.getByRole('img', { name: 'training day.png' })
  await expect(photo).toBeVisible()
  expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1)
  await inbox.keyboard.press('Escape')
  await inbox.getByRole('button', { name: 'Document minutes.pdf' }).click()
  const saving = inbox.waitForEvent('download')
  await inbox.getByRole('button', { name: 'Save the document' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('minutes.pdf')
  expect((await readFile(await saved.path())).equals(MINUTES.buffer)).toBe(true)
  await secretariat.close()
})
