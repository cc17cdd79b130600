import type { Page } from '@playwright/test'
import { DAY, expect, headline, inAddress, test, visit } from './athar.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('Whoever goes to a screen is put at its heading, and on the way back at the link they took', async ({ page }) => {
  await visit(page, '/actions', { strategy: 'sample', asOf: DAY })
  const taken = page.getByRole('table').getByRole('rowheader').getByRole('link').nth(20)
  const name = await taken.innerText()
  await taken.focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toContainText(name)
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible()
  await expect(taken).toHaveText(name)
  await expect(taken).toBeFocused()
  await expect(taken).toBeInViewport()
  await page.goForward()
  await expect(heading(page)).toBeFocused()
})

test('A filter leaves the focus in its field', async ({ page }) => {
  await visit(page, '/actions', { strategy: 'sample', asOf: DAY })
  const status = page.getByRole('combobox', { name: 'Status' })
  await status.focus()
  await status.selectOption('completed')
  await expect.poll(() => inAddress(page, 'status')).toBe('completed')
  await expect(status).toBeFocused()
})

test('Another day is announced, closes its sheet and gives the focus back; back to today leads to the heading', async ({
  page,
}) => {
  await visit(page, '/', { strategy: 'sample' })
  const announced = page.locator('[aria-live=polite]')
  await expect(announced).toHaveText('')
  const control = page.getByRole('button', { name: /^as of/u })
  await control.focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'as of' })
  await expect(sheet).toBeFocused()
  await sheet.getByRole('button', { name: /^Adoption of the plan/u }).press('Enter')
  await expect(sheet).toBeHidden()
  await expect(announced).toHaveText('as of 15 December 2024, accepted only.')
  await expect(control).toBeFocused()
  await page.getByRole('button', { name: 'Back to today' }).press('Enter')
  await expect(headline(page)).toContainText(/^\d+ of 61 actions/u)
  await expect(heading(page)).toBeFocused()
})

test('A sheet takes the focus when it opens, and closes when it is left', async ({ page }) => {
  await visit(page, '/axes/A1', { strategy: 'sample', asOf: DAY })
  const badge = page
    .getByRole('table')
    .getByRole('button', { name: /: why\?$/u })
    .first()
  await badge.focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog').filter({ visible: true })
  await expect(sheet).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(sheet).toHaveCount(0)
  await expect(page.locator(':focus')).not.toHaveCount(0)
})

for (const lang of ['en', 'ar'] as const)
  test(`The first matter that needs attention is reached within twelve presses of Tab (${lang})`, async ({ page }) => {
    await visit(page, '/', { strategy: 'sample', asOf: DAY, lang })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const matters = page.getByRole('region', { name: /^(?:Needs attention|ما يحتاج إلى انتباه)$/u })
    const first = matters.getByRole('listitem').first().getByRole('link').first()
    // The press that reached the way past the shell counts.
    let presses = 1
    while (presses < 40 && !(await first.evaluate((element) => element === document.activeElement))) {
      await page.keyboard.press('Tab')
      presses += 1
    }
    expect(presses).toBeLessThanOrEqual(12)
  })
