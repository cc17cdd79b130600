import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expect, headline, inAddress, test, visit } from './athar.ts'
import { violations } from './axe.ts'
import { misplacedCharacters } from './readingOrder.ts'
import { LANGS } from './screens.ts'

const STRATEGY = { strategy: 'sample' }
const ACTION = 'Broadcast community radio in the languages of migrant workers'

/** Takes a file in, once what it would do was shown. */
async function receive(page: Page, file: Download): Promise<void> {
  await page.getByLabel('Files ending in .athar').setInputFiles(await file.path())
  await page.getByRole('button', { name: 'Take in', exact: true }).click()
  await expect(page.getByText(/new statements?$/u)).toBeVisible()
}

/** A ministry answers for one action and files. */
async function fileOne(page: Page): Promise<Download> {
  await visit(page, '/report', STRATEGY)
  await page.getByLabel('This browser reports for').selectOption({ label: 'Ministry of Broadcasting' })
  const form = page.getByRole('group', { name: ACTION })
  await form.getByLabel('State').selectOption({ label: 'completed' })
  await page.getByLabel('Figure (minutes)').fill('٦٤٠')
  await form.getByLabel('Address of the evidence').fill('https://example.org/radio')
  await expect(page.getByText('The draft is kept in this browser.')).toBeVisible()
  await page.getByText('This is what changes: 2 items').click()
  const changes = page.getByRole('group').filter({ has: page.getByText('This is what changes') })
  await expect(changes).toContainText('State: from in progress to completed')
  await expect(changes).toContainText('640')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'File and save the file' }).click()
  const file = await saving
  await expect(page.getByText(/is filed in this browser and awaits acceptance/u)).toBeVisible()
  return file
}

test('A ministry files a report as a file; the secretariat takes it in, accepts it, and Overview changes', async ({
  page,
  browser,
}) => {
  await visit(page, '/', STRATEGY)
  const before = Number(/^(\d+) of 61 actions/u.exec(await headline(page).innerText())?.[1])
  const file = await fileOne(page)
  expect(file.suggestedFilename()).toMatch(/^sample-MBM-.+\.athar$/u)

  // What is filed and not accepted changes no official figure.
  await visit(page, '/', STRATEGY)
  await expect(headline(page)).toContainText(`${before} of 61 actions`)

  const secretariat = await browser.newContext()
  const inbox = await secretariat.newPage()
  await visit(inbox, '/inbox', STRATEGY)
  await inbox.getByLabel('Files ending in .athar').setInputFiles(await file.path())
  await expect(inbox.getByText('Nobody signed this file: anyone could have written it.')).toBeVisible()
  await expect(inbox.getByText('3 new statements.')).toBeVisible()
  await inbox.getByRole('button', { name: 'Take in', exact: true }).click()
  await expect(inbox.getByText(/new statements$/u)).toBeVisible()
  const report = inbox.getByRole('region', { name: /Ministry of Broadcasting/u }).filter({ hasText: 'not signed' })
  const item = report.getByRole('listitem').filter({ hasText: ACTION })
  await expect(item).toContainText('completed')
  await expect(item.getByRole('link', { name: /evidence/iu })).toBeVisible()
  await item.getByLabel('accept').check()
  const figure = report.getByRole('listitem').filter({ hasText: '640' }).first()
  await figure.getByLabel('accept').check()
  await report.getByRole('button', { name: 'Decide 2 items' }).click()
  await expect(report).toHaveCount(0)

  await visit(inbox, '/', STRATEGY)
  await expect(headline(inbox)).toContainText(`${before + 1} of 61 actions`)

  // The same file again, and after a reload, changes nothing.
  await visit(inbox, '/inbox', STRATEGY)
  await inbox.getByLabel('Files ending in .athar').setInputFiles(await file.path())
  await expect(inbox.getByText('Nothing in it is new. 3 are here already.')).toBeVisible()
  await secretariat.close()
})

