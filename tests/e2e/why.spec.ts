import type { Locator } from '@playwright/test'
import { DAY, expect, test, visit } from './athar.ts'

test('Every status of the owner table tells by keyboard which rule and numbers decided it', async ({ page }) => {
  await visit(page, '/actions', { strategy: 'sample', asOf: DAY })
  const badges = page.getByRole('table', { name: 'Actions' }).getByRole('button', { name: /: why\?$/u })
  await expect(badges).toHaveCount(61)
  const seen = new Set<string>()
  for (const badge of await badges.all()) {
    const name = (await badge.getAttribute('aria-label'))?.replace(': why?', '') ?? ''
    if (seen.has(name)) continue
    seen.add(name)
    await badge.focus()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name, exact: true })
    await expect(sheet).toBeVisible()
    await expect(sheet.getByRole('paragraph').first()).toHaveText(/\.$/u)
    await expect(sheet).toContainText(/\d/u)
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(badge).toBeFocused()
  }
  expect([...seen]).toEqual(expect.arrayContaining(['completed', 'on track', 'at risk', 'off track', 'overdue']))
})

test('What the marks mean is one press away on every screen, and leads on to the rules', async ({ page }) => {
  for (const path of ['/', '/institutions', '/indicators/I02'])
    for (const lang of ['en', 'ar'] as const) {
      await visit(page, path, { strategy: 'sample', asOf: DAY, lang })
      await page.getByRole('button', { name: /^(?:What the marks mean|معاني العلامات)$/u }).click()
      const sheet = page.getByRole('dialog', { name: /^(?:What the marks mean|معاني العلامات)$/u })
      // Statuses, ratings and states of reports.
      await expect(sheet.getByRole('listitem')).toHaveCount(11 + 9 + 4)
      await page.keyboard.press('Escape')
    }
  await page.getByRole('button', { name: 'معاني العلامات' }).click()
  await page.getByRole('link', { name: 'كيف يُحكم على كلٍّ منها' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'المنهجية' })).toBeFocused()
  await expect(page.getByRole('dialog').filter({ visible: true })).toHaveCount(0)
})

test('An overdue action says when it was due and by how many days it is late', async ({ page }) => {
  await visit(page, '/actions', { strategy: 'sample', asOf: DAY, status: 'overdue' })
  await page.getByRole('table').getByRole('button', { name: 'overdue: why?' }).first().click()
  const sheet = page.getByRole('dialog', { name: 'overdue' })
  await expect(sheet).toContainText(
    /It was due (?:on|by) \d+ \w+ \d{4} and is not reported completed: \d+ days overdue/u,
  )
})

test('An unrated action says why it cannot be judged', async ({ page }) => {
  await visit(page, '/actions', { status: 'unrated' })
  await page.getByRole('table').getByRole('button', { name: 'unrated: why?' }).first().click()
  await expect(page.getByRole('dialog', { name: 'unrated' })).toContainText(
    /The plan gives (?:neither a start nor a|no) deadline, so it cannot be judged against time\./,
  )
})

test('Every rating of an indicator tells which rule and numbers decided it', async ({ page }) => {
  await visit(page, '/indicators', { strategy: 'sample', asOf: DAY })
  const badges = page.getByRole('table').getByRole('button', { name: /: why\?$/u })
  const seen = new Set<string>()
  for (const badge of await badges.all()) {
    const name = (await badge.innerText()).trim()
    if (seen.has(name)) continue
    seen.add(name)
    await badge.focus()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name, exact: true })
    await expect(sheet.getByRole('paragraph').first()).toHaveText(/\.$/u)
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(badge).toBeFocused()
  }
  expect(seen.size).toBeGreaterThan(3)
})

test('A mean of done and planned opens the rows it is made of, and they add up to it', async ({ page }) => {
  await visit(page, '/', { strategy: 'sample', asOf: DAY })
  const card = page.getByRole('region', { name: 'Protection', exact: true })
  const button = card.getByRole('button', { name: /known: how it is made$/u })
  await button.focus()
  await page.keyboard.press('Enter')
  const [done] = await addedUp(card.getByRole('dialog', { name: 'How it is made' }))
  await expect(card).toContainText(`${done}%`)
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

test('The numbers of the first sentence open the rows they are made of', async ({ page }) => {
  await visit(page, '/', { strategy: 'sample', asOf: DAY })
  const sentence = page.getByText(/furthest behind plan/u).locator('..')
  await sentence.getByRole('button', { name: /known\): how it is made$/u }).click()
  const [done, planned] = await addedUp(sentence.getByRole('dialog', { name: 'How it is made' }))
  await expect(sentence).toContainText(`${done}% done where ${planned}% was planned`)
})

test('A past point of the curve opens the rows it is made of', async ({ page }) => {
  await visit(page, '/', { strategy: 'sample', asOf: DAY })
  await page.getByText('Table of these figures').click()
  const row = page.getByRole('row', { name: /^Q1 2026/u })
  await row.getByRole('button', { name: 'Rows of 31 March 2026' }).click()
  const [done, planned] = await addedUp(row.getByRole('dialog', { name: 'How it is made: 31 March 2026' }))
  await expect(row.getByRole('cell').nth(1)).toHaveText(`${planned}%`)
  await expect(row.getByRole('cell').nth(2)).toHaveText(`${done}%`)
})

/** The means a sheet states, of done and planned in percent, once its rows were added up to them. */
async function addedUp(sheet: Locator): Promise<readonly (number | undefined)[]> {
  await expect(sheet.getByRole('row').last()).toContainText('Sums ÷ weights')
  const cells = await sheet
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => parseFloat(cell.innerText))))
  const rows = cells.slice(1, -2)
  const [sums = [], means = []] = cells.slice(-2)
  const total = (column: number) =>
    rows.reduce(
      (sum, [weight = 0, ...shares]) => sum + (column === 0 ? weight : (weight * (shares[column - 1] ?? 0)) / 100),
      0,
    )
  expect(total(0)).toBe(sums[0])
  for (const column of [1, 2]) {
    // What is shown is rounded to whole percent, so that each row may be half of one off.
    expect(Math.abs(total(column) - (sums[column] ?? 0))).toBeLessThan(0.005 * total(0))
    expect(Math.round((100 * (sums[column] ?? 0)) / (sums[0] ?? 0))).toBe(means[column])
  }
  return means.slice(1)
}

test('What the first sentence speaks of is one press away', async ({ page }) => {
  const lead = page.getByRole('paragraph').filter({ hasText: 'actions are on track or done' })
  for (const [name, heading] of [
    [/^\d+ of 61 actions$/, 'Actions'],
    ['Protection', 'Protection'],
    [/institutions? ha(?:s|ve) not reported|Every institution has reported/, 'Institutions'],
  ] as const) {
    await visit(page, '/', { strategy: 'sample', asOf: DAY })
    await lead.getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }
})
