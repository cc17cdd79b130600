import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { serveFolder } from '../fixtures/staticSite.ts'
import { expect, test as base } from './athar.ts'
import { violations } from './axe.ts'
import { misplacedCharacters } from './readingOrder.ts'

interface PublicSite {
  readonly url: string
  /** Every page in a language, by its path. */
  readonly pages: (lang: 'en' | 'ar') => readonly string[]
}

/** The public sites of both packages, made once by the command that makes them and served as any host would. */
const test = base.extend<object, { readonly kuwait: PublicSite; readonly sample: PublicSite }>({
  // Playwright asks for a pattern where a fixture needs no other.
  // oxlint-disable-next-line no-empty-pattern
  kuwait: [async ({}, use) => served('kuwait', use), { scope: 'worker' }],
  // oxlint-disable-next-line no-empty-pattern
  sample: [async ({}, use) => served('sample', use), { scope: 'worker' }],
})

// The sign of a page that was just left is dropped, and the browser then looks for one at the root, which is no fault; what
// a page itself asks for in vain is noted by its address besides.
test.use({ expected: [/assets\/icon\.svg net::ERR_ABORTED|^error: Failed to load resource.* 404/] })

async function served(name: string, use: (site: PublicSite) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'athar-site-'))
  const root = resolve(import.meta.dirname, '../..')
  await promisify(execFile)(
    'npx',
    ['tsx', 'src/release/publishFolder.ts', `data/${name}`, folder, '2026-11-27', '2026-11-27'],
    {
      cwd: root,
    },
  )
  const files = await readdir(folder, { recursive: true })
  const site = await serveFolder(folder)
  await use({
    url: site.url,
    pages: (lang) => files.filter((path) => path.startsWith(`${lang}/`) && path.endsWith('.html')).toSorted(),
  })
  await site.close()
  await rm(folder, { recursive: true })
}

/** A page of each kind. */
const ofEachKind = (pages: readonly string[]) => [
  ...new Map(
    pages.map((path) => [
      path.replace(/\/[^/]+$/, (end) => (path.split('/').length > 2 && !end.endsWith('index.html') ? '' : end)),
      path,
    ]),
  ).values(),
]

for (const [lang, colorScheme] of [
  ['en', 'light'],
  ['ar', 'dark'],
] as const)
  test.describe(`the public site in ${lang}, ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const [name, how] of [
      ['kuwait', 'with its script'],
      ['sample', 'without its script'],
    ] as const)
      test(`has nothing that axe finds wrong: ${name} ${how}`, async ({ page, kuwait, sample }) => {
        const site = { kuwait, sample }[name]
        if (name === 'sample')
          await page.route('**/table.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
        const found: string[] = []
        for (const path of ofEachKind(site.pages(lang))) {
          await page.goto(site.url + path)
          found.push(...(await violations(page, path)))
        }
        expect(found).toEqual([])
      })

    test('fits 320 pixels, which is a wide screen at four times its size', async ({ page, kuwait }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      const wide: string[] = []
      for (const path of ofEachKind(kuwait.pages(lang))) {
        await page.goto(kuwait.url + path)
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (over > 0) wide.push(`${path}: ${over}`)
      }
      expect(wide).toEqual([])
    })
  })

for (const name of ['kuwait', 'sample'] as const)
  test(`every Arabic page of ${name} is read in the order in which it is drawn`, async ({ page, kuwait, sample }) => {
    const site = { kuwait, sample }[name]
    const faults: string[] = []
    for (const path of site.pages('ar')) {
      await page.goto(site.url + path)
      faults.push(...(await page.evaluate(misplacedCharacters)).map((fault) => `${path}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

test('a reader sorts and searches the actions by keyboard, in either spelling of Arabic', async ({ page, sample }) => {
  await page.goto(`${sample.url}ar/actions.html`)
  const rows = page.locator('tbody tr')
  const all = await rows.count()
  await page.getByRole('button', { name: 'الحالة' }).press('Enter')
  await expect(page.getByRole('columnheader', { name: 'الحالة' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows.first()).toContainText('متأخر عن موعده')
  await page.getByRole('searchbox').fill('الصحه')
  await expect(rows.filter({ visible: true })).not.toHaveCount(all)
  await expect(rows.filter({ visible: true }).first()).toContainText('الصحة')
  await expect(page.locator('output')).toContainText(/\d/)
})

test('a page is printed in dark ink, whatever the screen is like', async ({ page, sample }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(`${sample.url}en/index.html`)
  const of = (selector: string, what: 'color' | 'backgroundColor') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], what)
  expect(await of('h1', 'color')).toBe('rgb(26, 33, 38)')
  expect(await of('body', 'backgroundColor')).toBe('rgb(255, 255, 255)')
  expect(await of('.card', 'backgroundColor')).toBe('rgb(255, 255, 255)')
  await expect(page.getByRole('navigation')).toBeHidden()
})

test('without a script a reader sees every action with its reason, and goes from page to page', async ({
  browser,
  sample,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(sample.url)
  await page.getByRole('link', { name: /English/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Illustrative strategy')
  await page.getByRole('navigation').getByRole('link', { name: 'Actions' }).click()
  await expect(page.locator('tbody tr')).toHaveCount(61)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await page.getByRole('link', { name: 'العربية' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page).toHaveURL(/ar\/actions\.html$/)
  await context.close()
})

test('the first stop of the keyboard leads past the navigation', async ({ page, kuwait }) => {
  await page.goto(`${kuwait.url}en/index.html`)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Prevention' })).toBeFocused()
})