test('What is sent back comes to the ministry with its reason, and is filed again and accepted', async ({
  page,
  browser,
}) => {
  const file = await fileOne(page)
  const secretariat = await browser.newContext()
  const inbox = await secretariat.newPage()
  const report = inbox.getByRole('region', { name: /Ministry of Broadcasting/u }).filter({ hasText: 'not signed' })
  const item = report.getByRole('listitem').filter({ hasText: ACTION })
  await visit(inbox, '/decisions', STRATEGY)
  await inbox.getByLabel('What was decided').fill('Report the reach of every campaign')
  await inbox.getByRole('combobox', { name: 'Who', exact: true }).selectOption({ label: 'Ministry of Broadcasting' })
  await inbox.getByRole('button', { name: 'Record the decision' }).click()
  await expect(inbox.getByText(/^Recorded:/u)).toBeVisible()
  await visit(inbox, '/inbox', STRATEGY)
  await receive(inbox, file)
  await item.getByLabel('send back').check()
  await expect(report.getByRole('button', { name: 'Decide one item' })).toBeDisabled()
  await item.getByLabel('Why it goes back').fill('The link shows another programme')
  // What is half typed outlasts the page.
  await inbox.reload()
  await expect(item.getByLabel('Why it goes back')).toHaveValue('The link shows another programme')
  await report.getByRole('listitem').filter({ hasText: '640' }).first().getByLabel('accept').check()
  const answering = inbox.waitForEvent('download')
  await report.getByRole('button', { name: 'Decide 2 items' }).click()
  const answer = await answering
  expect(answer.suggestedFilename()).toMatch(/^sample-MBM-.+-answer-\d+\.athar$/u)

  await visit(page, '/report', STRATEGY)
  await receive(page, answer)
  const own = page.getByRole('listitem').filter({ has: page.getByRole('group', { name: ACTION }) })
  await expect(own).toContainText('sent back')
  await expect(own).toContainText('The link shows another programme')
  await expect(page.getByRole('listitem').filter({ hasText: 'Figure (minutes)' })).toContainText('accepted')
  // The answer also brings what the committee decided that the ministry is to carry out.
  const decisions = page.getByRole('region', { name: 'Decisions of the committee' })
  await expect(decisions.getByRole('listitem')).toHaveText(/Report the reach of every campaign/u)

  const form = page.getByRole('group', { name: ACTION })
  await form.getByLabel('Address of the evidence').fill('https://example.org/right')
  await expect(page.getByText('The draft is kept in this browser.')).toBeVisible()
  const again = page.waitForEvent('download')
  await page.getByRole('button', { name: 'File and save the file' }).click()
  await visit(inbox, '/inbox', STRATEGY)
  await receive(inbox, await again)
  await expect(item.getByRole('link', { name: /evidence/iu })).toHaveAttribute('href', 'https://example.org/right')
  await item.getByLabel('accept').check()
  await report.getByRole('listitem').filter({ hasText: '640' }).first().getByLabel('accept').check()
  await report.getByRole('button', { name: 'Decide 2 items' }).click()
  await expect(report).toHaveCount(0)
  await visit(inbox, '/actions/A1.15', STRATEGY)
  await expect(inbox.getByRole('region', { name: 'Why this status' })).toContainText('It is reported as completed')
  await secretariat.close()
})

