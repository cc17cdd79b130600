import { expect, headline, settled, test, visit } from './athar.ts'
import { misplacedCharacters } from './readingOrder.ts'
import { takeInUnlike, UNLIKE } from './unlike.ts'

const SCREENS = [
  '/',
  '/axes/X1',
  '/institutions',
  '/institutions/M1',
  '/actions',
  '/actions/A1',
  '/indicators',
  '/indicators/I1',
  '/about',
  '/data',
]

test.beforeEach(({ page }) => takeInUnlike(page))

test('A strategy quite unlike the sample fits every screen, and in Arabic every character stands where it is read', async ({
  page,
}) => {
  test.slow()
  const found: string[] = []
  for (const lang of ['ar', 'en'] as const) {
    for (const path of SCREENS) {
      await visit(page, path, { ...UNLIKE, lang })
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        await settled(page)
        const [inner, outer] = await page
          .locator('html')
          .evaluate((root) => [Math.max(root.scrollWidth, document.body.scrollWidth), root.clientWidth] as const)
        if (inner > outer) found.push(`${path}: ${inner} px wide at ${width} px in ${lang}`)
        if (lang === 'ar') found.push(...(await page.evaluate(misplacedCharacters)).map((fault) => `${path}: ${fault}`))
      }
    }
  }
  expect(found).toEqual([])
})

test('Its first sentence adds up, and says of nobody that a report is owed', async ({ page }) => {
  await visit(page, '/', UNLIKE)
  // 80 statements, every seventh of them in progress; every sixth deadline lies ahead.
  await expect(headline(page)).toHaveText(
    '69 of 240 actions are on track or done. The others: 9 overdue, 133 without a report or not known, 2 unrated and 27 not due yet. Too little is known of the actions to say which axis is behind.',
  )
})
