import { DAY, expect, inAddress, test, visit } from './athar.ts'

const STRATEGY = { strategy: 'sample', asOf: DAY }

test('The day compared with is moved along the life of the strategy by keyboard, and the changes follow', async ({
  page,
}) => {
  await visit(page, '/changes', { ...STRATEGY, compare: '2026-06-30' })
  const thumb = page.getByRole('slider', { name: 'Compare with' })
  await expect(thumb).toHaveAttribute('aria-valuetext', '30 June 2026')
  await thumb.focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => inAddress(page, 'compare')).toBe('2026-06-29')
  await expect(thumb).toBeFocused()
  await expect(page.getByRole('main')).toContainText('did not say at the end of 29 June 2026')
  const shown = page.getByRole('slider', { name: 'Day shown' })
  await shown.focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => inAddress(page, 'asOf')).toBe('2026-10-31')
})

test('A landmark of the strategy is chosen by name', async ({ page }) => {
  await visit(page, '/changes', STRATEGY)
  await page.getByLabel('Compare with').first().selectOption({ label: 'End of Q4 2025, 31 Dec 2025' })
  await expect.poll(() => inAddress(page, 'compare')).toBe('2025-12-31')
  await expect(page.getByRole('banner').getByText('Compared with 31 December 2025.')).toBeVisible()
  await expect(page.locator('p[aria-live=polite]')).toHaveText(/accepted only\. Compared with 31 December 2025\.$/u)
})

test('The day compared with goes along from screen to screen until it is let go', async ({ page }) => {
  await visit(page, '/', { ...STRATEGY, compare: '2026-06-30' })
  await page.getByRole('navigation').getByRole('link', { name: 'Protection' }).click()
  await expect(page.getByRole('region', { name: 'What changed since 30 June 2026' })).toBeVisible()
  expect(inAddress(page, 'compare')).toBe('2026-06-30')
  await page.getByRole('button', { name: 'Stop comparing' }).click()
  await expect(page.getByRole('region', { name: 'What changed since 30 June 2026' })).toHaveCount(0)
})

test('A day to compare with is asked for beside the day shown', async ({ page }) => {
  await visit(page, '/', STRATEGY)
  await page.getByRole('button', { name: /^as of/u }).click()
  const group = page.getByRole('group', { name: 'Compare with the end of' })
  await group.getByLabel('Day').fill('31')
  await group.getByLabel('Month').selectOption('3')
  await group.getByLabel('Year').fill('2026')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('region', { name: 'What changed since 31 March 2026' })).toBeVisible()
})
