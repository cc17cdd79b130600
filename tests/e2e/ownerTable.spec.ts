import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { DAY, expect, inAddress, press, settled, test, visit } from './athar.ts'

const SAMPLE = { strategy: 'sample', asOf: DAY } as const

const table = (page: Page) => page.getByRole('table', { name: 'Actions' })
const filters = (page: Page) => page.getByRole('search', { name: 'Filters' })
const filter = (page: Page, label: string) => filters(page).getByRole('combobox', { name: label, exact: true })
/** Rows of actions: each has one status. */
const actionRows = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /why\?$/u }) })
const totals = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /^Total/u }) })

/** Where something is drawn. */
const boxOf = (drawn: Locator) => drawn.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect)

/** The texts of a column, top to bottom. */
async function column(page: Page, header: string): Promise<readonly string[]> {
  const headers = await table(page).getByRole('columnheader').allInnerTexts()
  const place = headers.findIndex((each) => each.trim() === header)
  expect(place, `a column named ${header}`).toBeGreaterThan(-1)
  const rows = await actionRows(page).all()
  return Promise.all(rows.map(async (row) => (await row.locator('th, td').nth(place).innerText()).trim()))
}

test('Filters go to the address and survive a reload and Back', async ({ page }) => {
  await visit(page, '/actions', SAMPLE)
  await filter(page, 'Axis').selectOption({ label: 'Protection (22)' })
  await expect(page.getByText('22 of 61 rows')).toBeVisible()
  await filter(page, 'Status').selectOption('overdue')
  await expect(filter(page, 'Status')).toHaveValue('overdue')
  const shown = await filter(page, 'Status').locator('option:checked').innerText()
  const count = Number(/\((?<n>\d+)\)/u.exec(shown)?.groups?.['n'])
  await expect(actionRows(page)).toHaveCount(count)
  expect([inAddress(page, 'axis'), inAddress(page, 'status')]).toEqual(['A2', 'overdue'])

  await page.reload()
  await settled(page)
  await expect(actionRows(page)).toHaveCount(count)
  await expect(filter(page, 'Axis')).toHaveValue('A2')

  await actionRows(page).first().getByRole('rowheader').getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'The plan' })).toBeVisible()
  await page.goBack()
  await expect(filter(page, 'Status')).toHaveValue('overdue')
  await expect(actionRows(page)).toHaveCount(count)
  await page.goBack()
  await expect(filter(page, 'Status')).toHaveValue('')
  await expect(actionRows(page)).toHaveCount(22)
  await filters(page).getByRole('button', { name: 'Clear filters' }).click()
  await expect(actionRows(page)).toHaveCount(61)
  expect(inAddress(page, 'axis')).toBeNull()
})

test('What is searched goes to the address and survives a reload', async ({ page }) => {
  await visit(page, '/actions', SAMPLE)
  await filters(page).getByRole('searchbox', { name: 'Search' }).fill('shelter')
  await expect(page.getByText(/^\d+ of 61 rows$/u)).toBeVisible()
  await expect(page).toHaveURL(/q=shelter/u)
  const count = await actionRows(page).count()
  expect(count).toBeGreaterThan(0)
  await page.reload()
  await settled(page)
  await expect(filters(page).getByRole('searchbox', { name: 'Search' })).toHaveValue('shelter')
  await expect(actionRows(page)).toHaveCount(count)
})

test('The order of the rows goes to the address and survives a reload and Back', async ({ page }) => {
  await visit(page, '/actions', { ...SAMPLE, group: 'none' })
  const header = table(page).getByRole('columnheader', { name: 'Done' })
  await header.getByRole('button').click()
  await expect(header).toHaveAttribute('aria-sort', /ascending|descending/u)
  await header.getByRole('button').click()
  const direction = await header.getAttribute('aria-sort')
  const sort = inAddress(page, 'sort')
  expect(sort).toMatch(/^-?done$/u)
  const shares = (await column(page, 'Done'))
    .filter((text) => text.endsWith('%'))
    .map((text) => Number.parseInt(text, 10))
  expect(shares.length).toBeGreaterThan(10)
  expect(shares).toEqual(shares.toSorted((a, b) => (direction === 'descending' ? b - a : a - b)))
  await page.reload()
  await settled(page)
  await expect(header).toHaveAttribute('aria-sort', direction ?? '')
  await page.goBack()
  await expect(header).not.toHaveAttribute('aria-sort', direction ?? '')
})

test('The chosen columns go to the address and survive a reload and Back', async ({ page }) => {
  await visit(page, '/actions', SAMPLE)
  await page.getByRole('button', { name: 'Columns' }).click()
  await press(page.getByRole('checkbox', { name: 'Partners' }))
  await press(page.getByRole('checkbox', { name: 'Support' }))
  await page.keyboard.press('Escape')
  const header = (name: string) => table(page).getByRole('columnheader', { name, exact: true })
  await expect(header('Partners')).toBeVisible()
  await expect(header('Support')).toHaveCount(0)
  expect(inAddress(page, 'columns')).toBe('+partners,-support')
  await page.reload()
  await settled(page)
  await expect(header('Partners')).toBeVisible()
  await expect(header('Support')).toHaveCount(0)
  await page.goBack()
  await expect(header('Support')).toBeVisible()
  await expect(header('Partners')).toBeVisible()
})

