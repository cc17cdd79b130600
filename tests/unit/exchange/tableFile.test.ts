import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { writeTable } from '#exchange/table/writeTable.ts'
import type { TableFile } from '#exchange/table/writeTable.ts'
import { AR, EN } from '../../fixtures/say.ts'

const table: TableFile = {
  title: 'Actions: 3 of 61 [protection]',
  heads: ['Action', 'Due', 'Done (%)', 'Period'],
  rows: [
    [{ text: 'Open a shelter' }, { text: '2026-10-31' }, { text: '37.5', number: 37.5 }, { text: '2026-Q3' }],
    [{ text: '=HYPERLINK("x")' }, { text: '' }, { text: '' }, { text: '2026' }],
    [{ text: '\u2068النسبة\u2069' }, { text: '2026-02' }, { text: '0', number: 0 }, { text: '007' }],
  ],
  about: [
    { header: 'Strategy', text: 'A strategy' },
    { header: 'As of', text: '2026-11-28' },
  ],
}

const read = async (lang: 'en' | 'ar') => {
  const blob = await writeTable(lang === 'ar' ? AR : EN, 'About this file', table)
  return readXlsx(new Uint8Array(await blob.arrayBuffer()))
}

describe('a table saved as a workbook', () => {
  test('holds numbers as numbers, days as days and everything else as the text it is', async () => {
    const [sheet] = (await read('en')).sheets
    const [head, first, second, third] = sheet?.rows ?? []
    expect(head).toEqual(table.heads)
    expect(first).toEqual(['Open a shelter', new Date('2026-10-31T00:00:00Z'), 37.5, '2026-Q3'])
    // A formula is the text of one, an empty cell is empty, and a period or a code is no number.
    expect(second?.[0]).toBe('=HYPERLINK("x")')
    expect([second?.[2] ?? '', second?.[3]]).toEqual(['', '2026'])
    expect(third).toEqual(['النسبة', '2026-02', 0, '007'])
  })

  test('says on a sheet of its own what it is of, and has names that a program takes', async () => {
    const { sheets } = await read('en')
    expect(sheets.map(({ name }) => name)).toEqual(['Actions  3 of 61  protection ', 'About this file'])
    expect(sheets[1]?.rows).toEqual([
      ['Strategy', 'A strategy'],
      ['As of', '2026-11-28'],
    ])
  })

  test.each([
    ['en', false],
    ['ar', true],
  ] as const)('runs in the direction of its language (%s)', async (lang, isRightToLeft) => {
    const { sheets } = await read(lang)
    expect(sheets.map(({ view }) => view?.rightToLeft ?? false)).toEqual([isRightToLeft, isRightToLeft])
  })
})
