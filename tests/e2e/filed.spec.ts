import { DAY, expect, inAddress, test, visit } from './athar.ts'

test('What an institution reported is one press away from the grid, item by item with what became of it', async ({
  page,
}) => {
  await visit(page, '/', { strategy: 'sample', asOf: DAY })
  const grid = page.getByRole('table', { name: 'Table: Institutions and axes' })
  await grid
    .getByRole('row', { name: /^Health/u })
    .getByRole('link', { name: 'on time' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/: report for Q3 2026$/u)
  expect(inAddress(page, 'asOf')).toBe(DAY)
  const report = page.getByRole('region', { name: 'Filed on 27 October 2026' })
  const items = report.getByRole('listitem').filter({ has: page.getByRole('link') })
  await expect(items).not.toHaveCount(0)
  await expect(report).toContainText(/\d+ not yet accepted/u)
  await expect(items.filter({ hasText: 'Offer trauma counselling in every shelter' })).toContainText(
    'State: in progress',
  )
})

test('A report that did not come says so, and one that is not owed is no screen', async ({ page }) => {
  await visit(page, '/institutions/MPS/reports/2026-Q3', { strategy: 'sample', asOf: DAY })
  await expect(page.getByRole('main')).toContainText('No report for this period has been filed.')
  await expect(page.getByRole('main')).toContainText('missing · due 30 October 2026')
  await visit(page, '/institutions/MPS/reports/2099-Q9', { strategy: 'sample', asOf: DAY })
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('report for')
})

test('An institution’s record leads to each of its reports', async ({ page }) => {
  await visit(page, '/institutions/MPS', { strategy: 'sample', asOf: DAY })
  const record = page.getByRole('region', { name: 'Reporting record' })
  await record.getByRole('link', { name: 'Q1 2026' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('report for Q1 2026')
  await expect(page.getByText(/^\d+ accepted/u)).toBeVisible()
})

test('What a figure is broken down by is told in words, in a report and on the page of its indicator', async ({
  page,
}) => {
  for (const [lang, words] of [
    ['en', 'Sex: Women and girls'],
    ['ar', 'الجنس: نساء وفتيات'],
  ] as const) {
    for (const path of ['/institutions/MPS/reports/2026-Q1', '/indicators/I09']) {
      await visit(page, path, { strategy: 'sample', asOf: DAY, lang })
      const main = page.getByRole('main')
      await expect.poll(async () => (await main.innerText()).replaceAll(/[\u2066-\u2069]/gu, '')).toContain(words)
      await expect(main).not.toContainText('sex=')
    }
  }
})
