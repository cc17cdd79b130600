import type { Page } from '@playwright/test'
import { expect, fillDay, headline, test, visit } from './athar.ts'

const STRATEGY = { strategy: 'sample' }
const WHAT = 'Open the second shelter'

/** The day of the run decides nothing here. */
test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-15T09:00:00'))

/** The committee decides something that should have been done by the end of October. */
async function decide(page: Page): Promise<void> {
  await visit(page, '/decisions', STRATEGY)
  await page.getByLabel('What was decided').fill(WHAT)
  await page
    .getByRole('combobox', { name: 'Who', exact: true })
    .selectOption({ label: 'Ministry of Health and Wellbeing' })
  await fillDay(page, 'Meeting of', '2026-09-15')
  await fillDay(page, 'By when', '2026-10-31')
  await page.getByRole('button', { name: 'Record the decision' }).press('Enter')
  await expect(page.getByText(`Recorded: ${WHAT}`)).toBeVisible()
}

test('A decision that is late needs attention, is found, goes into the pack, and stays after a reload', async ({
  page,
}) => {
  await decide(page)
  await page.reload()
  await visit(page, '/attention', { ...STRATEGY, reason: 'lateDecision' })
  await expect(page.getByRole('row', { name: new RegExp(WHAT, 'u') })).toContainText('due on 31 October 2026')

  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('second shelter')
  await expect(page.getByRole('option', { name: new RegExp(WHAT, 'u') })).toBeVisible()
  await page.keyboard.press('Escape')

  await visit(page, '/meeting', STRATEGY)
  const before = page.getByRole('region', { name: 'Decisions taken before' })
  await expect(before.getByRole('row', { name: new RegExp(WHAT, 'u') })).toContainText('Late by 15 days')
})

test('A decision that is half written down is there after a reload, and gone once it is recorded', async ({ page }) => {
  await visit(page, '/decisions', STRATEGY)
  await page.getByLabel('What was decided').fill(WHAT)
  await page
    .getByRole('combobox', { name: 'Who', exact: true })
    .selectOption({ label: 'Ministry of Health and Wellbeing' })
  await fillDay(page, 'By when', '2026-12-31')
  const action = (await page.locator('datalist option').first().textContent()) ?? ''
  await page.getByLabel('Actions it is about').fill(action)
  await page.reload()
  await expect(page.getByLabel('What was decided')).toHaveValue(WHAT)
  await expect(page.getByRole('group', { name: 'By when' }).getByLabel('Year')).toHaveValue('2026')
  await expect(page.getByRole('button', { name: 'Remove' })).toBeVisible()
  await page.getByRole('button', { name: 'Record the decision' }).press('Enter')
  await expect(page.getByText(`Recorded: ${WHAT}`)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('row', { name: new RegExp(WHAT, 'u') })).toBeVisible()
  await expect(page.getByLabel('What was decided')).toHaveValue('')
})

test('A status that the committee sets is counted on Overview until its last day, and both are shown', async ({
  page,
}) => {
  await visit(page, '/', STRATEGY)
  const counted = async () => Number(/^(\d+) of 61 actions/u.exec(await headline(page).innerText())?.[1])
  const before = await counted()
  await visit(page, '/actions/A1.02', STRATEGY)
  await page.getByText('Set a status for the time being').press('Enter')
  await page.getByLabel('off track').check()
  await fillDay(page, 'Until, that day included', '2027-03-31')
  await page.getByLabel('Who says so').fill('The chair')
  await page.getByLabel('Why', { exact: true }).fill('The draft was refused.')
  await page.getByRole('button', { name: 'Set this status' }).press('Enter')
  const why = page.getByRole('region', { name: 'Why this status' })
  await expect(why).toContainText('set by the committee; computed: on track')
  await expect(page.getByText('Set another, or take this one back')).toBeFocused()

  await visit(page, '/', STRATEGY)
  await expect(headline(page)).toContainText(`${before - 1} of 61 actions`)
  await visit(page, '/', { ...STRATEGY, asOf: '2027-04-01' })
  await expect(headline(page)).not.toContainText(`${before - 1} of 61 actions`)
})
