import type { Page } from '@playwright/test'
import arabic from '../../src/i18n/ar/report.json' with { type: 'json' }
import { expect, test, visit } from './athar.ts'
import { violations } from './axe.ts'
import { misplacedCharacters } from './readingOrder.ts'
import { fill, load, savedElsewhere, savedForm, workbookPanel } from './workbook.ts'

const STRATEGY = { strategy: 'sample', lang: 'ar' }

async function formOf(page: Page, institution: string): Promise<string> {
  await visit(page, '/report', STRATEGY)
  await page.getByRole('main').getByRole('combobox').first().selectOption(institution)
  return savedForm(page)
}

test('A report is answered in a workbook, read back into the draft once its differences were seen, and filed', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const path = await formOf(page, 'FIO')
  await fill(path, [
    [1, 1, 3, 'معلق'],
    [1, 1, 6, 'بانتظار قرار اللجنة'],
    [3, 1, 5, '١٥'],
  ])
  await load(page, savedElsewhere(path))
  await expect(workbookPanel(page)).toContainText(/الوضع.*معلّق/)
  await expect(workbookPanel(page)).toContainText(/القيمة.*15/)
  expect(await violations(page, 'report with a workbook')).toEqual([])
  expect(await page.evaluate(misplacedCharacters)).toEqual([])
  const form = page.getByRole('main').locator('[data-items] > li').first()
  await expect(form.getByRole('combobox').first()).toHaveValue('')
  await workbookPanel(page).getByRole('button', { name: arabic['form.take'] }).click()
  await expect(workbookPanel(page).getByText(arabic['form.taken'])).toBeVisible()
  await expect(form.getByRole('combobox').first()).toHaveValue('suspended')
  await expect(page.getByText(arabic['filing.saved'])).toBeVisible()
  const filing = page.waitForEvent('download')
  await page.getByRole('button', { name: arabic['filing.fileNow'] }).click()
  expect((await filing).suggestedFilename()).toBe('sample-FIO-2026-Q3-1.athar')
})

test('What cannot be understood in a workbook is told by its cell, and nothing is taken over', async ({ page }) => {
  const path = await formOf(page, 'FIO')
  await fill(path, [
    [1, 1, 3, 'تقريبًا'],
    [3, 1, 5, 'نحو 15'],
  ])
  await load(page, path)
  const problems = workbookPanel(page).getByRole('list', { name: arabic['form.problemList'] }).getByRole('listitem')
  await expect(problems).toHaveCount(2)
  await expect(problems.first()).toContainText('الإجراءات!D2')
  await expect(problems.last()).toContainText('القيم!F2')
  await expect(workbookPanel(page).getByRole('button', { name: arabic['form.take'] })).toHaveCount(0)
  expect(await violations(page, 'report with problems')).toEqual([])
  expect(await page.evaluate(misplacedCharacters)).toEqual([])
})

test('The form of another institution, and a file that is no workbook, are refused', async ({ page }) => {
  const path = await formOf(page, 'FIO')
  await page.getByRole('main').getByRole('combobox').first().selectOption('MBM')
  await load(page, path)
  await expect(workbookPanel(page).getByText(arabic['form.fault.otherForm'])).toBeVisible()
  await workbookPanel(page)
    .locator('input[type="file"]')
    .setInputFiles({ name: 'x.xlsx', mimeType: 'text/plain', buffer: Buffer.from('x') })
  await expect(workbookPanel(page).getByText(/ليس مصنفًا/)).toBeVisible()
})
