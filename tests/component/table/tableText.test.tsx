import { describe, expect, test } from 'vitest'
import { matches, searchText, searchWords } from '#i18n/searchText.ts'
import { toCsv } from '#ui/table/tableCsv.ts'
import { textRanks } from '#ui/table/textRanks.ts'

const isFound = (text: string, query: string) => matches(searchText(text), searchWords(query))

const cells = (...texts: string[]) =>
  toCsv([{ header: 'x', text: (text: string) => text }], texts)
    .split('\r\n')
    .slice(1, -1)

describe('searching text', () => {
  test.each([
    ['الإجراءاتُ الوطنيّة', 'الاجراءات الوطنيه'],
    ['مكافحة الاتجار بالأشخاص', 'اشخاص مكافحه'],
    ['مستشفى', 'مستشفي'],
    ['آلية الإحالة', 'الية الاحالة'],
    ['محـــور', 'محور'],
    ['عام ٢٠٢٦', '2026'],
    ['Référence in the LAW', 'law reference'],
  ])('%s is found by %s', (text, query) => {
    expect(isFound(text, query)).toBe(true)
  })

  test('every word must be there', () => {
    expect(isFound('Open a shelter', 'open court')).toBe(false)
  })

  test('a search of blanks asks for nothing', () => {
    expect(searchWords('  ')).toEqual([])
  })
})

describe('CSV', () => {
  test('starts with a byte-order mark and ends every line', () => {
    expect(toCsv([{ header: 'محور', text: String }], [1])).toBe('\uFEFFمحور\r\n1\r\n')
  })

  test('commas, quotes and line breaks are quoted', () => {
    expect(cells('a,b', 'say "no"', 'two\nlines')).toEqual(['"a,b"', '"say ""no"""', '"two\nlines"'])
  })

  test('what a spreadsheet would run is disarmed, also behind blanks and direction marks', () => {
    expect(cells('=1+1', '@SUM(A1)', '+cmd', '-2+3', ' =1', '\u200F=1', '＝1')).toEqual([
      "'=1+1",
      "'@SUM(A1)",
      "'+cmd",
      "'-2+3",
      "' =1",
      "'=1",
      "'＝1",
    ])
  })

  test('negative figures stay figures', () => {
    expect(cells('-5', '-3.25', '-12 %', '\u200E-4')).toEqual(['-5', '-3.25', '-12 %', '-4'])
  })
})

test('texts that the language holds equal share a rank', () => {
  const compare = new Intl.Collator('en', { sensitivity: 'base' }).compare
  expect([...textRanks(['b', 'A', 'a', 'b'], compare)]).toEqual([
    ['A', 0],
    ['a', 0],
    ['b', 2],
  ])
})
