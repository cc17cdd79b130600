import { DAY, expect, test, visit } from './athar.ts'
import { violations } from './axe.ts'

for (const [lang, typed, heading] of [
  ['en', 'referal mechanism', 'Put the national referral mechanism to work in all districts'],
  ['ar', 'ايواء للرجال', 'افتتاح أول دار إيواء للرجال'],
] as const)
  test(`Anything is gone to by keyboard, misspelt too, and Escape gives the focus back (${lang})`, async ({ page }) => {
    await visit(page, '/', { strategy: 'sample', asOf: DAY, lang })
    const link = page.getByRole('navigation').getByRole('link').first()
    await link.focus()
    await page.keyboard.press('Control+k')
    const field = page.getByRole('dialog').getByRole('combobox')
    await expect(field).toBeFocused()
    expect(await violations(page, 'find')).toEqual([])
    await page.keyboard.press('Escape')
    await expect(field).toHaveCount(0)
    await expect(link).toBeFocused()
    await page.keyboard.press('Control+k')
    await field.fill(typed)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused()
  })
