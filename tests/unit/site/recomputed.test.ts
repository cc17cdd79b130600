import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { shippedDoc, siteOf } from '../../fixtures/released.ts'
import { english } from '../../fixtures/words.ts'
import { recompute } from '../recomputed/recompute.ts'

const ON = '2026-11-27'

/** The word of a catalogue by its end: `status.onTrack` is shown as `on track`. */
const wordFor = (family: string, key: string) => (english as Readonly<Record<string, string>>)[`${family}.${key}`]

const percent = (share: number) => `${Math.round(share * 100)}%`

/** Text as a reader sees it, without the marks that keep directions apart. */
const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

describe.each(['kuwait', 'sample'])('every number on the public pages of %s, read from the pages', (name) => {
  const files = new Map(
    readdirSync(`data/${name}`)
      .filter((path) => /\.(csv|json)$/.test(path))
      .map((path) => [path, readFileSync(`data/${name}/${path}`, 'utf8')]),
  )
  const again = recompute(files, ON, 'official')
  const table = (of: string) =>
    Papa.parse<Readonly<Record<string, string>>>(files.get(`${of}.csv`) ?? '', { header: true, skipEmptyLines: true })
      .data
  const site = shippedDoc(name, ON).then((doc) => siteOf(doc))
  const page = async (path: string) => new JSDOM(String((await site).get(`en/${path}`))).window.document

  test('each action has the status and the share that its rows and the rules give', async () => {
    const document = await page('actions.html')
    for (const { id, status, actual } of again.actions) {
      const cells = [...(document.getElementById(id)?.querySelectorAll('td') ?? [])].map(textOf)
      expect(cells[1], id).toBe(wordFor('status', status))
      if (actual !== undefined) expect(['whole', percent(actual)], id).toContain(cells[4])
      else expect(cells[4], id).not.toMatch(/\d/)
    }
    expect(document.querySelectorAll('tbody tr')).toHaveLength(again.actions.length)
  })

  test('each axis has its counts and its means, on its card and on its page', async () => {
    const home = await page('index.html')
    for (const [index, [id, axis]] of Object.entries(again.axes).entries()) {
      const own = again.actions.filter((action) => action.axis === id)
      const card = home.querySelectorAll('.card')[index]
      for (const where of [card, (await page(`axes/${id}.html`)).querySelector('main')]) {
        const counts = [...(where?.querySelector('.counts')?.querySelectorAll('li') ?? [])].map(textOf)
        const expected = [...new Set(own.map(({ status }) => status))].map(
          (status) => `${own.filter((each) => each.status === status).length} ${wordFor('status', status)}`,
        )
        expect(counts.toSorted(), id).toEqual(expected.toSorted())
        if (axis.actual !== undefined && axis.planned !== undefined)
          expect(textOf(where)).toContain(`${percent(axis.actual)} done, ${percent(axis.planned)} planned by now`)
      }
    }
  })

  test('the curve ends on the day of the release with what is done and planned, and says nothing of later days', async () => {
    const rows = [...(await page('index.html')).querySelectorAll('details tbody tr')]
    const cells = rows.map((row) => [...row.querySelectorAll('td')].map(textOf))
    const told = cells.flatMap(([, done = '', planned = '']) => (/\d/.test(done + planned) ? [[done, planned]] : []))
    const { actual, planned } = again.whole
    if (actual === undefined || planned === undefined) expect(rows).toEqual([])
    else {
      expect(told.at(-1)).toEqual([percent(actual), percent(planned)])
      expect(told).toHaveLength(rows.filter((row) => Number(textOf(row).match(/^Q(\d) (\d{4})/)?.[2]) <= 2026).length)
    }
  })

  test('each institution leads as many actions as name it, with their means', async () => {
    const document = await page('institutions/index.html')
    const rows = [...document.querySelectorAll('tbody tr')]
    for (const [index, { id }] of table('institutions').entries()) {
      const lead = again.leads[id ?? '']
      const cells = [...(rows[index]?.querySelectorAll('td') ?? [])].map(textOf)
      expect(cells[1], id).toBe(String(lead?.count))
      if (lead?.actual !== undefined && lead.planned !== undefined)
        expect(cells[2], id).toContain(`${percent(lead.actual)} done, ${percent(lead.planned)} planned`)
    }
  })

  test('each indicator has its rating, and its latest figure unless that is withheld', async () => {
    const document = await page('indicators/index.html')
    const rows = [...document.querySelectorAll('tbody tr')]
    for (const [index, line] of again.ratings.entries()) {
      const [id, latest = '', rating = ''] = line.split(' ')
      const cells = [...(rows[index]?.querySelectorAll('td') ?? [])].map(textOf)
      const shown = rows[index]?.querySelector('td')?.getAttribute('data-value') ?? ''
      if (cells[0] === '[c]') {
        expect(Number(latest), id).toBeLessThan(11)
        expect(cells[4], id).toBe('rating withheld')
        continue
      }
      expect(shown, id).toBe(latest === '–' ? '' : latest)
      expect(cells[4], id).toBe(wordFor('rating', rating))
    }
  })

  test('each figure stands in the tables of the package, of its indicator, period and breakdown', async () => {
    const stated = table('observations')
    let shown = 0
    for (const { id, decimals, labels_en: labels } of table('indicators')) {
      const document = await page(`indicators/${id}.html`)
      const figures = [...document.querySelectorAll('section')].find((section) => section.querySelector('.number'))
      for (const cell of figures?.querySelectorAll('tbody td.number') ?? []) {
        const text = textOf(cell)
        if (!/^[\d,.]+$/.test(text)) continue
        shown += 1
        const values = stated
          .filter((row) => row['indicator'] === id && row['value'] !== '')
          .map((row) => Number(row['value']).toFixed(Number(decimals || 0)))
        expect(labels, id).toBe('')
        expect(values, id).toContain(text.replaceAll(',', ''))
      }
    }
    expect(shown).toBeGreaterThan(50)
  })

  test('the first page weighs less than 60 kB before its type', async () => {
    const content = await site
    const bytes = ['en/index.html', 'ar/index.html'].map((path) =>
      [path, 'assets/site.css', 'assets/icon.svg']
        .map((file) => gzipSync(content.get(file) ?? '').length)
        .reduce((sum, length) => sum + length, 0),
    )
    process.stdout.write(`the first page of ${name}: ${bytes.join(' and ')} bytes before its type\n`)
    expect(Math.max(...bytes)).toBeLessThan(60_000)
  })
})
