import type { Locator, Page } from '@playwright/test'
import { DAY, expect, headline, settled, test, visit } from './athar.ts'
import { violations } from './axe.ts'
import { KUWAIT_SCREENS, LANGS, PACKAGE_FILES, SCREENS } from './screens.ts'

for (const lang of LANGS) {
  for (const colours of ['light', 'dark', 'forced'] as const) {
    const where = `in ${lang === 'ar' ? 'Arabic' : 'English'} and ${colours === 'forced' ? 'forced colours' : colours}`

    test.describe(`Accessible ${where}`, () => {
      test.use(colours === 'forced' ? { contextOptions: { forcedColors: 'active' } } : { colorScheme: colours })

      test(`No screen of the illustrative strategy has an accessibility fault ${where}`, async ({ page }) => {
        const found: string[] = []
        for (const path of SCREENS) {
          await visit(page, path, { strategy: 'sample', asOf: DAY, lang })
          found.push(...(await violations(page, path)))
        }
        expect(found).toEqual([])
      })

      test(`No screen of Kuwait’s strategy and no open sheet has an accessibility fault ${where}`, async ({ page }) => {
        const found: string[] = []
        for (const path of KUWAIT_SCREENS) {
          await visit(page, path, { strategy: 'kuwait', lang })
          found.push(...(await violations(page, path)))
        }
        await page
          .getByRole('button', { name: /why\?$|لماذا؟$/u })
          .first()
          .click()
        await expect(page.getByRole('dialog')).toBeVisible()
        found.push(...(await violations(page, 'why')))
        await page.keyboard.press('Escape')
        for (const sheet of [/^as of|^حتى تاريخ/u, /^What the marks mean$|^معاني العلامات$/u, /^Display$|^العرض$/u]) {
          await page.getByRole('banner').getByRole('button', { name: sheet }).click()
          await expect(page.getByRole('dialog')).toBeInViewport({ ratio: 1 })
          await expect(page.getByRole('dialog').locator('[aria-busy=true]')).toHaveCount(0)
          found.push(...(await violations(page, String(sheet))))
          await page.keyboard.press('Escape')
        }
        await visit(page, '/data', { strategy: 'kuwait', lang })
        await page.locator(PACKAGE_FILES).setInputFiles({
          name: 'datapackage.json',
          mimeType: 'application/json',
          buffer: Buffer.from('{}'),
        })
        await expect(page.getByRole('alert')).toBeVisible()
        found.push(...(await violations(page, 'problems')))
        expect(found).toEqual([])
      })
    })
  }
}

/** Presses Tab until the element has the focus; every stop on the way must be seen to have it. */
async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${String(wanted)}`)
}

/** The focused element stands out by an outline, as a keyboard user needs. */
async function focusIsVisible(page: Page): Promise<void> {
  const look = await page.locator(':focus').evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth), boxShadow }
  })
  expect(look.outlineStyle !== 'none' || look.boxShadow !== 'none', JSON.stringify(look)).toBe(true)
  expect(look.outlineWidth).toBeGreaterThanOrEqual(1)
}

test('The keyboard reaches the content first, then the shell, every screen and every status', async ({ page }) => {
  await visit(page, '/axes/A1', { strategy: 'sample', asOf: DAY })
  await page.keyboard.press('Tab')
  const skip = page.getByRole('button', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await focusIsVisible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await page.reload()
  await settled(page)
  const shell = [
    page.getByRole('combobox', { name: 'Strategy' }),
    page.getByRole('button', { name: /^as of/u }),
    page.getByRole('button', { name: 'Display' }),
    page.getByRole('button', { name: 'العربية' }),
  ]
  const links = await page.getByRole('navigation', { name: 'Screens' }).getByRole('link').all()
  expect(links).toHaveLength(12)
  const badges = await page.getByRole('button', { name: /why\?$/u }).all()
  for (const wanted of [...shell, ...links, ...badges.slice(0, 3), ...badges.slice(-1)]) {
    await tabTo(page, wanted, 400)
    await focusIsVisible(page)
  }
})

test('The day is changed by keyboard alone, and the focus returns to where it was', async ({ page }) => {
  await visit(page, '/', { strategy: 'sample', asOf: DAY })
  const control = page.getByRole('button', { name: /^as of/u })
  await control.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'as of' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'as of' })).toBeHidden()
  await expect(control).toBeFocused()
})

test('A link of the navigation is followed by keyboard and says which screen is shown', async ({ page }) => {
  await visit(page, '/', { strategy: 'sample', asOf: DAY })
  const link = page.getByRole('navigation').getByRole('link', { name: 'Indicators' })
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Indicators' })).toBeVisible()
  await expect(link).toHaveAttribute('aria-current', 'page')
  await expect(headline(page)).toHaveCount(0)
})
