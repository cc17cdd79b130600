import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { DAY, expect, test, visit } from './athar.ts'
import { randomOf } from './random.ts'
import { misplacedCharacters } from './readingOrder.ts'

const SCREENS = [
  '/',
  '/axes/A2',
  '/actions',
  '/actions/A2.13',
  '/indicators',
  '/indicators/I12',
  '/institutions',
  '/institutions/MPS',
  '/about',
  '/data',
]

test.describe('What stands elsewhere than it is read is found', () => {
  const faulty = [
    ['a sentence laid out from left to right', '<p style="direction: ltr">أُنجز شيء.</p>'],
    ['a number beside Arabic letters that nothing keeps together', '<p>أُنجز 48%</p>'],
    ['a minus sign that nothing keeps', '<p>أُنجز -19 وكان</p>'],
    ['an override before its neighbours', '<p>\u202Eأُنجز \u2066\u206848%\u2069 وكان</p>'],
    ['a drawing', '<svg style="direction: ltr"><text x="200" y="20">أُنجز شيء.</text></svg>'],
  ] as const
  for (const [what, html] of faulty)
    test(what, async ({ page }) => {
      await page.setContent(`<html dir="rtl"><body>${html}</body></html>`)
      expect(await page.evaluate(misplacedCharacters)).not.toEqual([])
    })

  test('and nothing else', async ({ page }) => {
    await page.setContent(`<html dir="rtl"><body>
      <p>أُنجز \u2068-19%\u2069 وكان المخطط \u206848%\u2069 (المعلوم 3 من 5).</p>
      <p>في 26 نوفمبر 2026 نشرت KUNA News 24 و<bdi>Arab Times</bdi> 12 خبرًا: ٤٨٪ لا −٥٪.</p>
      <svg style="direction: rtl"><text x="200" y="20">أُنجز شيء.</text></svg>
      <p>ملفات تنتهي بـ \u2068.athar\u2069 وحدها</p>
      <p dir="ltr">https://example.org/3/2</p>
    </body></html>`)
    expect(await page.evaluate(misplacedCharacters)).toEqual([])
  })
})

for (const digits of ['latn', 'arab'] as const) {
  test(`In Arabic every character stands where it is read, with ${digits === 'latn' ? 'Latin' : 'Arabic-Indic'} digits`, async ({
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
      expect(await page.evaluate(misplacedCharacters), path).toEqual([])
    }
  })

  test(`In Arabic every sheet, tooltip and saved drawing reads in order, with ${digits === 'latn' ? 'Latin' : 'Arabic-Indic'} digits`, async ({
    page,
  }) => {
    test.slow()
    await visit(page, '/', { strategy: 'sample', asOf: DAY, lang: 'ar' })
    if (digits === 'arab') {
      await page.getByRole('button', { name: 'العرض' }).click()
      await page.getByRole('combobox', { name: 'الأرقام' }).selectOption({ label: '١٢٣' })
      await page.keyboard.press('Escape')
    }
    for (const path of ['/indicators', '/actions', '/']) {
      await visit(page, path, { strategy: 'sample', asOf: DAY, lang: 'ar' })
      const sheets = page.locator('main [popover]')
      const count = await sheets.count()
      expect(count).toBeGreaterThan(0)
      for (let at = 0; at < count; at += 1) {
        await sheets.nth(at).evaluate((sheet) => (sheet as HTMLElement).showPopover())
        expect(await page.evaluate(misplacedCharacters), await sheets.nth(at).innerText()).toEqual([])
        await sheets.nth(at).evaluate((sheet) => (sheet as HTMLElement).hidePopover())
      }
    }
    for (const path of ['/', '/indicators/I02', '/indicators/I09']) {
      await visit(page, path, { strategy: 'sample', asOf: DAY, lang: 'ar' })
      await page.getByRole('application').first().focus()
      const tooltip = page.locator('.recharts-tooltip-wrapper dl').first()
      const told = new Set<string>()
      for (let at = 0; at < 20; at += 1) {
        await expect(tooltip).toBeVisible()
        told.add(await tooltip.innerText())
        expect(await page.evaluate(misplacedCharacters), await tooltip.innerText()).toEqual([])
        await page.keyboard.press('ArrowLeft')
      }
      expect(told.size, path).toBeGreaterThan(2)

      const saving = page.waitForEvent('download')
      await page
        .getByLabel(/^تنزيل: /u)
        .first()
        .click()
      await page.getByRole('button', { name: 'رسم متجهي (SVG)' }).first().click()
      const drawing = await readFile(await (await saving).path(), 'utf8')
      const saved = await page.context().newPage()
      await saved.setContent(drawing)
      expect(await saved.locator('text').count()).toBeGreaterThan(5)
      expect(await saved.evaluate(misplacedCharacters), `saved from ${path}`).toEqual([])
      await saved.close()
    }
  })
}

const SEED = Number(process.env['ATHAR_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** Every page of an axis, an institution, an action and an indicator that a strategy has. */
async function addressesOf(page: Page, strategy: string): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const list of ['/', '/institutions', '/actions', '/indicators']) {
    await visit(page, list, { strategy, lang: 'ar' })
    const links = await page
      .locator('main a, nav a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    for (const href of links) {
      const path = /#(\/(?:axes|institutions|actions|indicators)\/[^/?]+)(?:\?|$)/u.exec(href)?.[1]
      if (path) found.add(path)
    }
  }
  return [...found].toSorted()
}

for (const [strategy, least] of [
  ['sample', 90],
  ['kuwait', 90],
] as const)
  test(`In Arabic every page of an axis, institution, action or indicator of ${strategy} reads in order, sheets and folds too`, async ({
    page,
  }) => {
    test.slow()
    const random = randomOf(SEED)
    const addresses = [...(await addressesOf(page, strategy))]
    expect(addresses.length).toBeGreaterThan(least)
    const wanted = process.env['ATHAR_LONG'] ? addresses.length : 8
    process.stdout.write(`${wanted} of ${addresses.length} addresses, seed ${SEED}\n`)
    const found: string[] = []
    for (let taken = 0; taken < wanted; taken += 1) {
      const [path = ''] = addresses.splice(Math.floor(random() * addresses.length), 1)
      await visit(page, path, { strategy, lang: 'ar' })
      await page.locator('main details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')))
      found.push(...(await page.evaluate(misplacedCharacters)).map((fault) => `${path}: ${fault}`))
      const sheets = page.locator('main [popover]')
      for (let at = 0; at < (await sheets.count()); at += 1) {
        await sheets.nth(at).evaluate((sheet) => (sheet as HTMLElement).showPopover())
        found.push(...(await page.evaluate(misplacedCharacters)).map((fault) => `${path}, a sheet: ${fault}`))
        await sheets.nth(at).evaluate((sheet) => (sheet as HTMLElement).hidePopover())
      }
    }
    expect(found).toEqual([])
  })
