import { readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expect, test, visit } from './athar.ts'
import { misplacedCharacters } from './readingOrder.ts'

/** The bytes of the release that the page hands out when its button is pressed. */
async function published(
  page: Page,
  button: RegExp | string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  // What the preview has asked for is let arrive: a page that goes breaks off what it was loading, which is told as a fault.
  await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate(async () => void (await document.fonts.ready))
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** The body of a page as a browser reads it from its text. */
async function bodyOf(page: Page, html: string): Promise<string> {
  const blank = await page.context().newPage()
  const body = await blank.evaluate(
    (text) => new DOMParser().parseFromString(text, 'text/html').body.innerHTML.trim(),
    html,
  )
  await blank.close()
  return body
}

test('the secretariat publishes a release, and the next one says what changed since', async ({ page }) => {
  await visit(page, '/publish', { strategy: 'kuwait' })
  await expect(page.getByText('40 actions, 44 indicators')).toBeVisible()
  await expect(page.getByText('This is the first release.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Children with their mothers at the shelter/ })).toBeVisible()
  await page.getByLabel('Note to readers (English)').fill('The first release of all.')
  const answer = page.getByLabel('Answer on the first page (English)')
  await expect(answer).toHaveValue(/^28 of 40 known actions are reported completed/)
  // The preview is what will be published, to the letter.
  const preview = page.frameLocator('iframe')
  const drawn = async () => preview.locator('body').innerHTML()
  await expect(preview.getByText('The first release of all.')).toHaveCount(0)
  await preview.getByRole('link', { name: 'Releases' }).click()
  await expect(preview.getByText('The first release of all.')).toBeVisible()
  const looked = new Map([['en/releases.html', await drawn()]])
  for (const [link, path] of [
    ['Actions', 'en/actions.html'],
    ['العربية', 'ar/actions.html'],
  ] as const) {
    await preview.getByRole('link', { name: link }).click()
    await expect(page.getByText(path)).toBeVisible()
    looked.set(path, await drawn())
  }
  // What the release says nowhere may be withheld: nobody tells it in words.
  const go = page.getByRole('button', { name: 'Publish release 1' })
  await answer.fill('28 of 40 actions are done. 8.5 of something else.')
  await expect(page.getByText(/Numbers that this release says nowhere, .*: 8\.5/)).toBeVisible()
  await expect(go).toBeDisabled()
  await answer.fill('28 of 40 actions are done, and more is to come.')
  const { name, bytes } = await published(page, 'Publish release 1')
  expect(name).toBe('kuwait-release-1.zip')
  const files = unzipSync(bytes)
  expect(Object.keys(files)).toContain('ar/index.html')
  const text = (path: string) => Buffer.from(files[path] ?? []).toString('utf8')
  expect(text('en/releases.html')).toContain('The first release of all.')
  expect(text('en/index.html')).toContain('28 of 40 actions are done, and more is to come.')
  expect(text('ar/index.html')).not.toContain('more is to come')
  for (const [path, html] of looked) expect(await bodyOf(page, text(path)), path).toBe(html)
  const { files: stated } = JSON.parse(text('release.json')) as { files: { path: string; sha256: string }[] }
  for (const { path, sha256 } of stated)
    expect(
      createHash('sha256')
        .update(files[path] ?? new Uint8Array())
        .digest('hex'),
      path,
    ).toBe(sha256)
  await expect(page.getByText('Release 1 is made and kept in the ledger.')).toBeVisible()

  // What is kept outlasts the page.
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Since release 1' })).toBeVisible()
  await expect(page.getByText('Nothing has changed since the last release.').first()).toBeVisible()
  const second = await published(page, 'Publish release 2')
  const pages = unzipSync(second.bytes)
  expect(Buffer.from(pages['en/index.html'] ?? []).toString('utf8')).toContain(
    'Nothing has changed since the last release.',
  )
  expect(Buffer.from(pages['en/releases.html'] ?? []).toString('utf8')).toContain('The first release of all.')
  expect(Object.keys(pages)).toContain('releases/2/en/index.html')
})

test('the pages are looked at before they are published: in each language, on each screen, with what is written', async ({
  page,
}) => {
  await visit(page, '/publish', { strategy: 'kuwait' })
  const pages = page.frameLocator('iframe')
  const width = () => pages.locator('html').evaluate((html) => html.clientWidth)
  await expect(pages.getByText('Is the country doing what it said?')).toBeVisible()
  expect(await width()).toBe(1280)
  await page.getByLabel('Who answers for it (English)').fill('The secretariat of all')
  await page.getByLabel('Answer on the first page (English)').fill('It is going well enough.')
  await expect(pages.getByText('It is going well enough.')).toBeVisible()
  await expect(pages.getByText('Published by The secretariat of all.')).toBeVisible()
  // Links lead through the release, and nowhere else.
  await pages.getByRole('link', { name: 'Protection' }).click()
  await expect(pages.getByRole('heading', { level: 1, name: 'Protection' })).toBeVisible()
  await expect(page.getByText('en/axes/')).toBeVisible()
  await pages.getByRole('link', { name: 'Data' }).click()
  await pages.getByRole('link', { name: /figures\.csv/ }).click()
  await expect(page.getByText('en/data.html')).toBeVisible()
  // The preview makes no room for itself: a page that becomes narrower has it drawn smaller.
  await page.setViewportSize({ width: 700, height: 900 })
  await expect
    .poll(() => page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
    .toBeLessThanOrEqual(0)
  await page.getByLabel('Phone').check()
  expect(await width()).toBe(390)
  expect(await pages.locator('html').evaluate((html) => html.scrollWidth)).toBe(390)
  await page.getByLabel('العربية').check()
  await expect(pages.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(pages.getByRole('heading', { level: 1, name: 'البيانات' })).toBeVisible()
  // Its letters come after its words.
  await expect.poll(() => pages.locator('body').evaluate(() => document.fonts.check('1rem Plex', 'ا'))).toBe(true)
})

test('a release has somebody who answers for it', async ({ page }) => {
  await visit(page, '/publish', { strategy: 'kuwait' })
  await page.getByLabel('Who answers for it (English)').fill('')
  await page.getByLabel('Who answers for it (Arabic)').fill('')
  await expect(page.getByText('Say who answers for the release.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish release 1' })).toBeDisabled()
})

test('where the committee approves periods, official figures leave only after that', async ({ page }) => {
  const strategy = { strategy: 'sample' }
  await visit(page, '/publish', strategy)
  await expect(page.getByText('The committee has approved no period yet.')).toBeVisible()
  await visit(page, '/inbox', strategy)
  await page.getByRole('button', { name: 'Record the approval of Q3 2026' }).click()
  await expect(page.getByRole('button', { name: 'Record the approval of Q3 2026' })).toHaveCount(0)
  await visit(page, '/publish', strategy)
  await expect(page.getByRole('combobox', { name: 'Figures as of' })).toContainText('Q3 2026, approved on')
  await expect(page.getByText('61 actions, 25 indicators')).toBeVisible()
  const approver = page.getByLabel('Who answers for it (English)')
  const note = page.getByLabel('Note to readers (English)')
  await approver.fill('The office of the committee')
  await note.fill('Written once.')
  // What is written and not published outlasts the page.
  await page.reload()
  await expect(note).toHaveValue('Written once.')
  const { name } = await published(page, 'Publish release 1')
  expect(name).toBe('sample-release-1.zip')
  // Another release has another note; who answers for it stays.
  await page.getByRole('button', { name: 'Make another release' }).click()
  await expect(approver).toHaveValue('The office of the committee')
  await expect(note).toHaveValue('')
  await page.reload()
  await expect(approver).toHaveValue('The office of the committee')
  await expect(note).toHaveValue('')
})

test('publishing in Arabic reads as it is drawn, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visit(page, '/publish', { strategy: 'kuwait', lang: 'ar' })
  await expect(page.getByRole('button', { name: /نشر الإصدار/ })).toBeVisible()
  expect(await page.evaluate(misplacedCharacters)).toEqual([])
})

test('nothing is published while a past day is looked at', async ({ page }) => {
  await visit(page, '/publish', { strategy: 'kuwait', asOf: '2026-01-31' })
  await expect(page.getByRole('button', { name: 'Back to today' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Publish release/ })).toHaveCount(0)
})
