import type { Download, Page } from '@playwright/test'
import arabic from '../../src/i18n/ar/report.json' with { type: 'json' }
import { expect, test, visit } from './athar.ts'
import { violations } from './axe.ts'
import { misplacedCharacters } from './readingOrder.ts'
import { fill, load, savedElsewhere, savedForm, workbookPanel } from './workbook.ts'

const STRATEGY = { strategy: 'sample', lang: 'ar' }

async function choose(page: Page, file: Download): Promise<void> {
  await page
    .getByRole('main')
    .locator('input[accept=".athar"]')
    .setInputFiles(await file.path())
}

async function fileIt(page: Page): Promise<Download> {
  await expect(page.getByText(arabic['filing.saved'])).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: arabic['filing.fileNow'] }).click()
  return saving
}

/** An item of the report on screen. */
const form = (page: Page, at: number) => page.getByRole('main').locator('[data-items] > li').nth(at)

async function answerInForm(page: Page): Promise<void> {
  await form(page, 0).getByRole('combobox').first().selectOption('in_progress')
  await form(page, 1).getByRole('combobox').first().selectOption('suspended')
}

async function answerInWorkbook(page: Page): Promise<void> {
  const path = await savedForm(page)
  await fill(path, [
    [1, 1, 3, 'قيد التنفيذ'],
    [1, 2, 3, 'معلّق'],
  ])
  await load(page, savedElsewhere(path))
  await workbookPanel(page).getByRole('button', { name: arabic['form.take'] }).click()
  await expect(form(page, 1).getByRole('combobox').first()).toHaveValue('suspended')
}

for (const [way, answer] of [
  ['by form', answerInForm],
  ['by workbook', answerInWorkbook],
] as const)
  test(`The whole journey in Arabic, ${way}: filed, one item sent back, filed again, accepted, approved`, async ({
    keptBrowser,
    secondBrowser,
  }) => {
    const page = await keptBrowser.open()
    await visit(page, '/report', STRATEGY)
    await page.getByRole('main').getByRole('combobox').first().selectOption('FIO')
    await page.getByRole('button', { name: arabic['key.make'], exact: true }).click()
    await answer(page)
    const filed = await fileIt(page)

    const inbox = await secondBrowser.open()
    await visit(inbox, '/inbox', STRATEGY)
    await inbox.getByRole('button', { name: arabic['key.make'], exact: true }).click()
    await choose(inbox, filed)
    await inbox.getByRole('button', { name: arabic['inbox.enrol'] }).click()
    const report = inbox
      .getByRole('region')
      .filter({ has: inbox.getByText(arabic['inbox.signedTag'], { exact: true }) })
    await report.getByRole('button', { name: arabic['inbox.acceptAll'] }).click()
    const item = report
      .getByRole('listitem')
      .filter({ has: inbox.getByRole('radiogroup') })
      .nth(1)
    await item.getByLabel(arabic['verdict.sentBack']).check()
    await item.getByRole('textbox').fill('أرفقوا قرار التعليق')
    const answering = inbox.waitForEvent('download')
    await report.getByRole('button').last().click()

    await choose(page, await answering)
    await page.getByRole('button', { name: arabic['inbox.trust'] }).click()
    await expect(form(page, 1)).toContainText('أرفقوا قرار التعليق')
    await form(page, 1).getByRole('textbox').last().fill('القرار رقم 12')
    await choose(inbox, await fileIt(page))
    await expect(inbox.getByText(arabic['inbox.signed'])).toBeVisible()
    await inbox.getByRole('button', { name: arabic['inbox.take'], exact: true }).click()
    await report.getByRole('button', { name: arabic['inbox.acceptAll'] }).click()
    await report.getByRole('button').last().click()
    await expect(report).toHaveCount(0)

    const approval = inbox.getByRole('region', { name: arabic['approval.title'] })
    await approval.getByRole('button').first().click()
    await expect(approval.getByRole('listitem').first()).toContainText('أقرت اللجنة أرقام')
    expect(await violations(inbox, 'inbox with an approval')).toEqual([])
    expect(await inbox.evaluate(misplacedCharacters)).toEqual([])
    await visit(inbox, '/', STRATEGY)
    await expect(inbox.getByRole('main')).toContainText('أقرت اللجنة أرقام')
  })
