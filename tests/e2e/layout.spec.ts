import { address, DAY, expect, headline, settled, test, visit } from './athar.ts'
import { KUWAIT_SCREENS, LANGS, SCREENS } from './screens.ts'
import { takeInUnlike, UNLIKE } from './unlike.ts'

const WIDTHS = [360, 390, 768, 1440, 2560]

for (const lang of LANGS) {
  test(`No screen scrolls sideways from 360 to 2,560 pixels in ${lang === 'ar' ? 'Arabic' : 'English'}`, async ({
    page,
  }) => {
    const found: string[] = []
    for (const [strategy, screens] of [
      ['sample', SCREENS],
      ['kuwait', KUWAIT_SCREENS],
    ] as const) {
      for (const path of screens) {
        await visit(page, path, { strategy, lang, ...(strategy === 'sample' && { asOf: DAY }) })
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          await settled(page)
          const [inner, outer] = await page
            .locator('html')
            .evaluate((root) => [Math.max(root.scrollWidth, document.body.scrollWidth), root.clientWidth] as const)
          if (inner > outer) found.push(`${strategy} ${path}: ${inner} px wide at ${width} px`)
        }
      }
    }
    expect(found).toEqual([])
  })
}

test('Header, navigation and content begin and end on the same lines from 360 to 2,560 pixels, and the ground of the header reaches both edges', async ({
  page,
}) => {
  const found: string[] = []
  for (const lang of LANGS) {
    for (const path of ['/', '/actions', '/about']) {
      await visit(page, path, { strategy: 'sample', asOf: DAY, lang })
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await settled(page)
        const at = await page.evaluate(() => {
          const inner = (selector: string) => {
            const element = document.querySelector(selector)
            if (!element) throw new Error(`no ${selector}`)
            const { left, right } = element.getBoundingClientRect()
            const style = getComputedStyle(element)
            return [left + Number.parseFloat(style.paddingLeft), right - Number.parseFloat(style.paddingRight)]
          }
          const page = document.body.getBoundingClientRect()
          const { left, right } = document.querySelector('header > div')?.getBoundingClientRect() ?? new DOMRect()
          return {
            header: inner('header > div'),
            navigation: inner('nav'),
            content: inner('main > div'),
            ground: [left, right],
            page: [page.left, page.right],
          }
        })
        const isOne = new Set([at.header, at.navigation, at.content].map(String)).size === 1
        if (!isOne || String(at.ground) !== String(at.page))
          found.push(`${lang} ${path} at ${width} px: ${JSON.stringify(at)}`)
      }
    }
  }
  expect(found).toEqual([])
})

test('On a phone the header has two rows in both languages, on the day with the longest name too', async ({ page }) => {
  for (const lang of LANGS) {
    for (const width of [360, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await visit(page, '/', { strategy: 'sample', asOf: '2026-09-27', lang })
      const rows = await page
        .locator('header > div')
        .first()
        .evaluate((header) => {
          const middles = [...header.children]
            .map((child) => child.getBoundingClientRect())
            .filter((box) => box.width > 0 && box.height > 0)
            .map(({ top, bottom }) => (top + bottom) / 2)
          return middles.toSorted((a, b) => a - b).filter((middle, index, all) => middle - (all[index - 1] ?? -99) > 20)
            .length
        })
      expect(rows, `${lang} at ${width} px`).toBe(2)
    }
  }
})

for (const lang of ['en', 'ar'] as const)
  test(`On a phone Overview is at most six screens tall, of a strategy much larger at most eight (${lang})`, async ({
    page,
  }) => {
    const [width, height] = [390, 844]
    await page.setViewportSize({ width, height })
    const screens = () => page.locator('html').evaluate((root) => root.scrollHeight / root.clientHeight)
    await visit(page, '/', { strategy: 'sample', asOf: DAY, lang })
    await expect(page.getByRole('application')).toBeVisible()
    expect(await screens()).toBeLessThanOrEqual(6)
    await takeInUnlike(page)
    await visit(page, '/', { ...UNLIKE, lang })
    expect(await screens()).toBeLessThanOrEqual(8)
  })

test('On a phone no cell of a table of rows is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 844 })
  const found: string[] = []
  for (const lang of LANGS) {
    for (const path of ['/actions/A2.13', '/actions', '/indicators/I12', '/indicators/I09', '/institutions']) {
      await visit(page, path, { strategy: 'sample', asOf: DAY, lang })
      const cut = await page.locator('main :is(th, td)').evaluateAll((cells) =>
        cells.flatMap((cell) => {
          const { left, right, width } = cell.getBoundingClientRect()
          const isShown = width > 1 && cell.checkVisibility()
          return isShown && (left < 0 || right > innerWidth) ? [cell.textContent] : []
        }),
      )
      found.push(...cut.map((text) => `${lang} ${path}: ${text}`))
    }
  }
  expect(found).toEqual([])
})

