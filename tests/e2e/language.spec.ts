import { DAY, expect, headline, inAddress, settled, test, visit, visitQuietPage } from './athar.ts'

test('One press turns the workspace into Arabic, and a reload keeps it', async ({ page }) => {
  await visit(page, '/')
  await page.getByRole('button', { name: 'العربية' }).click()
  const root = page.locator('html')
  await expect(root).toHaveAttribute('dir', 'rtl')
  await expect(root).toHaveAttribute('lang', 'ar')
  await expect(headline(page)).toContainText('28 من أصل 40 إجراءً معلومًا')
  await expect(page).toHaveTitle('نظرة عامة · Athar')
  expect(inAddress(page, 'lang')).toBe('ar')
  await page.reload()
  await settled(page)
  await expect(root).toHaveAttribute('dir', 'rtl')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(root).toHaveAttribute('dir', 'ltr')
  await expect(headline(page)).toContainText('28 of 40 known actions')
})

test('The chosen language holds when the bare address is opened later', async ({ page }) => {
  await visit(page, '/', { lang: 'ar' })
  await visitQuietPage(page)
  await page.goto('./')
  await settled(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
})

test('A link in Arabic opens in Arabic for someone who reads English', async ({ page }) => {
  await visit(page, '/actions', { lang: 'ar', strategy: 'sample' })
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('note')).toContainText('بيانات توضيحية: لا رقم هنا رسمي.')
  await expect(page.getByRole('columnheader').first()).toBeVisible()
})

test('Arabic has Latin digits until the reader asks for Arabic-Indic ones', async ({ page }) => {
  await visit(page, '/', { lang: 'ar' })
  await expect(headline(page)).toContainText('28')
  await page.getByRole('button', { name: 'العرض' }).click()
  await page.getByRole('combobox', { name: 'الأرقام' }).selectOption({ label: '١٢٣' })
  await expect(headline(page)).toContainText('٢٨ من أصل ٤٠')
  await expect(headline(page)).not.toContainText(/[0-9]/u)
  await page.reload()
  await expect(headline(page)).toContainText('٢٨ من أصل ٤٠')
})

test('English keeps Latin digits whatever digits Arabic has', async ({ page }) => {
  await visit(page, '/', { lang: 'ar' })
  await page.getByRole('button', { name: 'العرض' }).click()
  await page.getByRole('combobox', { name: 'الأرقام' }).selectOption({ label: '١٢٣' })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(headline(page)).toContainText('28 of 40')
})

for (const [lang, isReversed] of [
  ['en', false],
  ['ar', true],
] as const) {
  test(`Time runs ${isReversed ? 'from right to left in Arabic' : 'from left to right in English'} charts`, async ({
    page,
  }) => {
    for (const [path, strategy] of [
      ['/', 'sample'],
      ['/indicators/I02', 'sample'],
      ['/indicators/IND-TIER', 'kuwait'],
    ] as const) {
      await visit(page, path, { strategy, lang, asOf: DAY })
      const years = page
        .getByRole('application')
        .first()
        .getByText(/20\d\d$/u)
      await expect(years.first()).toBeVisible()
      // All places are read in one go, so that they are of one drawing.
      const places = await years.evaluateAll((ticks) =>
        ticks.map((tick) => ({ year: tick.textContent?.slice(-4), x: tick.getBoundingClientRect().x })),
      )
      expect(places.length, path).toBeGreaterThan(1)
      const inTime = places.toSorted((a, b) => Number(a.year) - Number(b.year))
      const [first, last] = [inTime.at(0)?.x ?? Number.NaN, inTime.at(-1)?.x ?? Number.NaN]
      expect(first > last, `${path}: first tick at ${first}, last at ${last}`).toBe(isReversed)
    }
  })
}
