import type { Locator, Page } from '@playwright/test'
import { expect, test, visit } from './athar.ts'
import { randomOf } from './random.ts'

const SEED = Number(process.env['ATHAR_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** Where a number stands: its screen, and the row, drawing or panel that holds it and the way to its source. */
interface Place {
  readonly path: string
  readonly holder: (page: Page) => Locator
}

/** Every number of an indicator that a screen of Kuwait’s strategy shows: in the list, over its drawing, in its reasons. */
async function numbersOf(page: Page): Promise<readonly Place[]> {
  await visit(page, '/indicators', { strategy: 'kuwait' })
  const links = page.getByRole('table', { name: 'Indicators', exact: true }).getByRole('rowheader').getByRole('link')
  await expect(links).toHaveCount(44)
  const ids = await links.evaluateAll((all) =>
    all.map((link) => /indicators\/([^?]+)/u.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
  )
  const rows = ids.map((_, index): Place => ({
    path: '/indicators',
    holder: (on) =>
      on
        .getByRole('table', { name: 'Indicators', exact: true })
        .getByRole('row')
        .nth(index + 1),
  }))
  const reasons = ids.map((id): Place => ({
    path: `/indicators/${id}`,
    holder: (on) => on.getByRole('region', { name: 'Why this rating' }),
  }))
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
  expect(places.length).toBeGreaterThan(100)
  const wanted = process.env['ATHAR_LONG'] ? places.length : 10
  process.stdout.write(`${wanted} of ${places.length} numbers, seed ${SEED}\n`)
  for (let taken = 0; taken < wanted; taken += 1) {
    const [place] = places.splice(Math.floor(random() * places.length), 1)
    if (!place) throw new Error('there are fewer than ten numbers')
    await visit(page, place.path, { strategy: 'kuwait' })
    const holder = place.holder(page)
    const about = `seed ${SEED}, ${place.path}: ${(await holder.innerText()).slice(0, 80)}`
    expect(await holder.innerText(), about).toMatch(/\d/u)
    await holder
      .getByRole('button', { name: /^Sources of/u })
      .first()
      .click()
    const sheet = page.getByRole('dialog').filter({ visible: true })
    await expect(sheet.getByRole('link').first(), about).toHaveAttribute('href', /^https?:\/\//u)
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
