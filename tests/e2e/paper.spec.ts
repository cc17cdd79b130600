import type { Page } from '@playwright/test'
import { DAY, expect, test, visit } from './athar.ts'
import { printed, withoutSpaces } from './sheets.ts'
import { takeInUnlike, UNLIKE } from './unlike.ts'

const SCREENS = [
  '/',
  '/axes/A1',
  '/institutions',
  '/institutions/MPS',
  '/meeting',
  '/actions',
  '/actions/A1.01',
  '/indicators',
  '/indicators/I02',
  '/decisions',
  '/data',
  '/about',
]

/** Pixels between the margins of a sheet of A4, upright and on its side. */
const UPRIGHT = Math.floor(((210 - 24) / 25.4) * 96)
const ON_ITS_SIDE = Math.floor(((297 - 24) / 25.4) * 96)

/** What is drawn beyond the width of the sheet, where a file has no trace of it. */
async function beyondTheSheet(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  const isOnItsSide = (await page.locator('[data-landscape]').count()) > 0
  await page.setViewportSize({ width: isOnItsSide ? ON_ITS_SIDE : UPRIGHT, height: 900 })
  const found = await page.locator('main table, main figure, main section').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const { left, right } = part.getBoundingClientRect()
      return left < -1 || right > document.documentElement.clientWidth + 1 ? [part.textContent.slice(0, 60)] : []
    }),
  )
  await page.emulateMedia({ media: null })
  if (before) await page.setViewportSize(before)
  return found
}

/** The words of the tables of the screen: their column heads and the names of their rows. */
const tableWords = async (page: Page) => ({
  heads: await page.getByRole('main').getByRole('columnheader').allInnerTexts(),
  names: await page.getByRole('main').getByRole('rowheader').allInnerTexts(),
})

for (const [lang, strategy] of [
  ['en', 'sample'],
  ['ar', 'sample'],
  ['en', 'kuwait'],
  ['ar', 'kuwait'],
] as const)
  test(`Screens of ${strategy} in ${lang === 'ar' ? 'Arabic' : 'English'} on A4: nothing is cut, and every sheet says what it is of`, async ({
    page,
  }) => {
    test.slow()
    const found: string[] = []
    const screens =
      strategy === 'sample' ? SCREENS : ['/', '/axes/A3', '/meeting', '/indicators', '/indicators/IND-TIER']
    for (const path of screens) {
      await visit(page, path, { strategy, lang, asOf: DAY })
      const { heads, names } = await tableWords(page)
      const sheets = await printed(page)
      found.push(...(await beyondTheSheet(page)).map((part) => `${path}: beyond the sheet: ${part}`))
      const whole = sheets.map(({ text }) => text).join('')
      const fail = (what: string) => found.push(`${path}: ${what}`)
      for (const [index, { width, height, text, cut }] of sheets.entries()) {
        if (Math.round(Math.min(width, height)) !== 595 || Math.round(Math.max(width, height)) !== 842) fail('not A4')
        // Arabic comes out of such a file in the order in which it is drawn.
        const numbers = [`${index + 1}/${sheets.length}`, `${sheets.length}/${index + 1}`]
        if (!numbers.some((number) => text.includes(number))) fail(`sheet ${index + 1} has no number`)
        if (cut.length > 0) fail(`cut on sheet ${index + 1}: ${cut.join(' | ')}`)
      }
      // The heading of a group goes on after its name.
      const words = [...heads, ...names].map((text) => text.split(/\n| · /u)[0] ?? '')
      if (lang === 'en')
        for (const word of words.filter((text) => !/\p{Script=Arabic}/u.test(text)))
          if (!whole.includes(withoutSpaces(word))) fail(`without ${word}`)
    }
    expect(found).toEqual([])
  })

test('The owner table lies on its side, its head on every sheet, with what is filtered', async ({ page }) => {
  await visit(page, '/actions', { strategy: 'sample', asOf: DAY, axis: 'A1' })
  const sheets = await printed(page)
  expect(sheets.length).toBeGreaterThan(1)
  for (const { width, height, text } of sheets) {
    expect(width).toBeGreaterThan(height)
    expect(text).toContain('Leadinstitution')
    expect(text).toContain('Illustrativedata:nofigurehereisofficial.')
    expect(text).toContain(withoutSpaces('as of 1 November 2026'))
  }
  expect(sheets[0]?.text).toContain('Axis:Prevention')
  // What is pressed is not on paper.
  expect(sheets[0]?.text).not.toMatch(/SaveasCSV|Clearfilters/u)
})

test('What is only done on the screen is not on paper', async ({ page }) => {
  await visit(page, '/decisions', { strategy: 'sample' })
  await expect(page.getByRole('region', { name: 'Record a decision' })).toBeVisible()
  const decisions = (await printed(page)).map((sheet) => sheet.text).join('')
  expect(decisions).toContain(withoutSpaces('All decisions'))
  expect(decisions).not.toContain(withoutSpaces('Record a decision'))
  await visit(page, '/actions/A1.02', { strategy: 'sample' })
  await expect(page.getByText('Set a status for the time being')).toBeVisible()
  const action = (await printed(page)).map((sheet) => sheet.text).join('')
  expect(action).toContain(withoutSpaces('Why this status'))
  expect(action).not.toContain(withoutSpaces('Set a status'))
})

test('All that needs attention is on paper, not only what stands on the screen at first', async ({ page }) => {
  await visit(page, '/', { strategy: 'sample', asOf: DAY })
  const attention = page.getByRole('region', { name: 'Needs attention' })
  const all = Number((await attention.getByText(/^\d+ matters/u).innerText()).split(' ')[0])
  const shown = await attention.getByRole('listitem').count()
  expect(shown).toBeLessThan(all)
  const text = (await printed(page)).map((sheet) => sheet.text).join('')
  await attention.getByRole('button', { name: `Show all ${all}` }).click()
  const subjects = await attention
    .getByRole('listitem')
    .evaluateAll((lines) => lines.map((line) => line.querySelector('a')?.textContent ?? ''))
  expect(subjects).toHaveLength(all)
  for (const subject of subjects) expect(text).toContain(withoutSpaces(subject))
})

test('A table too long to be drawn at once is on paper whole, in dark ink whatever the screen is like', async ({
  page,
}) => {
  test.slow()
  await page.emulateMedia({ colorScheme: 'dark' })
  await takeInUnlike(page)
  await visit(page, '/actions', { ...UNLIKE, group: 'none' })
  await expect(page.getByRole('main')).toContainText('240 rows')
  const drawn = await page.getByRole('rowheader').count()
  expect(drawn).toBeLessThan(240)
  const text = (await printed(page)).map((sheet) => sheet.text).join('')
  const numbers = [...text.matchAll(/numero(\d+):/gu)].map(([, number]) => Number(number))
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 240 }, (_, index) => index + 1))
  await expect(page.getByRole('rowheader')).toHaveCount(drawn)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color)
  expect(ink).toBe('rgb(26, 33, 38)')
})
