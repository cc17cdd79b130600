import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { address, expect, headline, onlyTables, settled, test as base, unstamped, visit } from './athar.ts'

const SAMPLE = resolve(import.meta.dirname, '../../data/sample')

interface PackageFolder {
  /** Writes one cell of a table, found by the first cell of its row. */
  readonly change: (file: string, id: string, from: string, to: string) => Promise<number>
  readonly files: () => Promise<string[]>
}

const test = base.extend<{ readonly packageFolder: PackageFolder }>({
  // A copy of the illustrative package that a test may spoil.
  packageFolder: async ({ browserName }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `athar-package-${browserName}-`))
    const names = (await readdir(SAMPLE)).filter((name) => /\.(?:csv|json)$/u.test(name))
    await Promise.all(names.map((name) => cp(join(SAMPLE, name), join(folder, name))))
    const descriptor = join(folder, 'datapackage.json')
    await writeFile(descriptor, unstamped(await readFile(descriptor, 'utf8')))
    await use({
      change: async (file, id, from, to) => {
        const lines = (await readFile(join(folder, file), 'utf8')).split('\n')
        const place = lines.findIndex((line) => line.startsWith(`${id},`))
        const line = lines[place]
        if (!line?.includes(from)) throw new Error(`${file} has no ${from} in ${id}`)
        lines[place] = line.replace(from, to)
        await writeFile(join(folder, file), lines.join('\n'))
        return place + 1
      },
      files: () => Promise.resolve(names.map((name) => join(folder, name))),
    })
    await rm(folder, { recursive: true, force: true })
  },
})

const chosenFiles = (page: Page) => page.getByLabel(/^(Choose all its files|اختر جميع ملفاتها|اختر كل ملفاتها)/u)

/** The statements kept, as the Data screen counts them. */
const statements = (page: Page) => page.getByRole('definition').first()