test('The totals row adds up exactly the rows shown', async ({ page }) => {
  for (const [status, columns] of [
    ['', '+weight'],
    ['overdue', '+weight'],
  ] as const) {
    await visit(page, '/actions', { ...SAMPLE, columns, ...(status && { status }) })
    await expect(actionRows(page).first()).toBeVisible()
    const rows = await actionRows(page).count()
    await expect(totals(page)).toContainText(`${rows} actions`)
    const weights = (await column(page, 'Weight')).map(Number)
    const cells = await totals(page).getByRole('cell').allInnerTexts()
    expect(cells.map((text) => text.trim())).toContain(String(weights.reduce((sum, each) => sum + each, 0)))
    const counts = await totals(page).getByRole('listitem').allInnerTexts()
    const counted = counts.map((text) => Number(/\d+/u.exec(text)?.[0] ?? 0))
    expect(counted.reduce((sum, each) => sum + each, 0)).toBe(rows)
  }
})

test('Rows are grouped by the institution that leads, and the groups hold every action once', async ({ page }) => {
  await visit(page, '/actions', SAMPLE)
  const groups = table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { expanded: true }) })
  const sizes = (await groups.allInnerTexts()).map((text) =>
    Number(/(?<n>\d+) rows?$/u.exec(text.trim())?.groups?.['n']),
  )
  expect(sizes.length).toBeGreaterThan(8)
  expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(61)
  await groups.first().getByRole('button', { expanded: true }).click()
  await expect(actionRows(page)).toHaveCount(61 - (sizes[0] ?? 0))
  await filter(page, 'Group').selectOption({ label: 'None' })
  await expect(groups).toHaveCount(0)
  await expect(actionRows(page)).toHaveCount(61)
  expect(inAddress(page, 'group')).toBe('none')
})

test('An institution’s actions can be narrowed to those it leads or supports', async ({ page }) => {
  await visit(page, '/actions', { ...SAMPLE, group: 'none' })
  await filter(page, 'Institution').selectOption('LIA')
  await expect(actionRows(page)).not.toHaveCount(61)
  const either = await actionRows(page).count()
  await filter(page, 'Role').selectOption('lead')
  // What every row says alike is told in one line.
  await expect(page.getByText(/The same in every row: .*Lead institution: .?Labour Inspection/u)).toBeVisible()
  const led = await actionRows(page).count()
  await filter(page, 'Role').selectOption('partner')
  await expect(actionRows(page)).toHaveCount(either - led)
  expect(await column(page, 'Lead institution')).not.toContain('Labour Inspection')
  expect([inAddress(page, 'institution'), inAddress(page, 'role')]).toEqual(['LIA', 'partner'])
})

test('A filter that leaves nothing says so instead of showing an empty table', async ({ page }) => {
  await visit(page, '/actions', { ...SAMPLE, axis: 'A1', objective: 'O2.1' })
  await expect(page.getByText('No action matches these filters.')).toBeVisible()
})

test('The owner table is saved as a file with the rows shown, as data, and with what it is of', async ({ page }) => {
  await visit(page, '/actions', { ...SAMPLE, axis: 'A3' })
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe('sample-actions.csv')
  const [head = '', ...rows] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  for (const header of ['Action (code)', 'Status (code)', 'Done (%)', 'Strategy', 'As of', 'Remark on the data']) {
    expect(head).toContain(header)
  }
  expect(rows.length).toBe(await actionRows(page).count())
  for (const row of rows) {
    expect(row).toMatch(/A3\.\d\d/)
    expect(row).toContain(`,${DAY},`)
    expect(row).toContain('no figure here is official')
    expect(row).toContain(`(${rows.length} of 61 rows)`)
  }
})

test('On a phone a row is a card with status, owner, due day and what is done; order is chosen without headings', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visit(page, '/actions', { strategy: 'sample', group: 'none' })
  const card = page.getByRole('row', { name: /Open a second shelter for women and children/ })
  await expect(card.getByRole('cell').filter({ visible: true })).toHaveText([
    /^off track/,
    /25%/,
    'Shelter Board',
    /30 Jun.* 2027/,
  ])
  await expect(page.getByRole('columnheader')).toHaveCount(0)
  const first = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .first()
  // Filters, groups and order are in one sheet.
  await page.getByRole('button', { name: 'Filters and order' }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters and order' })
  await sheet.getByRole('combobox', { name: 'Sort by' }).selectOption('Done')
  await expect(first).toContainText(/Done0%|\b0%/)
  await sheet.getByRole('button', { name: 'ascending' }).click()
  await expect(sheet.getByRole('button', { name: 'descending' })).toBeVisible()
  await expect(first).toContainText('100%')
  await sheet.getByRole('combobox', { name: 'Axis' }).selectOption({ label: 'Protection (22)' })
  await sheet.getByRole('button', { name: 'Show the rows' }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('button', { name: 'Filters and order (1)' })).toBeFocused()
  await expect(page.getByText('22 of 61 rows')).toBeVisible()
  await page.getByRole('button', { name: 'Remove the filter Axis: Protection' }).click()
  await expect(page.getByText('61 rows')).toBeVisible()
  await expect(filters(page)).toBeFocused()
  // What a reader asks for by name is on the card too.
  await page.getByRole('button', { name: 'Columns' }).click()
  await press(page.getByRole('checkbox', { name: 'Partners' }))
  await page.keyboard.press('Escape')
  await expect(card.getByRole('cell').filter({ visible: true })).toHaveCount(5)
  expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390)
})

