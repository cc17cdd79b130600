import type { Locator, Page } from '@playwright/test'
import { DAY, expect, fillDay, headline, test, visit } from './athar.ts'

/** Counts what a chair presses to have an answer, and how many screens down anything of it lies. */
function counting() {
  const found = { presses: 0, screens: 0 }
  const reach = async (wanted: Locator) => {
    await expect(wanted).toBeVisible()
    const screens = await wanted.evaluate((element) => {
      const { top } = element.getBoundingClientRect()
      return (top + scrollY) / innerHeight
    })
    found.screens = Math.max(found.screens, Math.floor(screens))
  }
  const press = async (wanted: Locator) => {
    await reach(wanted)
    found.presses += 1
    await wanted.click()
  }
  return { found, reach, press }
}

type Counting = Omit<ReturnType<typeof counting>, 'found'>

const QUESTIONS: Readonly<Record<string, (page: Page, chair: Counting) => Promise<void>>> = {
  'Where are we behind?': async (page, { reach }) => {
    await reach(headline(page).getByRole('link', { name: 'Protection' }))
    await expect(headline(page)).toContainText('is furthest behind plan, 49% done where 73% was planned')
  },
  'Who owes it?': async (page, { press, reach }) => {
    const attention = page.getByRole('region', { name: 'Needs attention' })
    await press(attention.getByRole('button', { name: 'By institution' }))
    await reach(attention.getByRole('heading', { level: 3, name: /^Ministry of Public Safety 3 matters$/u }))
  },
  'Why is it red?': async (page, { press, reach }) => {
    const grid = page.getByRole('table', { name: 'Table: Institutions and axes' })
    await press(grid.getByRole('row', { name: /^Health/u }).getByRole('link', { name: /^overdue/u }))
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText('1 of 61 rows')
    await press(page.getByRole('table').getByRole('button', { name: 'overdue: why?' }))
    await reach(page.getByRole('dialog').getByText(/It was due (?:on|by) 31 Oct 2026.*1 day overdue/u))
  },
  'What did Health report, and when?': async (page, { press, reach }) => {
    const grid = page.getByRole('table', { name: 'Table: Institutions and axes' })
    await press(grid.getByRole('row', { name: /^Health/u }).getByRole('link', { name: 'on time' }))
    await reach(page.getByRole('heading', { name: 'Filed on 27 October 2026' }))
    await reach(page.getByText('State: in progress').first())
  },
  'Which figures support “Protection 49%”?': async (page, { press, reach }) => {
    await press(page.getByRole('region', { name: 'Protection' }).getByRole('button', { name: /^19 of 19 known/u }))
    await reach(page.getByRole('dialog').getByRole('table', { name: 'How it is made' }))
    await expect(page.getByRole('dialog').getByRole('row', { name: /^Sums ÷ weights/u })).toContainText('49%')
  },
  'What changed since we last met?': async (page, { press, reach }) => {
    await press(page.getByRole('link', { name: 'What changed since 30 September 2026' }))
    const table = page.getByRole('table', { name: 'What changed' })
    await reach(table.getByRole('rowheader', { name: 'Got worse 9 rows' }))
    await reach(table.getByRole('cell', { name: 'was “on track”, now “at risk”' }).first())
  },
  'How was it on 30 June 2026?': async (page, { press, reach }) => {
    await press(page.getByRole('button', { name: /^as of/u }))
    await fillDay(page, 'Show everything as it stood at the end of', '2026-06-30')
    await press(page.getByRole('button', { name: 'Show this day' }))
    await reach(page.getByText('You are looking at 30 June 2026, as it was then.'))
  },
}

for (const [question, answer] of Object.entries(QUESTIONS))
  test(`The chair’s ten minutes: ${question}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await visit(page, '/', { strategy: 'sample', asOf: DAY })
    const { found, reach, press } = counting()
    await answer(page, { reach, press })
    process.stdout.write(`${question} ${found.presses} presses, ${found.screens} screens down\n`)
    expect(found.presses).toBeLessThanOrEqual(2)
    expect(found.screens).toBeLessThanOrEqual(1)
  })
