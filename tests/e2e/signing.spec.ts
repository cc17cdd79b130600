import type { Download, Locator, Page } from '@playwright/test'
import { contentHash } from '#domain/ledger/canonical.ts'
import arabic from '../../src/i18n/ar/report.json' with { type: 'json' }
import dataWords from '../../src/i18n/ar/data.json' with { type: 'json' }
import strategyWords from '../../src/i18n/ar/strategy.json' with { type: 'json' }
import { expect, test, visit } from './athar.ts'
import { violations } from './axe.ts'
import { misplacedCharacters } from './readingOrder.ts'

const STRATEGY = { strategy: 'sample', lang: 'ar' }
const MINISTRY = 'MBM'

/** The panel of the screen on which this browser's own key stands. */
const signature = (page: Page) => page.getByRole('region', { name: arabic['key.title'], exact: true })
/** The words of a key, as they are read out. */
const wordsIn = (place: Locator) => place.getByRole('list').first().getByRole('strong').allInnerTexts()

async function makeKey(page: Page): Promise<readonly string[]> {
  await signature(page).getByRole('button', { name: arabic['key.make'], exact: true }).click()
  await expect(signature(page).getByRole('listitem')).toHaveCount(10)
  return wordsIn(signature(page))
}

async function openReport(page: Page): Promise<void> {
  await visit(page, '/report', STRATEGY)
  await page.getByRole('main').getByRole('combobox').first().selectOption(MINISTRY)
}

async function fileOne(page: Page, state: string): Promise<Download> {
  await page.getByRole('group').first().getByRole('combobox').first().selectOption(state)
  await expect(page.getByText(arabic['filing.saved'])).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: arabic['filing.fileNow'] }).click()
  return saving
}

async function choose(page: Page, file: Download): Promise<void> {
  await page
    .getByRole('main')
    .locator('input[accept=".athar"]')
    .setInputFiles(await file.path())
}

const press = (page: Page | Locator, key: keyof typeof arabic) =>
  page.getByRole('button', { name: arabic[key], exact: true }).click()

test('A signed report is enrolled by telephone, accepted at one press, and answered under a key that is compared too', async ({
  page,
  browser,
}) => {
  await openReport(page)
  const ministryWords = await makeKey(page)
  expect(ministryWords).toHaveLength(10)
  await expect(signature(page)).toContainText(arabic['key.notEnrolled'])
  const file = await fileOne(page, 'suspended')

  const secretariat = await browser.newContext()
  const inbox = await secretariat.newPage()
  await visit(inbox, '/inbox', STRATEGY)
  const secretariatWords = await makeKey(inbox)
  await choose(inbox, file)
  const coming = inbox.getByRole('alert')
  await expect(coming).toContainText(arabic['inbox.unknownKey'])
  expect(await wordsIn(coming)).toEqual(ministryWords)
  expect(await violations(inbox, 'inbox with an unknown key')).toEqual([])
  expect(await inbox.evaluate(misplacedCharacters)).toEqual([])
  await press(coming, 'inbox.enrol')

  const own = inbox.getByRole('region').filter({ hasText: arabic['inbox.acceptAll'] }).first()
  await expect(own.getByText(arabic['inbox.signedTag'], { exact: true })).toBeVisible()
  await press(own, 'inbox.acceptAll')
  await own.getByLabel(arabic['inbox.verified']).first().check()
  const answering = inbox.waitForEvent('download')
  await own.getByRole('button').last().click()
  const answer = await answering

  await choose(page, answer)
  const trusting = page.getByRole('alert')
  await expect(trusting).toContainText(arabic['inbox.unknownKeyOfAnswer'])
  expect(await wordsIn(trusting)).toEqual(secretariatWords)
  await press(trusting, 'inbox.trust')
  await expect(signature(page)).not.toContainText(arabic['key.notEnrolled'])
  await expect(signature(page).getByRole('status')).toContainText('قُيّد في')
  await expect(page.getByText(strategyWords['review.accepted'], { exact: true }).first()).toBeVisible()

  // What is kept is found as it was said, and the history tells how it came and what was found of it.
  await visit(inbox, '/data', STRATEGY)
  await inbox.getByRole('button', { name: dataWords['verify.start'] }).click()
  await expect(inbox.getByText(dataWords['verify.sound'], { exact: true })).toBeVisible()
  await visit(inbox, '/actions/A1.13', STRATEGY)
  const told = inbox.getByRole('listitem').filter({ hasText: strategyWords['history.signed'] }).first()
  await expect(told).toContainText(strategyWords['support.verified'])
  await visit(inbox, '/inbox', STRATEGY)

  // The next report needs no telephone.
  await choose(inbox, await fileOne(page, 'cancelled'))
  await expect(inbox.getByText(arabic['inbox.signed'])).toBeVisible()
  await secretariat.close()
})