test('No text on any screen is smaller than 13 pixels', async ({ page }) => {
  const found: string[] = []
  for (const path of SCREENS) {
    await visit(page, path, { strategy: 'sample', asOf: DAY, lang: 'ar' })
    const small = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const smaller = new Set<string>()
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const element = text.parentElement
        if (!element || text.textContent?.trim() === '' || !element.checkVisibility()) continue
        const size = Number.parseFloat(getComputedStyle(element).fontSize)
        if (size < 13) smaller.add(`${size} px: ${text.textContent?.slice(0, 40)}`)
      }
      return [...smaller]
    })
    found.push(...small.map((each) => `${path}: ${each}`))
  }
  expect(found).toEqual([])
})

test('On paper there is no navigation and all of the content', async ({ page }) => {
  await visit(page, '/', { strategy: 'sample', asOf: DAY })
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(headline(page)).toBeVisible()
  await expect(page.getByRole('note').filter({ hasText: 'Illustrative data' })).toBeVisible()
  await expect(page.getByRole('application')).toBeVisible()
  await visit(page, '/actions', { strategy: 'sample', asOf: DAY })
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByRole('search')).toHaveCount(0)
  await expect(page.getByText('Save as CSV')).toBeAttached()
  await expect(page.getByText('Save as CSV')).toBeHidden()
})

test('Dark and light follow the reader’s choice over that of the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await visit(page, '/')
  const ground = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
  const light = await ground()
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Dark' })
  await expect.poll(ground).not.toBe(light)
  const dark = await ground()
  await page.reload()
  await settled(page)
  expect(await ground()).toBe(dark)
})

test('On a phone the screen that is shown is seen in the navigation, on its first load and on the way', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const lang of ['en', 'ar'] as const) {
    await page.goto(address('/publish', { strategy: 'sample', lang }))
    const current = page.getByRole('navigation').locator('[aria-current="page"]')
    await expect(current).toBeInViewport({ ratio: 1 })
    await visit(page, '/', { strategy: 'sample', lang })
    await expect(current).toHaveText(lang === 'ar' ? 'نظرة عامة' : 'Overview')
    await expect(current).toBeInViewport({ ratio: 1 })
  }
})

test('On a phone it is seen in the navigation, too, when the words of another language come after the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visit(page, '/', { strategy: 'sample', lang: 'en' })
  let bring = () => {}
  const mayCome = new Promise<void>((resolve) => (bring = resolve))
  await page.context().route(/\/ar-main-/, async (route) => {
    await mayCome
    await route.continue()
  })
  await page.goto(address('/publish', { strategy: 'sample', lang: 'ar' }))
  const current = page.getByRole('navigation').locator('[aria-current="page"]')
  await expect(current).toHaveText('Publish')
  await expect(current).toBeInViewport({ ratio: 1 })
  bring()
  await expect(current).toHaveText('النشر')
  await expect(current).toBeInViewport({ ratio: 1 })
})
