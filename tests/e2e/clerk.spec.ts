import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test, unstamped, visit } from './athar.ts'
import { PACKAGE_FILES } from './screens.ts'

const STRATEGY = { strategy: 'twelve', period: '2026-Q4' }

/** A clerk who never touches the mouse; every press of a key is counted. */
function clerk(page: Page) {
  let presses = 0
  const press = async (key: string) => {
    presses += 1
    await page.keyboard.press(key)
  }
  return {
    press,
    type: async (text: string) => {
      for (const char of text) await press(char)
    },
    presses: () => presses,
    /** Goes on until what has the focus is the thing looked for. */
    goTo: async (name: RegExp) => {
      for (let tab = 0; tab < 60; tab += 1) {
        const focused = page.locator(':focus')
        if ((await focused.count()) > 0 && name.test(await nameOf(page))) return
        await press('Tab')
      }
      throw new Error(`${name} was not reached by keyboard`)
    },
  }
}

/** The words of what has the focus. */
async function nameOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement)) return ''
    const label =
      focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement ? focused.labels?.[0] : null
    return (label ?? focused).textContent ?? ''
  })
}

/** The sample as a package of its own, with one action more for the institution, so that it reports on twelve things. */
async function twelveItems(): Promise<readonly { name: string; mimeType: string; buffer: Buffer }[]> {
  const folder = new URL('../../data/sample/', import.meta.url)
  const text = (name: string) => readFile(new URL(name, folder), 'utf8')
  const stamped = await text('datapackage.json')
  const descriptor = unstamped(stamped).replace('"name": "sample"', '"name": "twelve"')
  const { resources } = JSON.parse(stamped) as { resources: { path: string }[] }
  const tables = await Promise.all(
    resources.map(async ({ path }) => {
      const table = await text(path)
      const [, row = ''] = /^(A1\.06,[^\n]*\n)/mu.exec(table) ?? []
      const more = path === 'actions.csv' ? row.replace('A1.06', 'A1.98') : ''
      return { name: path, mimeType: 'text/csv', buffer: Buffer.from(table + more) }
    }),
  )
  const about = { name: 'datapackage.json', mimeType: 'application/json' }
  return [{ ...about, buffer: Buffer.from(descriptor) }, ...tables]
}

test('A quarterly report of twelve items is filed by keyboard alone; presses and seconds are printed', async ({
  page,
}) => {
  await visit(page, '/data')
  await page.locator(PACKAGE_FILES).setInputFiles([...(await twelveItems())])
  await expect(page.getByRole('status').filter({ hasText: /^Loaded/u })).toBeVisible()
  await visit(page, '/report', STRATEGY)
  await page.getByLabel('This browser reports for').selectOption({ label: 'Labour Inspection Authority' })
  const forms = page.locator('[data-items] > li')
  await expect(forms.first()).toBeVisible()
  const total = await forms.count()
  expect(total).toBe(12)
  // The choice of the institution is remembered: the clerk comes back another day.
  await visit(page, '/report', STRATEGY)

  const began = Date.now()
  const { press, type, presses, goTo } = clerk(page)
  await press('Tab')
  await press('Enter')
  await goTo(/^State/u)
  for (let item = 0; item < total; item += 1) {
    const form = forms.nth(item)
    await expect(form.locator(':focus')).toHaveCount(1)
    const last = /Latest figure: ([\d.,]+)/u.exec(await form.innerText())?.[1]
    if (last === undefined) {
      // The first letter of "in progress" chooses it.
      await press('i')
      const percent = form.getByLabel('Done, in percent')
      if ((await percent.count()) > 0) {
        await press('Tab')
        await type('60')
      }
    } else await type(last.replace(',', ''))
    if (item < total - 1) await press('Alt+ArrowDown')
  }
  await expect(page.getByText(`${total} of ${total} answered.`)).toBeVisible()
  const saving = page.waitForEvent('download')
  await goTo(/^File and save the file$/u)
  await press('Enter')
  expect((await saving).suggestedFilename()).toBe('twelve-LIA-2026-Q4-1.athar')
  await expect(page.getByText(/is filed in this browser and awaits acceptance/u)).toBeVisible()

  const seconds = (Date.now() - began) / 1000
  const said = `${total} items, ${presses()} key presses, ${seconds.toFixed(1)} s by script`
  test.info().annotations.push({ type: 'clerk', description: said })
  process.stdout.write(`A scripted clerk: ${said}\n`)
  expect(presses()).toBeLessThan(12 * total)
})
