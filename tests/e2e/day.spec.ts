import { DAY, expect, fillDay, headline, inAddress, press, settled, test, visit } from './athar.ts'

test('A past day shows the strategy as it stood then, and the day goes along on every link', async ({ page }) => {
  await visit(page, '/', { strategy: 'sample' })
  const now = await headline(page).innerText()
  await page.getByRole('button', { name: /^as of/u }).click()
  await fillDay(page, 'Show everything as it stood at the end of', '2025-08-23')
  await page.getByRole('button', { name: 'Show this day' }).click()
  await expect(headline(page)).toContainText('39 of 61 actions are on track or done')
  await expect(headline(page)).not.toHaveText(now)
  expect(inAddress(page, 'asOf')).toBe('2025-08-23')
  await page.getByRole('navigation').getByRole('link', { name: 'Actions' }).click()
  await settled(page)
  expect(inAddress(page, 'asOf')).toBe('2025-08-23')
  await page.getByRole('table').getByRole('rowheader').getByRole('link').nth(1).click()
  await settled(page)
  expect(inAddress(page, 'asOf')).toBe('2025-08-23')
  await expect(page.getByRole('button', { name: 'as of 23 August 2025' })).toBeVisible()
})

test('Days that are asked for often are one press away, and a day to come is told as such', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-27T12:00:00'))
  await visit(page, '/', { strategy: 'sample' })
  await page.getByRole('button', { name: /^as of/u }).click()
  await page.getByRole('button', { name: 'End of last quarter, 30 September 2026' }).click()
  expect(inAddress(page, 'asOf')).toBe('2026-09-30')
  await expect(page.getByText('You are looking at 30 September 2026, as it was then.')).toBeVisible()
  await visit(page, '/', { strategy: 'sample', asOf: '2027-01-31' })
  await expect(page.getByText('You are looking at 31 January 2027, a day that has not come.')).toBeVisible()
})

test('Back to today takes the day out of the address', async ({ page }) => {
  await visit(page, '/', { strategy: 'sample', asOf: '2025-08-23' })
  await expect(page.getByText('You are looking at 23 August 2025, as it was then.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to today' }).click()
  await expect(headline(page)).not.toContainText('39 of 61 actions')
  await expect(page.getByText('You are looking at')).toHaveCount(0)
  expect(inAddress(page, 'asOf')).toBeNull()
  await page.goBack()
  await expect(headline(page)).toContainText('39 of 61 actions')
})

test('A day before the plan says that nothing is known of it yet', async ({ page }) => {
  await visit(page, '/', { strategy: 'sample', asOf: '2020-01-01' })
  await expect(headline(page)).toHaveText(
    'This day is before the plan was adopted on 15 December 2024; nothing is known of it yet.',
  )
  await visit(page, '/', { strategy: 'sample', asOf: '2020-01-01', lang: 'ar' })
  await expect(headline(page)).toContainText('هذا اليوم سابق لإقرار الخطة')
})

for (const text of ['2025-02-30', '2026-13-45', 'yesterday', '٢٠٢٦-٠١-٠١'])
  test(`${text} in the address is said to be no day, and today is shown`, async ({ page }) => {
    await visit(page, '/', { strategy: 'sample', asOf: text })
    await expect(headline(page)).toContainText(/^\d+ of 61 actions/u)
    await expect(page.getByRole('status').filter({ hasText: text })).toContainText('is no day that exists')
    await page.getByRole('status').getByRole('button', { name: 'Back to today' }).click()
    await expect(page.getByText('is no day that exists')).toHaveCount(0)
    expect(inAddress(page, 'asOf')).toBeNull()
  })

test('Provisional figures are shown only on request, and every screen then says so', async ({ page }) => {
  await visit(page, '/', { strategy: 'sample', asOf: DAY })
  await page.getByRole('button', { name: /^as of/u }).click()
  await press(page.getByRole('checkbox', { name: /provisional/u }))
  await page.keyboard.press('Escape')
  const provisional = page.getByRole('note').filter({ hasText: 'Provisional: figures filed and not yet accepted' })
  await expect(provisional).toBeVisible()
  expect(inAddress(page, 'basis')).toBe('provisional')
  await page.getByRole('navigation').getByRole('link', { name: 'Institutions' }).click()
  await settled(page)
  await expect(provisional).toBeVisible()
})
