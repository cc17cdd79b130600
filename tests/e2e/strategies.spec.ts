import { address, DAY, expect, headline, inAddress, settled, test, visit } from './athar.ts'

const NOTICE = 'Illustrative data: no figure here is official.'

test('The shell switches between strategies, and switching back loads nothing', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/data/')) fetched.push(request.url())
  })
  await visit(page, '/')
  await expect(headline(page)).toContainText('known actions')
  const strategy = page.getByRole('combobox', { name: 'Strategy' })
  await strategy.selectOption('sample')
  await expect(page.getByRole('note')).toContainText(NOTICE)
  await expect(headline(page)).toContainText(/of 61 actions/u)
  expect(inAddress(page, 'strategy')).toBe('sample')
  expect(fetched.some((url) => url.includes('/data/sample/compiled.json'))).toBe(true)

  fetched.length = 0
  await strategy.selectOption('kuwait')
  await expect(headline(page)).toContainText('28 of 40 known actions')
  await expect(page.getByRole('note')).toHaveCount(0)
  await strategy.selectOption('sample')
  await expect(headline(page)).toContainText(/of 61 actions/u)
  expect(fetched, 'nothing is loaded again').toEqual([])

  await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click()
  const kept = page.getByRole('region', { name: 'Strategies' }).getByRole('listitem')
  await expect(kept).toHaveCount(2)
  await expect(kept.filter({ hasText: 'National strategy against trafficking' })).toBeVisible()
  await expect(kept.filter({ hasText: 'Illustrative strategy' })).toContainText('on screen')
})

test('Invented data are marked as such on every screen', async ({ page }) => {
  const screens = ['/', '/axes/A1', '/institutions', '/institutions/MPS', '/actions', '/actions/A1.01']
  for (const path of [...screens, '/indicators', '/indicators/I02', '/data', '/about', '/nowhere']) {
    await visit(page, path, { strategy: 'sample', asOf: DAY })
    await expect(page.getByRole('note').filter({ hasText: NOTICE }), path).toBeVisible()
  }
})

test('Leaving a strategy’s screen for another strategy’s Data screen breaks nothing', async ({ page }) => {
  await visit(page, '/indicators/I02', { strategy: 'sample' })
  await page.goto(address('/data', { strategy: 'kuwait' }))
  await settled(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible()
})

test('A removed strategy is gone from this browser and can be loaded again', async ({ page }) => {
  await visit(page, '/', { strategy: 'sample' })
  await visit(page, '/data', { strategy: 'kuwait' })
  await visit(page, '/', { strategy: 'kuwait' })
  await visit(page, '/data', { strategy: 'kuwait' })
  const sample = page
    .getByRole('region', { name: 'Strategies' })
    .getByRole('listitem')
    .filter({ hasText: /Illustrative/u })
  await sample.getByRole('button', { name: 'Remove' }).click()
  await sample.getByRole('button', { name: 'Keep' }).click()
  await expect(sample.getByRole('button', { name: 'Load again' })).toBeVisible()
  await sample.getByRole('button', { name: 'Remove' }).click()
  await sample.getByRole('button', { name: 'Remove it and its history from this browser' }).click()
  await expect(sample).toContainText('not in this browser yet')
  await sample.getByRole('button', { name: 'Load' }).click()
  await expect(page.getByText(/^Loaded: \d+ new statements\.$/u)).toBeVisible()
})
