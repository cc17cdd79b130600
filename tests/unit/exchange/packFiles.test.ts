import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import { changesBetween } from '#domain/judge/changes.ts'
import { valueOf } from '#domain/judge/reading.ts'
import { snapshot } from '#domain/makeSnapshot.ts'
import { unmarked } from '#exchange/pack/unmarked.ts'
import { writePack } from '#exchange/pack/writePack.ts'
import { changeLines } from '#telling/changeLines.ts'
import { packDocument } from '#telling/packDocument.ts'
import type { PackTable } from '#telling/packTable.ts'
import { SECTIONS } from '#telling/packSections.ts'
import { day } from '../../fixtures/plan.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'
import { shipped } from '../../fixtures/shipped.ts'

const { plan, entries } = await shipped('sample')
const before = snapshot([plan], entries, day('2026-06-30'))
const now = snapshot([plan], entries, day('2026-10-31'))

/** The pack of the sample in a language, as a model and as its two files. */
async function made(lang: 'en' | 'ar') {
  const say = lang === 'ar' ? AR : EN
  const lines = changeLines(say, now, plan, changesBetween(before, now))
  const pack = packDocument(say, now, { day: before.asOf, lines }, SECTIONS)
  const [word, book] = await Promise.all(
    (['docx', 'xlsx'] as const).map(
      async (format) => new Uint8Array(await (await writePack(say, pack, format)).arrayBuffer()),
    ),
  )
  if (!word || !book) throw new Error('both files are made')
  return { say, pack, word, book, xml: strFromU8(unzipSync(word)['word/document.xml'] ?? new Uint8Array()) }
}

const packs = {} as Record<'en' | 'ar', Awaited<ReturnType<typeof made>>>
beforeAll(async () => {
  for (const lang of ['en', 'ar'] as const) packs[lang] = await made(lang)
})

const writtenIn = ({ heads, rows }: PackTable) => [...heads, ...rows.flat().map(({ text }) => text)]

/** What is written in a part of a document, with its entities read. */
const textIn = (xml: string) =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text = '']) =>
    text
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'"),
  )

describe.each(['en', 'ar'] as const)('the document (%s)', (lang) => {
  test('says everything the pack says, in its order', () => {
    const { pack, xml } = packs[lang]
    const wanted = [
      pack.title,
      ...pack.lines,
      ...pack.parts.flatMap(({ title, paragraphs, table }) => [
        title,
        ...paragraphs,
        ...(table ? writtenIn(table.onPaper ?? table) : []),
      ]),
    ]
      .filter((text) => text !== '')
      .map(heard)
    expect(
      textIn(xml)
        .filter((text) => text !== '')
        .map(heard),
    ).toEqual(wanted)
  })

  test('repeats the heads of its tables and splits no row', () => {
    const { pack, xml } = packs[lang]
    const tables = pack.parts.flatMap(({ table }) => (table ? [table] : []))
    const rows = tables.reduce((sum, table) => sum + table.rows.length + 1, 0)
    expect(xml.match(/<w:tblHeader\/>/gu)?.length).toBe(tables.length)
    expect(xml.match(/<w:cantSplit\/>/gu)?.length).toBe(rows)
  })

  test(`${lang === 'ar' ? 'runs' : 'does not run'} from right to left in every paragraph, run and table`, () => {
    const { xml } = packs[lang]
    const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0
    const [paragraphs, runs, tables] = [count(/<w:p>/gu), count(/<w:r>/gu), count(/<w:tbl>/gu)]
    const isRtl = lang === 'ar'
    expect(count(/<w:bidi\/>/gu)).toBe(isRtl ? paragraphs : 0)
    expect(count(/<w:rtl\/>/gu)).toBe(isRtl ? runs : 0)
    expect(count(/<w:bidiVisual\/>/gu)).toBe(isRtl ? tables : 0)
  })
})

test('a number keeps its sign before it in both files', () => {
  expect(unmarked('\u2068النسبة\u2069 \u2066-0.49\u2069')).toBe('النسبة \u200e-0.49\u200e')
})