test('A package chosen while the data of the browser is still being opened waits for it, and is kept', async ({
  page,
  packageFolder,
}) => {
  let open = () => {}
  const mayOpen = new Promise<void>((resolve) => (open = resolve))
  await page.route(/\/openOnce-/u, async (route) => {
    await mayOpen
    await route.continue()
  })
  await visit(page, '/data')
  await chosenFiles(page).setInputFiles(await packageFolder.files())
  await expect(page.getByRole('region', { name: 'Loading a package' })).toBeVisible()
  open()
  await expect(page.getByText(/^Loaded/u)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Strategies' }).getByText(/^Edition 2025-1/u)).toBeVisible()
})

test.describe('A package with mistakes', () => {
  test('is refused with the place, the value and what was expected, and leaves the data as it was', async ({
    page,
    packageFolder,
  }) => {
    await visit(page, '/', { strategy: 'sample' })
    const before = await headline(page).innerText()
    await visit(page, '/data', { strategy: 'sample' })
    const kept = await statements(page).innerText()
    expect(Number(kept.replaceAll(',', ''))).toBeGreaterThan(100)

    const line = await packageFolder.change('actions.csv', 'A1.02', ',MOC,', ',MAGIC,')
    await chosenFiles(page).setInputFiles(await packageFolder.files())
    await expect(page.getByRole('alert')).toContainText('1 problem; the package was not loaded')
    await expect(page.getByRole('alert')).toContainText('Nothing in this browser was changed.')
    const problems = page.getByRole('table', { name: 'Problems in the package' })
    await expect(problems.getByRole('columnheader')).toHaveText(['File', 'Row', 'Column', 'Found', 'Expected'])
    await expect(problems.getByRole('row').nth(1).locator('th, td')).toHaveText([
      'actions.csv',
      String(line),
      'lead',
      'MAGIC',
      'an id that exists in institutions',
    ])

    await packageFolder.change('actions.csv', 'A1.02', ',MAGIC,', ',MOC,')
    await packageFolder.change('actions.csv', 'A1.02', '2027-06-30', '2027-06-31')
    const report = await packageFolder.change('statements.csv', 'r-A1.01-2024-Q4', ',2025-01-16,', ',2025-02-30,')
    await chosenFiles(page).setInputFiles(await packageFolder.files())
    await expect(page.getByRole('alert')).toContainText('2 problems; the package was not loaded')
    await expect(problems.getByRole('row').filter({ hasText: 'actions.csv' }).locator('th, td')).toHaveText([
      'actions.csv',
      String(line),
      'due',
      '2027-06-31',
      'a period: 2026, 2026-S1, 2026-Q3, 2026-03, a day, or day/day; FY26 or FY26-Q3 where the package has a “fiscal_year”',
    ])
    await expect(problems.getByRole('row').filter({ hasText: 'statements.csv' }).locator('th, td')).toHaveText([
      'statements.csv',
      String(report),
      'said',
      '2025-02-30',
      'a period: 2026, 2026-S1, 2026-Q3, 2026-03, a day, or day/day; FY26 or FY26-Q3 where the package has a “fiscal_year”',
    ])

    await page.getByRole('button', { name: 'العربية' }).click()
    await expect(page.getByRole('alert')).toContainText('مشكلتان، ولم تُحمَّل الحزمة')
    await expect(page.getByRole('table', { name: 'مشكلات الحزمة' })).toContainText('فترة: 2026 أو 2026-S1')
    await page.getByRole('button', { name: 'English' }).click()

    await expect(statements(page)).toHaveText(kept)
    await page.reload()
    await settled(page)
    await expect(statements(page)).toHaveText(kept)
    await visit(page, '/', { strategy: 'sample' })
    await expect(headline(page)).toHaveText(before)
  })

  test('that are none for sure is taken in, and what is hardly meant is named', async ({ page, packageFolder }) => {
    await visit(page, '/data')
    await packageFolder.change('axes.csv', 'A1', 'Prevention', 'Preven\u202etion')
    await chosenFiles(page).setInputFiles(await packageFolder.files())
    await expect(page.getByText('1 warning; the package was loaded as it stands')).toBeVisible()
    await expect(page.getByRole('table', { name: 'Warnings about the package' })).toContainText('U+202E')
  })

  test('is refused when a file is not among those chosen', async ({ page, packageFolder }) => {
    await visit(page, '/data')
    const files = await packageFolder.files()
    await chosenFiles(page).setInputFiles(files.filter((name) => !name.endsWith('milestones.csv')))
    await expect(page.getByRole('alert')).toContainText('1 problem')
    await expect(page.getByRole('table', { name: 'Problems in the package' })).toContainText('milestones.csv')
  })
})

test('Files of a good package are loaded, and loading them again changes nothing', async ({ page, packageFolder }) => {
  await visit(page, '/')
  await visit(page, '/data')
  await chosenFiles(page).setInputFiles(await packageFolder.files())
  await expect(page.getByRole('status').filter({ hasText: /^Loaded: \d+ new statements\./u })).toBeVisible()
  await chosenFiles(page).setInputFiles(await packageFolder.files())
  await expect(page.getByText('This package was here already; nothing changed.')).toBeVisible()
  await page.getByRole('region', { name: 'Loading a package' }).getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('note')).toContainText('Illustrative data')
  await page.getByRole('button', { name: 'Load again' }).first().click()
  await expect(page.getByText('This package was here already; nothing changed.')).toBeVisible()
})

test('A package that would replace another plan asks first, and changes nothing until it is told to', async ({
  page,
  packageFolder,
}) => {
  await visit(page, '/actions/A1.02', { strategy: 'sample' })
  const title = page.getByRole('heading', { level: 1 })
  const before = await title.innerText()
  await visit(page, '/data', { strategy: 'sample' })
  await packageFolder.change('actions.csv', 'A1.02', before, 'Protect all who report the crime')
  await chosenFiles(page).setInputFiles(await packageFolder.files())
  await expect(page.getByRole('alert')).toContainText('This would replace a strategy that is here already.')
  await visit(page, '/actions/A1.02', { strategy: 'sample' })
  await expect(title).toHaveText(before)
  await visit(page, '/data', { strategy: 'sample' })
  await chosenFiles(page).setInputFiles(await packageFolder.files())
  await page.getByRole('button', { name: 'Replace it' }).click()
  await expect(page.getByRole('region', { name: 'Loading a package' }).getByRole('status')).toBeVisible()
  await visit(page, '/actions/A1.02', { strategy: 'sample' })
  await expect(title).toHaveText('Protect all who report the crime')
})

