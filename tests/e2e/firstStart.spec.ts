import { expect, headline, test, visit } from './athar.ts'

test('The first start shows Kuwait’s strategy with its headline and three axes', async ({ page }) => {
  await visit(page, '/')
  await expect(headline(page)).toHaveText(
    '28 of 40 known actions are reported completed. The others: 12 unrated. ' +
      'None of 44 indicators has a public target.',
  )
  await expect(page.getByRole('combobox', { name: 'Strategy' })).toContainText(
    'National strategy against trafficking in persons and smuggling of migrants, 2025–2028',
  )
  for (const axis of ['Prevention', 'Protection', 'Building partnerships']) {
    const card = page.getByRole('region', { name: axis, exact: true })
    await expect(card.getByRole('heading', { name: axis })).toBeVisible()
    await expect(card.getByText('reported completed')).toBeVisible()
  }
  await expect(page.getByRole('note')).toHaveCount(0)
  await expect(page).toHaveTitle('Overview · Athar')
})

test('The counts of the three axis cards add up to the headline', async ({ page }) => {
  await visit(page, '/')
  let completed = 0
  let all = 0
  for (const axis of ['Prevention', 'Protection', 'Building partnerships']) {
    const figure = await page
      .getByRole('region', { name: axis, exact: true })
      .getByText(/^\d+ of \d+$/u)
      .innerText()
    const [n = 0, total = 0] = figure.split(' of ').map(Number)
    completed += n
    all += total
  }
  expect([completed, all]).toEqual([28, 40])
})

test('An unrated strategy says what is known, from which sources and what is missing', async ({ page }) => {
  await visit(page, '/')
  const known = page.getByRole('region', { name: 'What is known' })
  await expect(known.getByRole('heading', { name: 'What is missing' })).toBeVisible()
  await known
    .locator('div', { has: page.getByText('Sources', { exact: true }) })
    .last()
    .getByRole('link')
    .click()
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
  const source = page.getByRole('table', { name: 'Sources' }).getByRole('link').first()
  await expect(source).toHaveAttribute('href', /^https?:/u)
})

test('A reader goes from the Overview to the source of an action by links alone', async ({ page }) => {
  await visit(page, '/')
  await page.getByRole('link', { name: 'Open Prevention' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Prevention' })).toBeVisible()
  const title = 'Enact Law No. 91 of 2013 on combating trafficking in persons and smuggling of migrants'
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const sources = page.getByRole('region', { name: 'Where this comes from' }).getByRole('link')
  await expect(sources.first()).toHaveAttribute('href', /^https:\/\//u)
  await expect(sources.first()).toHaveAttribute('target', '_blank')
  await expect(sources.first()).toHaveAttribute('rel', /noopener/u)
})

test('One press on a figure’s source shows where the figure comes from', async ({ page }) => {
  const name = 'Tier placement in the US Trafficking in Persons report'
  await visit(page, '/indicators/IND-TIER')
  const row = page.getByRole('table').getByRole('row', { name: /^2024 Tier 2 Watch List/u })
  await row.getByRole('button', { name: `Sources of ${name}` }).click()
  const sheet = row.getByRole('dialog', { name: 'Where this comes from' })
  await expect(sheet).toBeVisible()
  await expect(sheet.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//u)
  await expect(sheet.getByRole('link').first()).toHaveAttribute('target', '_blank')
})

test('An indicator’s tiers are shown as words, never as codes', async ({ page }) => {
  await visit(page, '/indicators/IND-TIER')
  const chart = page.getByRole('application', { name: /12 figures.*First Tier 3 for 2014, latest Tier 2 for 2025/u })
  await expect(chart).toBeVisible()
  for (const tier of ['Tier 1', 'Tier 2', 'Tier 2 Watch List', 'Tier 3']) {
    await expect(chart.getByText(tier, { exact: true }).first()).toBeVisible()
  }
})

test('An address that leads nowhere says so and offers the way back', async ({ page }) => {
  await visit(page, '/ministries/of-magic')
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing here' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Overview' }).click()
  await expect(headline(page)).toContainText('known actions')
})
