import type { Locator, Page } from '@playwright/test'
import { expect, test, visit } from './athar.ts'
import { randomOf } from './random.ts'

const SEED = Number(process.env['ATHAR_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** Where a number stands: its screen, and the row, drawing or panel that holds it and the way to its source. */
interface Place {
  readonly path: string
  readonly holder: (page: Page) => Locator
}

/** Every number of an indicator or an action that a screen of Kuwait’s strategy shows: in the lists, over its drawing, in its reasons. */
async function numbersOf(page: Page): Promise<readonly Place[]> {
  const rows: Place[] = []
  const reasons: Place[] = []
  for (const [kind, title, reason, count] of [
    ['indicators', 'Indicators', 'Why this rating', 44],
    ['actions', 'Actions', 'Why this status', 40],
  ] as const) {
    await visit(page, `/${kind}`, { strategy: 'kuwait', group: 'none' })
    const table = (on: Page) => on.getByRole('table', { name: title, exact: true })
    const links = table(page).getByRole('rowheader').getByRole('link')
    await expect(links).toHaveCount(count)
    const ids = await links.evaluateAll((all) =>
      all.map((link) => /(?:indicators|actions)\/([^?]+)/u.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
    )
    ids.forEach((id, index) => {
      rows.push({
        path: `/${kind}`,
        holder: (on) =>
          table(on)
            .getByRole('row')
            .nth(index + 1),
      })
      reasons.push({ path: `/${kind}/${id}`, holder: (on) => on.getByRole('region', { name: reason }) })
    })
  }
  const drawings: Place[] = []
  for (const path of ['/axes/A1', '/axes/A2', '/axes/A3']) {
    await visit(page, path, { strategy: 'kuwait' })
    const count = await page.getByRole('article').count()
    for (let index = 0; index < count; index += 1)
      drawings.push({ path, holder: (on) => on.getByRole('article').nth(index) })
  }
  return [...rows, ...reasons, ...drawings]
}

test('From ten random numbers of Kuwait’s strategy, one press each leads to the source itself', async ({ page }) => {
  test.slow()
  const random = randomOf(SEED)
  const places = [...(await numbersOf(page))]
  expect(places.length).toBeGreaterThan(200)
  const wanted = process.env['ATHAR_LONG'] ? places.length : 10
  process.stdout.write(`${wanted} of ${places.length} numbers, seed ${SEED}\n`)
  for (let taken = 0; taken < wanted; taken += 1) {
    const [place] = places.splice(Math.floor(random() * places.length), 1)
    if (!place) throw new Error('there are fewer than ten numbers')
    await visit(page, place.path, { strategy: 'kuwait', group: 'none' })
    const holder = place.holder(page)
    const about = `seed ${SEED}, ${place.path}: ${(await holder.innerText()).slice(0, 80)}`
    expect(await holder.innerText(), about).toMatch(/\d/u)
    await holder
      .getByRole('button', { name: /^Sources of/u })
      .first()
      .click()
    const sheet = page.getByRole('dialog').filter({ visible: true })
    await expect(sheet.getByRole('link').first(), about).toHaveAttribute('href', /^https?:\/\//u)
    // An address of the same kind that comes next would find it open.
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
  }
})

test('The conflicts between sources open at the conflicts', async ({ page }) => {
  await visit(page, '/', { strategy: 'kuwait' })
  await page.getByRole('link', { name: /^\d+ conflicts between sources$/u }).click()
  const heading = page.getByRole('heading', { level: 3, name: /conflict|disagree/iu })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await page.reload()
  await expect(heading).toBeInViewport()
})