test('A package is loaded from an address on this site, and other sites are refused', async ({ page }) => {
  await visit(page, '/data')
  const field = page.getByRole('textbox', { name: 'Or give the address of its datapackage.json' })
  const form = page.getByRole('region', { name: 'Open another package' })
  await field.fill('https://example.org/datapackage.json')
  await expect(form).toContainText('Only addresses on this site can be opened')
  await expect(form.getByRole('button', { name: 'Load' })).toBeDisabled()
  await field.fill('data/sample/datapackage.json')
  await form.getByRole('button', { name: 'Load' }).click()
  await expect(page.getByText(/^Loaded: \d+ new statements\.$/u)).toBeVisible()
})

test.describe('When a data file cannot be had', () => {
  test.use({ expected: [/404/u] })

  test('the screen names it, and Try again goes on once it is there', async ({ page }) => {
    await onlyTables(page)
    await page.route('**/data/kuwait/actions.csv', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.goto(address('/'))
    await expect(page.getByRole('heading', { level: 1, name: 'The strategy could not be loaded' })).toBeVisible()
    const problems = page.getByRole('table', { name: 'Problems in the package' })
    await expect(problems).toContainText('actions.csv')
    await expect(problems).toContainText('HTTP 404')
    await page.unroute('**/data/kuwait/actions.csv')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(headline(page)).toContainText('28 of 40 known actions')
  })

  test('a missing list of packages is said, and trying again goes on once it is there', async ({ page }) => {
    await page.route('**/data/packages.json', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.goto(address('/'))
    await expect(page.getByRole('alert')).toContainText(
      'The list of packages that come with this site could not be read.',
    )
    await page.unroute('**/data/packages.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(headline(page)).toContainText('28 of 40 known actions')
  })
})

test('A table cut off at the end of a line is refused, not shown as less', async ({ page }) => {
  await onlyTables(page)
  await page.route('**/data/kuwait/statements.csv', async (route) => {
    const whole = await (await route.fetch()).text()
    const cut = `${whole.slice(0, 5000).split('\n').slice(0, -1).join('\n')}\n`
    await route.fulfill({ contentType: 'text/csv', body: cut })
  })
  await page.goto(address('/'))
  await expect(page.getByRole('heading', { level: 1, name: 'The strategy could not be loaded' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Problems in the package' })).toContainText(
    'the whole file that datapackage.json describes',
  )
  await page.unroute('**/data/kuwait/statements.csv')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(headline(page)).toContainText('28 of 40 known actions')
})

test('A web page served in place of a data file is refused as such', async ({ page }) => {
  await onlyTables(page)
  await page.route('**/data/kuwait/statements.csv', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  )
  await page.goto(address('/'))
  await expect(page.getByRole('heading', { level: 1, name: 'The strategy could not be loaded' })).toBeVisible()
  const problems = page.getByRole('table', { name: 'Problems in the package' })
  await expect(problems).toContainText('statements.csv')
  await expect(problems).toContainText('a data file, not a web page')
  await page.unroute('**/data/kuwait/statements.csv')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(headline(page)).toContainText('28 of 40 known actions')
})

test('A first visit shows the strategy from one file, and reads no table', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await visit(page, '/')
  await expect(headline(page)).toContainText('28 of 40 known actions')
  expect(asked.filter((url) => url.endsWith('compiled.json'))).toHaveLength(1)
  expect(asked.filter((url) => url.endsWith('.csv') || url.includes('packageWorker'))).toEqual([])
})

test.describe('When the one file of a package cannot be had', () => {
  test.use({ expected: [/404/u] })

  test('its tables are read, and say the same', async ({ page }) => {
    await page.route('**/compiled.json', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await visit(page, '/')
    await expect(headline(page)).toContainText('28 of 40 known actions')
  })
})