for (const lang of ['en', 'ar'] as const)
  test(`A pinned column stays beside the names while the table scrolls, and an edge is dragged where it should be (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 900, height: 800 })
    await visit(page, '/actions', { ...SAMPLE, lang, pin: 'due', columns: '+objective,+partners' })
    const forward = lang === 'ar' ? -1 : 1
    const head = (id: string) => page.locator(`th[data-column="${id}"]`)
    const placeOf = async (id: string) => boxOf(head(id))
    const [due, lead] = [await placeOf('due'), await placeOf('lead')]
    await page.locator('[data-scrolls]').evaluate((region, by) => region.scrollBy(by, 0), 200 * forward)
    await expect.poll(async () => (await placeOf('lead')).x).not.toBe(lead.x)
    expect((await placeOf('due')).x).toBeCloseTo(due.x, 0)

    await page.locator('[data-scrolls]').evaluate((region) => region.scrollTo(0, 0))
    const [edge, before] = [await boxOf(head('due').locator('[data-edge]')), await placeOf('due')]
    await page.mouse.move(edge.x + 4, edge.y + 8)
    await page.mouse.down()
    await page.mouse.move(edge.x + 4 + 90 * forward, edge.y + 8, { steps: 3 })
    await page.mouse.up()
    await expect.poll(async () => (await placeOf('due')).width).toBeCloseTo(before.width + 90, -1)
    const widths = inAddress(page, 'widths')
    expect(widths).toContain('due:')
    await page.reload()
    await settled(page)
    expect((await placeOf('due')).width).toBeCloseTo(before.width + 90, -1)
  })

test('By keyboard alone a column is moved and made wider, and the sheet says where it is', async ({ page }) => {
  await visit(page, '/actions', SAMPLE)
  await page.getByRole('button', { name: 'Columns' }).press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Columns' })
  await sheet.getByRole('button', { name: 'Move Due forward' }).press('Enter')
  await expect(sheet.getByRole('button', { name: 'Move Due forward' })).toBeFocused()
  await expect(sheet.getByRole('status')).toHaveText(/^Due is column \d+ of \d+\.$/u)
  await sheet.getByRole('button', { name: 'Make Due wider' }).press('Enter')
  await expect.poll(() => inAddress(page, 'widths')).toContain('due:')
  expect(inAddress(page, 'order')).toContain('due')
  await sheet.getByRole('button', { name: 'Usual columns' }).press('Enter')
  await expect.poll(() => [inAddress(page, 'order'), inAddress(page, 'widths')]).toEqual([null, null])
})

test('A view is kept under a name; its link shows the same to whoever opens it, in their own language', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page, '/actions', { ...SAMPLE, axis: 'A2', group: 'none', sort: '-due', pin: 'status' })
  await page.getByRole('button', { name: 'Views' }).press('Enter')
  const views = page.getByRole('dialog', { name: 'Views' })
  await views.getByLabel('Name of the view shown').fill('Protection by day')
  await views.getByRole('button', { name: 'Keep' }).press('Enter')
  await views.getByRole('button', { name: 'Copy a link to Protection by day' }).press('Enter')
  await expect(views.getByRole('button', { name: 'Copy a link to Protection by day' })).toHaveText('Copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.keyboard.press('Escape')

  await visit(page, '/actions', SAMPLE)
  await page.getByRole('button', { name: 'Views' }).click()
  await views.getByRole('link', { name: 'Protection by day' }).click()
  await expect(views).toBeHidden()
  await expect
    .poll(() => [inAddress(page, 'axis'), inAddress(page, 'sort'), inAddress(page, 'asOf')])
    .toEqual(['A2', '-due', DAY])

  const colleague = await browser.newPage({ locale: 'ar' })
  await colleague.goto(link)
  await settled(colleague)
  expect(['axis', 'group', 'sort', 'pin', 'asOf', 'lang'].map((key) => inAddress(colleague, key))).toEqual([
    'A2',
    'none',
    '-due',
    'status',
    null,
    null,
  ])
  await expect(colleague.locator('html')).toHaveAttribute('lang', 'ar')
  await colleague.close()
})
