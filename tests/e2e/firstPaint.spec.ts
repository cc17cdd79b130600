import type { Page } from '@playwright/test'
import { address, expect, headline, settled, test } from './athar.ts'

/** Keeps the strategy from coming until it is let go. */
async function holdStrategy(page: Page): Promise<() => void> {
  const gate = { open: () => {} }
  const opened = new Promise<void>((open) => {
    gate.open = open
  })
  await page.route('**/compiled.json', async (route) => {
    await opened
    await route.continue()
  })
  return gate.open
}

const paragraph = (page: Page) => page.getByRole('main').getByRole('paragraph').first()

for (const [lang, words] of [
  ['en', '28 of 40 known actions are reported completed'],
  ['ar', '28 من أصل 40 إجراءً معلومًا ورد اكتمالها'],
] as const)
  test(`A first visit in ${lang === 'ar' ? 'Arabic' : 'English'} reads the first sentences while all else is on its way, and they stay true`, async ({
    page,
  }) => {
    const letGo = await holdStrategy(page)
    await page.goto(address('/', { lang }))
    await expect(paragraph(page)).toContainText(words)
    await expect(page.getByRole('main')).not.toHaveAttribute('data-address')
    const early = await paragraph(page).evaluate((element) => element.firstChild?.textContent ?? '')
    letGo()
    await settled(page)
    await expect(headline(page)).toContainText(early)
    await expect(page.getByRole('main').getByRole('paragraph').filter({ hasText: words })).toHaveCount(1)
  })

test('Nothing is painted early for another day than today', async ({ page }) => {
  const letGo = await holdStrategy(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(address('/', { asOf: '2025-06-01' }))
  await expect(page.getByRole('navigation')).toBeVisible()
  expect(asked.filter((url) => url.endsWith('headline.json'))).toEqual([])
  letGo()
  await settled(page)
  await expect(headline(page)).toContainText('known actions')
})

test.describe('When the first sentences cannot be had', () => {
  test.use({ expected: [/404/u] })

  test('the strategy comes all the same', async ({ page }) => {
    await page.route('**/headline.json', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.goto(address('/'))
    await settled(page)
    await expect(headline(page)).toContainText('28 of 40 known actions')
  })
})