describe.each(['en', 'ar'] as const)('the workbook (%s)', (lang) => {
  test('holds every table of the pack on a sheet of its own, numbers as numbers', async () => {
    const { pack, book } = packs[lang]
    const { sheets } = await readXlsx(book)
    const tables = pack.parts.flatMap(({ table }) => (table ? [table] : []))
    expect(
      sheets
        .slice(1)
        .map(({ rows }) =>
          rows.map((row) => row.map((value) => (typeof value === 'string' ? heard(value) : (value ?? '')))),
        ),
    ).toEqual(
      tables.map(({ heads, rows }) =>
        [heads.map(heard), ...rows.map((row) => row.map(({ text, number }) => number ?? heard(text)))].map(
          (row) => row,
        ),
      ),
    )
  })

  test(`has sheets that run from ${lang === 'ar' ? 'right to left' : 'left to right'}`, () => {
    const files = unzipSync(packs[lang].book)
    const views = Object.entries(files).flatMap(([path, bytes]) =>
      /worksheets\/sheet\d+\.xml$/u.test(path) ? [strFromU8(bytes)] : [],
    )
    expect(views.length).toBeGreaterThan(5)
    expect(views.filter((xml) => xml.includes('rightToLeft="1"')).length).toBe(lang === 'ar' ? views.length : 0)
  })

  test('has totals that are the sums of the rows above, and the numbers of the screen', async () => {
    const { pack } = packs[lang]
    const table = pack.parts.find(({ name }) => name === 'axes')?.table
    const counts = (table?.heads ?? []).flatMap((_, at) => {
      const column = (table?.rows ?? []).map((row) => row[at])
      return column.every((cell) => cell?.look === 0) ? [column.map((cell) => cell?.number ?? Number.NaN)] : []
    })
    expect(counts.length).toBeGreaterThan(5)
    for (const column of counts) expect(column.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(column.at(-1))
    const whole = table?.rows.at(-1)?.find(({ look }) => look === 'percent')
    expect(whole?.number).toBe(valueOf(now.rollups.whole.actual))
  })
})

/** The office that reads such files, where it is installed: it opens both. Elsewhere the checks above are all. */
const OFFICES = ['/usr/bin/soffice'].filter((path) => existsSync(path))

describe.each(OFFICES)('LibreOffice at %s', (office) => {
  test.each(['en', 'ar'] as const)(
    'opens both files and reads the same words (%s)',
    (lang) => {
      const { pack, word, book } = packs[lang]
      const folder = mkdtempSync(join(tmpdir(), 'athar-pack-'))
      try {
        writeFileSync(join(folder, 'pack.docx'), word)
        writeFileSync(join(folder, 'pack.xlsx'), book)
        const convert = (to: string, file: string) =>
          execFileSync(
            office,
            [
              '--headless',
              `-env:UserInstallation=file://${folder}/profile`,
              '--convert-to',
              to,
              '--outdir',
              folder,
              join(folder, file),
            ],
            {
              stdio: 'pipe',
              timeout: 120_000,
            },
          )
        convert('txt:Text (encoded):UTF8', 'pack.docx')
        convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', 'pack.xlsx')
        const text = heard(readFileSync(join(folder, 'pack.txt'), 'utf8'))
        for (const { title } of pack.parts) expect(text).toContain(heard(title))
        const tables = pack.parts.flatMap(({ table }) => (table ? [table] : []))
        for (const cell of tables.flatMap((table) => (table.onPaper ?? table).rows.flat()))
          expect(text).toContain(heard(cell.text))
        const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'))
        expect(sheets.length).toBe(tables.length + 1)
        const cells = heard(sheets.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'))
        for (const { rows } of tables) for (const [first] of rows) expect(cells).toContain(heard(first?.text ?? ''))
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
    300_000,
  )
})

/** The smallest header that says how large a picture is. */
function pngOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const png = new Uint8Array(64)
  const view = new DataView(png.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return png
}

test('a chart stands in its section of the document, as wide as the text, with its words; the workbook has none', async () => {
  const { pack } = packs.en
  const pictures = [{ at: 'axes' as const, png: pngOf(1200, 600), text: 'Half is done.' }]
  const files = unzipSync(new Uint8Array(await (await writePack(EN, pack, 'docx', pictures)).arrayBuffer()))
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const [extent, width = '', height = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(xml) ?? []
  expect(extent).toBeDefined()
  expect(Number(width) / Number(height)).toBeCloseTo(2, 1)
  // A4 less its margins, in English Metric Units: 914,400 to the inch.
  expect(Number(width) / 914_400).toBeCloseTo((11_906 - 2_000) / 1_440, 1)
  expect(xml).toContain('descr="Half is done."')
  const [before, after] = ['axes', 'attention'].map(
    (name) => pack.parts.find((part) => part.name === name)?.title ?? '',
  )
  const place = xml.indexOf('<wp:extent')
  expect([xml.indexOf(`>${before}<`) < place, place < xml.indexOf(`>${after}<`)]).toEqual([true, true])
  const book = unzipSync(new Uint8Array(await (await writePack(EN, pack, 'xlsx', pictures)).arrayBuffer()))
  expect(Object.keys(book).filter((name) => name.includes('media'))).toEqual([])
})

test('the line of an indicator stands in its row of the document, and a row without one has an empty cell', async () => {
  const { pack } = packs.en
  const rows = pack.parts.find(({ name }) => name === 'indicators')?.table?.onPaper?.rows ?? []
  const [first = '', second = ''] = rows.map(([name]) => name?.text)
  const cell = rows[1]?.at(-1)?.picture ?? ''
  const pictures = [{ at: { cell }, png: pngOf(352, 88), text: 'The second line.' }]
  const files = unzipSync(new Uint8Array(await (await writePack(EN, pack, 'docx', pictures)).arrayBuffer()))
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  // What needs attention and what changed name indicators before.
  const rowOf = (name: string) => xml.split('<w:tr>').findLast((row) => row.includes(`>${name}<`)) ?? ''
  expect(rowOf(second)).toContain('descr="The second line."')
  expect(rowOf(first)).toContain('<w:tc>')
  expect(rowOf(first)).not.toContain('<wp:extent')
})