test('A lost key is closed at its last file; what it signs later is refused, and another takes its place', async ({
  page,
  browser,
}) => {
  await openReport(page)
  await makeKey(page)
  const first = await fileOne(page, 'suspended')
  const secretariat = await browser.newContext()
  const inbox = await secretariat.newPage()
  await visit(inbox, '/inbox', STRATEGY)
  await choose(inbox, first)
  await press(inbox, 'inbox.enrol')
  const keys = inbox.getByRole('region', { name: arabic['key.all'] })
  await keys.getByText(arabic['key.words']).click()
  await expect(keys.getByRole('textbox')).toHaveValue('1')
  await press(keys, 'key.close')
  await expect(keys).toContainText('أُغلق في')

  await choose(inbox, await fileOne(page, 'cancelled'))
  await expect(inbox.getByRole('alert')).toContainText(strategyWords['refusal.closedKey'])

  // Whoever lost the browser begins anew, with a key and a count of its own.
  const other = await browser.newContext()
  const again = await other.newPage()
  await openReport(again)
  await makeKey(again)
  await choose(inbox, await fileOne(again, 'cancelled'))
  await press(inbox, 'inbox.enrol')
  await expect(keys.getByRole('listitem').filter({ hasText: arabic['key.words'] })).toHaveCount(2)
  await other.close()
  await secretariat.close()
})

test('A key is taken back from its copy in another browser, and its reports are known', async ({ page, browser }) => {
  await openReport(page)
  await signature(page).locator('input[autocomplete="new-password"]').fill('جمل ونافذة وبرتقالة')
  const copying = page.waitForEvent('download')
  await press(page, 'key.makeWithCopy')
  const copy = await copying
  expect(copy.suggestedFilename()).toBe('sample-MBM.athar-key')
  await expect(signature(page).getByRole('listitem')).toHaveCount(10)
  const words = await wordsIn(signature(page))

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await openReport(other)
  await signature(other).getByText(arabic['key.restore']).click()
  await signature(other)
    .locator('input[type="file"]')
    .setInputFiles(await copy.path())
  const passphrase = signature(other).locator('details input[type="password"]')
  await passphrase.fill('جمل ونافذة')
  await press(other, 'key.takeBack')
  await expect(signature(other).getByRole('alert')).toContainText(arabic['key.fault.wrongPassphrase'])
  await passphrase.fill('جمل ونافذة وبرتقالة')
  await press(other, 'key.takeBack')
  await expect(signature(other).getByRole('listitem')).toHaveCount(10)
  expect(await wordsIn(signature(other))).toEqual(words)

  // Both browsers sign, each with its own count, and the secretariat takes both.
  const [before, after] = [await fileOne(page, 'suspended'), await fileOne(other, 'cancelled')]
  const secretariat = await browser.newContext()
  const inbox = await secretariat.newPage()
  await visit(inbox, '/inbox', STRATEGY)
  await choose(inbox, before)
  await press(inbox, 'inbox.enrol')
  await choose(inbox, after)
  await expect(inbox.getByText(arabic['inbox.signed'])).toBeVisible()
  await press(inbox, 'inbox.take')
  await expect(inbox.getByText(arabic['inbox.signedTag'], { exact: true })).toHaveCount(2)
  await secretariat.close()
  await elsewhere.close()
})

test('A file that nobody signed is refused where its author has a key, and a signature that was copied is none', async ({
  page,
  browser,
}) => {
  await openReport(page)
  const unsigned = await fileOne(page, 'suspended')
  await makeKey(page)
  const signed = await fileOne(page, 'cancelled')
  const secretariat = await browser.newContext()
  const inbox = await secretariat.newPage()
  await visit(inbox, '/inbox', STRATEGY)
  await choose(inbox, signed)
  await press(inbox, 'inbox.enrol')
  await choose(inbox, unsigned)
  await expect(inbox.getByRole('alert')).toContainText(strategyWords['refusal.unsigned'])

  const read = async (file: Download) => {
    const chunks: Buffer[] = []
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
    return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
  }
  const [{ signatures }, other] = [await read(signed), await read(unsigned)]
  expect(contentHash(signatures)).not.toBe(contentHash(other['signatures']))
  const buffer = Buffer.from(JSON.stringify({ ...other, signatures }))
  const forged = { name: 'forged.athar', mimeType: 'application/json', buffer }
  await inbox.getByRole('main').locator('input[accept=".athar"]').setInputFiles(forged)
  await expect(inbox.getByRole('alert').filter({ hasText: 'forged' })).toContainText(arabic['fault.wrongSignature'])
  await secretariat.close()
})
