import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { DAY, expect, inAddress, press, test, visit } from './athar.ts'

const STRATEGY = { strategy: 'sample', asOf: DAY }

test('From Overview the pack is sent to paper in two presses, the third being the one of the browser', async ({
  page,
}) => {
  await page.addInitScript(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await visit(page, '/', STRATEGY)
  await page.getByRole('link', { name: 'Meeting pack' }).click()
  await page.getByRole('button', { name: 'Print or save as PDF' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '')
})

test('The pack is of the period that is chosen: of the day its reports were due, compared with the meeting before', async ({
  page,
}) => {
  await visit(page, '/meeting', STRATEGY)
  await page.getByLabel('Period of the meeting').selectOption({ label: 'Q2 2026' })
  await expect.poll(() => inAddress(page, 'asOf')).toBe('2026-07-31')
  await expect(page.getByText('As of 31 July 2026, and what changed since 30 June 2026.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Table: Indicators' })).toBeVisible()
})

test('A section that is taken out is not in the pack, and the address says so', async ({ page }) => {
  await visit(page, '/meeting', STRATEGY)
  const indicators = page.getByRole('region', { name: 'Indicators' })
  await expect(indicators).toBeVisible()
  await press(page.getByRole('checkbox', { name: 'Indicators' }))
  await expect(indicators).toHaveCount(0)
  expect(inAddress(page, 'without')).toBe('indicators')
})

test('The pack is saved as a document and its tables as a workbook', async ({ page }) => {
  await visit(page, '/meeting', STRATEGY)
  for (const [button, name] of [
    ['Save as Word', 'sample-2026-11-01.docx'],
    ['Save tables as Excel', 'sample-2026-11-01.xlsx'],
  ] as const) {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe(name)
    // Both are archives, which begin with these letters.
    const bytes = await readFile(await download.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(bytes.length).toBeGreaterThan(5_000)
    // The curve is in the document as it is drawn, and a line for each indicator that has one on the screen.
    const lines = await page.locator('[data-section="indicators"] td:last-child svg').count()
    expect(lines).toBeGreaterThan(10)
    const pictures = Object.keys(unzipSync(bytes)).filter((file) => file.endsWith('.png'))
    expect(pictures).toHaveLength(name.endsWith('docx') ? 1 + lines : 0)
  }
})

for (const [lang, present, on] of [
  ['en', 'Present', 'ArrowRight'],
  ['ar', 'عرض على الشاشة', 'ArrowLeft'],
] as const)
  test(`The pack is presented part by part by keyboard (${lang})`, async ({ page }) => {
    await visit(page, '/meeting', { ...STRATEGY, lang })
    await page.getByRole('button', { name: present }).click()
    const stage = page.getByRole('dialog')
    await expect(stage.locator('[data-section]')).toHaveAttribute('data-section', 'standing')
    await page.keyboard.press(on)
    await expect(stage.locator('[data-section]')).toHaveAttribute('data-section', 'axes')
    await page.keyboard.press('End')
    await expect(stage.locator('[data-section]')).toHaveAttribute('data-section', 'decisions')
    await page.keyboard.press('Home')
    await expect(stage.locator('[data-section]')).toHaveAttribute('data-section', 'standing')
    await page.keyboard.press('Escape')
    await expect(stage).toHaveCount(0)
    expect(inAddress(page, 'present')).toBeNull()
  })
