import type { Page } from '@playwright/test'
import { DAY, expect, test, visit } from './athar.ts'
import { takeInUnlike, UNLIKE } from './unlike.ts'

const ACTIONS = 1300

/** Where the head and the first row stand that is whole below it, and which row that is. */
const inView = (page: Page) =>
  page.locator('main table').evaluate((table) => {
    const head = table.querySelector('thead')?.getBoundingClientRect() ?? new DOMRect()
    const row = [...table.querySelectorAll('tbody > tr:has(> td)')].find(
      (each) => each.getBoundingClientRect().top >= head.bottom,
    )
    const name = row?.querySelector('th')?.getBoundingClientRect()
    return {
      // A little above the edge is at it: no negative nothing.
      head: Math.round(head.top) + 0,
      row: row?.textContent,
      seen: name !== undefined && name.left >= 0 && name.right <= innerWidth && name.bottom <= innerHeight,
    }
  })

/** What of the page scrolls by itself, up and down. */
const boxes = (page: Page) =>
  page
    .locator('main')
    .evaluate(
      (main) =>
        [...main.querySelectorAll('*')].filter(
          (each) => each.scrollHeight > each.clientHeight + 1 && /auto|scroll/u.test(getComputedStyle(each).overflowY),
        ).length,
    )

for (const [width, lang] of [
  [1440, 'en'],
  [900, 'ar'],
] as const)
  test(`A table of ${ACTIONS} rows scrolls with the page, its head and the names of its rows in view, at ${width} pixels (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await takeInUnlike(page, ACTIONS)
    await visit(page, '/actions', { ...UNLIKE, lang })
    const rows = new Set<string | null | undefined>()
    for (const y of [3_000, 20_000, 40_000]) {
      await page.evaluate((to) => window.scrollTo(0, to), y)
      await expect.poll(() => inView(page)).toMatchObject({ head: 0, seen: true })
      const { row } = await inView(page)
      rows.add(row)
    }
    expect(rows.size).toBe(3)
    expect(await boxes(page)).toBe(0)
    // Lines are measured as they come into view, and make the page longer than it was taken for: one presses End again.
    const foot = page.locator('main table > tfoot')
    await expect
      .poll(async () => {
        await page.keyboard.press('End')
        return foot.evaluate((end) => Math.round(end.getBoundingClientRect().bottom - innerHeight))
      })
      .toBeLessThanOrEqual(0)
    await expect(foot).toContainText(/1[,٬]?300/u)
    await page.keyboard.press('Home')
    await expect(page.getByRole('columnheader').first()).toBeInViewport()
  })

test('A table that is wider than the window keeps its head in view as the page scrolls, and the names of its rows as it scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 900 })
  await visit(page, '/actions', { strategy: 'sample', asOf: DAY })
  const region = page.getByRole('region', { name: 'Table: Actions' })
  await region.evaluate((box) => {
    box.scrollLeft = 200
    window.scrollTo(0, 2_000)
  })
  await expect.poll(() => inView(page)).toMatchObject({ head: 0, seen: true })
  await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBe(200)
})

test('A table that is only read keeps the names of its rows in view as it scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await takeInUnlike(page)
  for (const lang of ['en', 'ar'] as const) {
    await visit(page, '/', { ...UNLIKE, lang })
    const regions = page.getByRole('region', { name: /^(?:Table|جدول): /u })
    await expect(regions).toHaveCount(2)
    for (const region of await regions.all()) {
      await region.evaluate((box) => (box.scrollLeft = getComputedStyle(box).direction === 'rtl' ? -150 : 150))
      await region.scrollIntoViewIfNeeded()
      const name = region.getByRole('rowheader').first()
      const [box, cell] = [await region.boundingBox(), await name.boundingBox()]
      if (!box || !cell) throw new Error('nothing is drawn')
      const gap = lang === 'ar' ? box.x + box.width - (cell.x + cell.width) : cell.x - box.x
      expect(Math.abs(gap)).toBeLessThan(2)
    }
  }
})

test('A table that is only read keeps its head in view as the page scrolls, where it fits and where it does not', async ({
  page,
}) => {
  await takeInUnlike(page)
  await visit(page, '/', UNLIKE)
  const grid = page.getByRole('table', { name: 'Table: Institutions and axes' })
  for (const width of [1440, 700]) {
    await page.setViewportSize({ width, height: 500 })
    await grid.getByRole('row').nth(20).getByRole('rowheader').scrollIntoViewIfNeeded()
    await expect
      .poll(() => grid.locator('thead').evaluate((head) => Math.round(head.getBoundingClientRect().bottom)))
      .toBeGreaterThan(10)
    await expect(grid.getByRole('columnheader').first()).toBeInViewport({ ratio: 1 })
  }
})

test('Of a strategy with 1,300 actions Overview is at most eight screens tall on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await takeInUnlike(page, ACTIONS)
  for (const lang of ['en', 'ar'] as const) {
    await visit(page, '/', { ...UNLIKE, lang })
    const screens = await page.locator('html').evaluate((root) => root.scrollHeight / root.clientHeight)
    expect(screens, lang).toBeLessThanOrEqual(8)
  }
})
