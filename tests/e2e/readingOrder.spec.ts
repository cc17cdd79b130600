import { DAY, expect, test, visit } from './athar.ts'
import { misplacedNumbers } from './readingOrder.ts'

const SCREENS = [
  '/',
  '/axes/A2',
  '/actions',
  '/actions/A2.13',
  '/indicators',
  '/indicators/I12',
  '/institutions',
  '/about',
  '/data',
]

for (const digits of ['latn', 'arab'] as const) {
  test(`In Arabic every number stands where it is read, with ${digits === 'latn' ? 'Latin' : 'Arabic-Indic'} digits`, async ({
    page,
  }) => {
    await visit(page, '/', { strategy: 'sample', asOf: DAY, lang: 'ar' })
    if (digits === 'arab') {
      await page.getByRole('button', { name: 'العرض' }).click()
      await page.getByRole('combobox', { name: 'الأرقام' }).selectOption({ label: '١٢٣' })
      await page.keyboard.press('Escape')
    }
    for (const path of SCREENS) {
      await visit(page, path, { strategy: 'sample', asOf: DAY, lang: 'ar' })
      expect(await page.evaluate(misplacedNumbers), path).toEqual([])
    }
  })
}

test('In Arabic every number of the reasons behind statuses and ratings stands where it is read', async ({ page }) => {
  for (const path of ['/indicators', '/actions', '/']) {
    await visit(page, path, { strategy: 'sample', asOf: DAY, lang: 'ar' })
    const sheets = page.locator('main [popover]')
    const count = await sheets.count()
    expect(count).toBeGreaterThan(0)
    for (let at = 0; at < count; at += 1) {
      await sheets.nth(at).evaluate((sheet) => (sheet as HTMLElement).showPopover())
      const faults = await page.evaluate(misplacedNumbers)
      expect(faults, await sheets.nth(at).innerText()).toEqual([])
      await sheets.nth(at).evaluate((sheet) => (sheet as HTMLElement).hidePopover())
    }
  }
})
