import { expect, headline, test, visit } from './athar.ts'

const STRATEGY = { strategy: 'sample' }

test('The reporting cycle is tried in one browser: filed, decided, and Overview changes', async ({ page }) => {
  await visit(page, '/', STRATEGY)
  const before = Number(/^(\d+) of 61 actions/u.exec(await headline(page).innerText())?.[1])
  await page.getByRole('link', { name: 'Try the reporting cycle' }).click()
  const step = (at: number) => page.getByRole('region', { name: 'Three steps' }).getByRole('listitem').nth(at)
  await expect(step(0)).not.toContainText('done')
  await step(0).getByRole('link', { name: 'My report' }).click()
  await page.getByLabel('This browser reports for').selectOption({ label: 'Ministry of Broadcasting' })
  const form = page.locator('[data-items] > li').filter({ hasText: 'Broadcast community radio' })
  await form.getByLabel('State').selectOption({ label: 'completed' })
  await form.getByLabel('Comment').fill('On the air since October')
  await page.getByRole('button', { name: 'File and save the file' }).click()
  await expect(page.getByText(/is filed in this browser/u)).toBeVisible()
  await expect(page.getByText('Trying the reporting cycle: step 2 of 3')).toBeVisible()

  await visit(page, '/try', STRATEGY)
  await expect(step(0)).toContainText('done')
  await expect(step(1)).not.toContainText('done')
  await expect(step(2)).toContainText('until then the figures stay')
  await step(1).getByRole('link', { name: 'Inbox' }).click()
  const report = page.getByRole('region', { name: /^Ministry of Broadcasting/u })
  await report.getByLabel('accept').first().check()
  await report.getByRole('button', { name: 'Decide one item' }).click()
  await expect(report).toHaveCount(0)
  await expect(page.getByText('Trying the reporting cycle: step 3 of 3')).toBeVisible()

  await visit(page, '/try', STRATEGY)
  await expect(step(1)).toContainText('done')
  await expect(step(2)).toContainText('the figures rest on it now')
  await step(2).getByRole('link', { name: 'Overview' }).click()
  await expect(headline(page)).toContainText(`${before + 1} of 61 actions`)
  await expect(page.getByText('What was accepted counts: these figures rest on it.')).toBeVisible()
  await page.getByRole('button', { name: 'End the trial' }).click()
  await expect(page.getByText('The reporting cycle was tried to its end.')).toHaveCount(0)
})
