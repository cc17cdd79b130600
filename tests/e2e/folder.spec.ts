import type { Page } from '@playwright/test'
import { expect, test, visit } from './athar.ts'
import { violations } from './axe.ts'

const STRATEGY = { strategy: 'sample' }

/** Chooses as the exchange folder one of the browser's own: its dialog is not the page's to press. */
async function chooseFolder(page: Page): Promise<void> {
  await page.evaluate(() => {
    const choose = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('shared', { create: true })
    Object.assign(window, { showDirectoryPicker: choose })
  })
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await expect(page.getByText('The folder shared is looked into.')).toBeVisible()
}

/** What lies in the folder, by name. */
const lying = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('shared')
    const found: [string, number[]][] = []
    for await (const entry of folder.values())
      if (entry.kind === 'file')
        found.push([
          entry.name,
          [...new Uint8Array(await (await (entry as FileSystemFileHandle).getFile()).arrayBuffer())],
        ])
    return found
  })

/** What a shared drive does: the files of one side come to the other. */
async function keepInStep(from: Page, to: Page): Promise<void> {
  await to.evaluate(
    async (files) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('shared')
      for (const [name, bytes] of files) {
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable()
        await stream.write(Uint8Array.from(bytes))
        await stream.close()
      }
    },
    await lying(from),
  )
}

test('A report and its answer go by a folder that both sides see, and nobody chooses a file', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await visit(page, '/report', STRATEGY)
  await page.getByRole('main').getByRole('combobox').first().selectOption('FIO')
  await chooseFolder(page)
  const form = page.getByRole('main').locator('[data-items] > li').first()
  await form.getByRole('combobox').first().selectOption('in_progress')
  await page.getByRole('button', { name: 'File and save the file' }).click()
  await expect(page.getByText('It lies in the folder shared.')).toBeVisible()
  expect((await lying(page)).map(([name]) => name)).toEqual(['sample-FIO-2026-Q3-1.athar'])

  const secretariat = await browser.newContext()
  const inbox = await secretariat.newPage()
  await visit(inbox, '/inbox', STRATEGY)
  await chooseFolder(inbox)
  await keepInStep(page, inbox)
  await inbox.getByRole('button', { name: 'Take in', exact: true }).click()
  expect(await violations(inbox, 'inbox with a folder')).toEqual([])
  const report = inbox.getByRole('region', { name: 'Financial Intelligence Office' })
  await report.getByLabel('send back').check()
  await report.getByLabel('Why it goes back').fill('Name the decision')
  await report.getByRole('button', { name: 'Decide one item' }).click()
  await expect(inbox.getByText('It lies in the folder shared.')).toBeVisible()

  await keepInStep(inbox, page)
  await page.getByRole('button', { name: 'Take in', exact: true }).click()
  await expect(form).toContainText('Name the decision')
  // What was taken in is not offered again after a reload, and the folder is still known.
  await page.reload()
  await expect(page.getByText('The folder shared is looked into.')).toBeVisible()
  await expect(form).toContainText('Name the decision')
  await expect(page.getByRole('button', { name: 'Take in', exact: true })).toHaveCount(0)
  await secretariat.close()
})

test('After a restart the folder is opened again at one press, and a report that cannot be laid there is saved', async ({
  page,
}) => {
  await visit(page, '/report', STRATEGY)
  await page.getByRole('main').getByRole('combobox').first().selectOption('FIO')
  await chooseFolder(page)
  await page.addInitScript(() => {
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => 'prompt',
      requestPermission: async () => 'granted',
    })
  })
  await page.reload()
  await expect(page.getByText('The folder shared was chosen before.')).toBeVisible()
  await page.getByRole('button', { name: 'Open it' }).click()
  await expect(page.getByText('The folder shared is looked into.')).toBeVisible()
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('shared', { recursive: true }))
  await page
    .getByRole('main')
    .locator('[data-items] > li')
    .first()
    .getByRole('combobox')
    .first()
    .selectOption('in_progress')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'File and save the file' }).click()
  expect((await saving).suggestedFilename()).toBe('sample-FIO-2026-Q3-1.athar')
  await expect(page.getByText('It could not be laid in the folder shared, and was saved instead.')).toBeVisible()
  await expect(page.getByText('The folder shared cannot be looked into at the moment.')).toBeVisible()
  await page.getByRole('button', { name: 'Leave the folder' }).click()
  await expect(page.getByRole('button', { name: 'Choose a folder' })).toBeVisible()
})