test('A draft survives a reload, and what is wrong in it keeps it from being filed', async ({ page }) => {
  await visit(page, '/report', STRATEGY)
  await page.getByLabel('This browser reports for').selectOption({ label: 'Ministry of Broadcasting' })
  const form = page.getByRole('group', { name: ACTION })
  await form.getByLabel('State').selectOption({ label: 'not started' })
  await page.getByLabel('Figure (minutes)').fill('-5')
  await expect(page.getByText('Milestones are ticked of an action that is not started.')).toBeVisible()
  await expect(page.getByText('The figure is not below zero.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'File and save the file' })).toBeDisabled()
  await expect(page.getByText('The draft is kept in this browser.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Figure (minutes)')).toHaveValue('-5')
  await page.getByLabel('Figure (minutes)').fill('630')
  await form.getByLabel('State').selectOption({ label: 'in progress' })
  await expect(page.getByRole('button', { name: 'File and save the file' })).toBeEnabled()
})

test('Two tabs that answer the same report lose nothing of each other, and see what the other keeps', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  for (const each of [page, other]) {
    await visit(each, '/report', STRATEGY)
    await each.getByLabel('This browser reports for').selectOption({ label: 'Ministry of Broadcasting' })
  }
  const item = (of: Page, at: number) => of.locator('[data-items] > li').nth(at)
  await Promise.all([
    item(page, 0).getByLabel('State').selectOption({ label: 'suspended' }),
    item(other, 1).getByLabel('State').selectOption({ label: 'cancelled' }),
  ])
  await Promise.all([
    item(page, 0).getByLabel('Comment').fill('Said in the first tab'),
    item(other, 0).getByLabel('Address of the evidence').fill('https://example.org/second'),
  ])
  for (const each of [page, other]) {
    await expect(item(each, 0).getByLabel('State')).toHaveValue('suspended')
    await expect(item(each, 0).getByLabel('Comment')).toHaveValue('Said in the first tab')
    await expect(item(each, 0).getByLabel('Address of the evidence')).toHaveValue('https://example.org/second')
    await expect(item(each, 1).getByLabel('State')).toHaveValue('cancelled')
    await expect(each.getByText('The draft is kept in this browser.')).toBeVisible()
  }
  await page.reload()
  await expect(item(page, 1).getByLabel('State')).toHaveValue('cancelled')
  await expect(item(page, 0).getByLabel('Comment')).toHaveValue('Said in the first tab')
})

test('Who has not filed is one press from a letter in either language, and an answer can be saved once more', async ({
  page,
}) => {
  await visit(page, '/inbox', STRATEGY)
  const reminders = page.getByRole('region', { name: '2 institutions have not filed for Q3 2026' })
  const first = reminders.getByRole('listitem').first()
  await first.getByText('Letter', { exact: true }).click()
  await expect(first.locator('pre')).toContainText('Your report for Q3 2026 on “Illustrative strategy')
  const mail = first.getByRole('link', { name: 'Open in the mail program' })
  await expect(mail).toHaveAttribute('href', /^mailto:\?subject=Report%20for%20Q3%202026/u)
  await reminders.getByLabel('Language of the letter').selectOption({ label: 'Arabic' })
  await expect(first.locator('pre')).toContainText('لم يصلنا تقريركم عن')
  await expect(first.locator('pre')).toHaveAttribute('dir', 'rtl')

  const report = page.getByRole('region', { name: /Ministry of Health and Wellbeing/u })
  await report.getByLabel('accept').first().check()
  const answering = page.waitForEvent('download')
  await report.getByRole('button', { name: 'Decide one item' }).click()
  const answer = await readFile(await (await answering).path())
  await visit(page, '/inbox', STRATEGY)
  const made = page.getByRole('region', { name: 'Files written in this browser' })
  const saving = page.waitForEvent('download')
  await made.getByRole('button', { name: 'Save the file again' }).click()
  expect((await readFile(await (await saving).path())).equals(answer)).toBe(true)
})

test('On a past day nothing is filed or decided, and one press leads back to today', async ({ page }) => {
  await visit(page, '/inbox', { ...STRATEGY, asOf: '2026-10-28' })
  await expect(page.getByText('You look at 28 October 2026.')).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await page.getByRole('button', { name: 'Back to today' }).click()
  await expect(page.getByText('You look at 28 October 2026.')).toHaveCount(0)
  expect(inAddress(page, 'asOf')).toBeNull()
})

test('A file that was tampered with is refused with its reason, and nothing is taken', async ({ page }) => {
  const file = await fileOne(page)
  const stream = await file.createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const envelope = JSON.parse(Buffer.concat(chunks).toString()) as { payload: string }
  const content = Buffer.from(envelope.payload, 'base64').toString().replace('"MBM"', '"MOC"')
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
  const forged = JSON.stringify({ ...envelope, digest, payload: Buffer.from(content).toString('base64') })
  await visit(page, '/inbox', STRATEGY)
  await page.getByLabel('Files ending in .athar').setInputFiles({
    name: 'forged.athar',
    mimeType: 'application/json',
    buffer: Buffer.from(forged),
  })
  await expect(page.getByRole('alert')).toContainText('It speaks for another institution.')
})

for (const lang of LANGS) {
  test(`The form and the inbox are reached by everyone and read in order in ${lang === 'ar' ? 'Arabic' : 'English'}`, async ({
    page,
  }) => {
    await visit(page, '/report', { ...STRATEGY, lang })
    await page.getByRole('main').getByRole('combobox').first().selectOption('MPS')
    await page.getByRole('group').first().getByRole('combobox').first().selectOption('completed')
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText(/./u)
    expect(await violations(page, 'report')).toEqual([])
    if (lang === 'ar') expect(await page.evaluate(misplacedCharacters)).toEqual([])
    await visit(page, '/inbox', { ...STRATEGY, lang })
    await page.getByRole('radio').nth(1).check()
    expect(await violations(page, 'inbox')).toEqual([])
    if (lang === 'ar') expect(await page.evaluate(misplacedCharacters)).toEqual([])
  })
}
