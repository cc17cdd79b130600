import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { openXlsx, saveXlsx } from 'hucre/xlsx'
import arabic from '../../src/i18n/ar/report.json' with { type: 'json' }
import { expect, test, visit } from './athar.ts'
import { violations } from './axe.ts'
import { misplacedCharacters } from './readingOrder.ts'

const STRATEGY = { strategy: 'sample', lang: 'ar' }

const panel = (page: Page) => page.getByRole('region', { name: arabic['form.panel'] })

/** The form of an institution, as its workbook in Arabic. */
async function savedForm(page: Page, institution: string): Promise<string> {
  await visit(page, '/report', STRATEGY)
  await page.getByRole('main').getByRole('combobox').first().selectOption(institution)
  const saving = page.waitForEvent('download')
  await panel(page).getByRole('button', { name: arabic['form.save'] }).click()
  const saved = await saving
  const path = join(dirname(await saved.path()), saved.suggestedFilename())
  await saved.saveAs(path)
  return path
}

/** Fills cells in, by sheet and place from 0. */
async function fill(path: string, cells: readonly (readonly [number, number, number, string])[]): Promise<void> {
  const book = await openXlsx(await readFile(path))
  for (const [sheet, row, column, value] of cells) {
    const at = book.sheets[sheet]?.rows[row]
    if (!at) throw new Error(`there is no row ${row}`)
    at[column] = value
    const cell = book.sheets[sheet]?.cells?.get(`${row},${column}`)
    if (cell) Object.assign(cell, { value, type: 'string' })
  }
  await writeFile(path, await saveXlsx(book))
}

/** Opens a workbook in LibreOffice and saves it again, where there is one. */
function savedElsewhere(path: string): string {
  const folder = `${path}-elsewhere`
  try {
    const profile = `-env:UserInstallation=file://${folder}-profile`
    const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder]
    execFileSync('soffice', [profile, '--headless', ...to, path], { stdio: 'ignore', timeout: 60_000 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return path
    throw error
  }
  return join(folder, path.slice(dirname(path).length + 1))
}

const load = (page: Page, path: string) => panel(page).locator('input[type="file"]').setInputFiles(path)

test('A report is answered in a workbook, read back into the draft once its differences were seen, and filed', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const path = await savedForm(page, 'FIO')
  await fill(path, [
    [1, 1, 3, 'معلق'],
    [1, 1, 6, 'بانتظار قرار اللجنة'],
    [3, 1, 5, '١٥'],
  ])
  await load(page, savedElsewhere(path))
  await expect(panel(page)).toContainText(/الوضع.*معلّق/)
  await expect(panel(page)).toContainText(/القيمة.*15/)
  expect(await violations(page, 'report with a workbook')).toEqual([])
  expect(await page.evaluate(misplacedCharacters)).toEqual([])
  const form = page.getByRole('main').locator('[data-items] > li').first()
  await expect(form.getByRole('combobox').first()).toHaveValue('')
  await panel(page).getByRole('button', { name: arabic['form.take'] }).click()
  await expect(panel(page).getByText(arabic['form.taken'])).toBeVisible()
  await expect(form.getByRole('combobox').first()).toHaveValue('suspended')
  await expect(page.getByText(arabic['filing.saved'])).toBeVisible()
  const filing = page.waitForEvent('download')
  await page.getByRole('button', { name: arabic['filing.fileNow'] }).click()
  expect((await filing).suggestedFilename()).toBe('sample-FIO-2026-Q3-1.athar')
})

test('What cannot be understood in a workbook is told by its cell, and nothing is taken over', async ({ page }) => {
  const path = await savedForm(page, 'FIO')
  await fill(path, [
    [1, 1, 3, 'تقريبًا'],
    [3, 1, 5, 'نحو 15'],
  ])
  await load(page, path)
  const problems = panel(page).getByRole('list', { name: arabic['form.problemList'] }).getByRole('listitem')
  await expect(problems).toHaveCount(2)
  await expect(problems.first()).toContainText('الإجراءات!D2')
  await expect(problems.last()).toContainText('القيم!F2')
  await expect(panel(page).getByRole('button', { name: arabic['form.take'] })).toHaveCount(0)
  expect(await violations(page, 'report with problems')).toEqual([])
  expect(await page.evaluate(misplacedCharacters)).toEqual([])
})

test('The form of another institution, and a file that is no workbook, are refused', async ({ page }) => {
  const path = await savedForm(page, 'FIO')
  await page.getByRole('main').getByRole('combobox').first().selectOption('MBM')
  await load(page, path)
  await expect(panel(page).getByText(arabic['form.fault.otherForm'])).toBeVisible()
  await panel(page)
    .locator('input[type="file"]')
    .setInputFiles({ name: 'x.xlsx', mimeType: 'text/plain', buffer: Buffer.from('x') })
  await expect(panel(page).getByText(/ليس مصنفًا/)).toBeVisible()
})
