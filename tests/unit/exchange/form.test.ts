import { zipSync } from 'fflate'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { CellValue } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { emptyDraft } from '#domain/report/draft.ts'
import type { Draft } from '#domain/report/draft.ts'
import { changesTo, withAnswers } from '#domain/report/draftChanges.ts'
import { readBook } from '#exchange/form/readBook.ts'
import { readForm } from '#exchange/form/readForm.ts'
import { day, institutionId } from '../../fixtures/plan.ts'
import { A1, A2, answersIn, context, draft, formOf, I1, I2, M1, plan, Q1 } from '../../fixtures/form.ts'
import { AR, EN } from '../../fixtures/say.ts'

const NOTHING = emptyDraft(institutionId('MOI'), Q1)

/** The form with other cells, as somebody filled it in; `null` empties one. */
async function filled(cells: Readonly<Record<string, CellValue>>, of: Draft = draft, say = EN) {
  const { sheets } = await readXlsx(await formOf(say, of))
  for (const [address, value] of Object.entries(cells)) {
    const [name, cell = ''] = address.split('!')
    const row = sheets.find((each) => each.name === name)?.rows[Number(cell.slice(1)) - 1]
    if (!row) throw new Error(`there is no row for ${address}`)
    row[cell.charCodeAt(0) - 65] = value
  }
  return Uint8Array.from(await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) }))
}
const problemsOf = async (cells: Readonly<Record<string, CellValue>>, of?: Draft) =>
  (await answersIn(await filled(cells, of))).problems.map(({ sheet, cell, value, code }) => [
    `${sheet}!${cell}`,
    value,
    code,
  ])

describe('a form', () => {
  test.each([
    ['English', EN],
    ['Arabic', AR],
  ])('in %s says exactly what the draft says', async (_, say) => {
    const read = await answersIn(await formOf(say, draft))
    expect(read.problems).toEqual([])
    expect(changesTo(draft, read.answers)).toEqual([])
    expect(withAnswers(NOTHING, read.answers)).toEqual(draft)
  })

  test('that nobody filled in says nothing, and what is known of milestones is not said anew', async () => {
    const read = await answersIn(await formOf(EN, NOTHING))
    expect(read.problems).toEqual([])
    expect(changesTo(NOTHING, read.answers)).toEqual([])
  })

  test('has lists to choose from, locked headings, a frozen head, and in Arabic runs from right to left', async () => {
    const { sheets } = await readXlsx(await formOf(AR, draft), { readStyles: true })
    expect(sheets.map(({ name }) => name)).toEqual(['التعليمات', 'الإجراءات', 'المراحل', 'القيم', 'athar'])
    expect(sheets.map(({ view, hidden = false }) => [view?.rightToLeft ?? false, hidden])).toEqual([
      ...Array.from({ length: 4 }, () => [true, false]),
      [false, true],
    ])
    const actions = sheets[1]
    expect([actions?.protection?.sheet, actions?.freezePane]).toEqual([true, { rows: 1, columns: 2 }])
    const isLocked = (cell: string) => actions?.cells?.get(cell)?.style?.protection?.locked !== false
    // A heading, a title, what was last known, a state; the percentage of an action with milestones and of one without.
    expect(['0,3', '1,1', '1,2', '1,3', '1,4', '2,4'].map(isLocked)).toEqual([true, true, true, false, true, false])
    const lists = sheets[4]?.rows ?? []
    const choicesFor = (range: string) => {
      const rule = actions?.dataValidations?.find((each) => each.type === 'list' && each.range === range)
      const [, letter = 'A', last] = /\$([A-Z])\$1:\$[A-Z]\$(\d+)$/.exec(rule?.formula1 ?? '') ?? []
      return lists.slice(0, Number(last)).map((row) => row[letter.charCodeAt(0) - 65])
    }
    expect(choicesFor('D2:D3')).toEqual(['لم يبدأ', 'قيد التنفيذ', 'مكتمل', 'معلّق', 'ملغى'])
    expect(choicesFor('J2:J3')).toEqual(plan.institutions.map(({ name }) => name.ar))
  })

  test('keeps text that looks like a formula as text', async () => {
    const { sheets } = await readXlsx(await formOf(EN, draft))
    expect(sheets[1]?.rows[2]?.[7]).toBe('=1+1 is what "we" wrote\nملاحظة')
    expect(sheets[1]?.cells?.get('2,7')?.formula).toBeUndefined()
  })
})

describe('what is filled in is understood', () => {
  const changesIn = async (cells: Readonly<Record<string, CellValue>>, of = draft, say = EN) => {
    const read = await answersIn(await filled(cells, of, say))
    expect(read.problems).toEqual([])
    return changesTo(of, read.answers).map(({ about, part, after }) => [about, part, after])
  }

  test.each<[string, CellValue, number]>([
    ['a number', 40, 40],
    ['Arabic digits', '٤٠٫٥', 40.5],
    ['Persian digits', '۴۰', 40],
    ['a percentage in words', '40 %', 40],
    ['an Arabic percentage', '٤٠٪', 40],
  ])('%s', async (_, value, percent) => {
    expect(await changesIn({ 'Actions!E3': value })).toEqual([[A2, 'percent', percent]])
  })

  test('a cell that a spreadsheet turned into a percentage', async () => {
    const { sheets } = await readXlsx(await formOf(EN, draft))
    const cells = new Map([['2,4', { value: 0.07, style: { numFmt: '0%' } }]])
    const book = sheets.map(({ name, rows }) => ({ name, rows, ...(name === 'Actions' && { cells }) }))
    const read = await answersIn(Uint8Array.from(await writeXlsx({ sheets: book })))
    expect(changesTo(draft, read.answers)).toMatchObject([{ about: A2, part: 'percent', after: 7 }])
  })

  test.each<[string, CellValue]>([
    ['a date', new Date(Date.UTC(2026, 2, 31))],
    ['year, month, day', '2026-3-31'],
    ['with slashes', '2026/03/31'],
    ['day first, where it can be nothing else', '31/3/2026'],
    ['month first, where it can be nothing else', '3/31/2026'],
    ['in Arabic digits', '٣١/٠٣/٢٠٢٦'],
    ['with points', '31.03.2026'],
  ])('a day written as %s', async (_, value) => {
    const by = day('2026-03-31')
    expect(await changesIn({ 'Actions!K3': value })).toEqual([[A2, 'obstacle', { ...draft.actions[A2]?.obstacle, by }]])
  })

  test('choices in the other language, in other case, and as codes', async () => {
    expect(
      await changesIn({ 'Actions!D3': 'ملغي', 'Figures!F3': 'بدأ', 'Milestones!E3': 'لا', 'Actions!F2': ' WELL ' }),
    ).toEqual([
      [A1, 'milestonesDone', { [M1]: day('2025-02-03') }],
      [A1, 'selfRating', 'well'],
      [A2, 'state', 'cancelled'],
      [I2, 'value', 1],
    ])
    expect(await changesIn({ 'الإجراءات!D3': 'Suspended', 'القيم!F3': '1' }, draft, AR)).toEqual([
      [A2, 'state', 'suspended'],
      [I2, 'value', 1],
    ])
  })

  test('an emptied cell takes the answer back', async () => {
    expect(await changesIn({ 'Actions!H3': null, 'Figures!F2': '  ' })).toEqual([
      [A2, 'note', undefined],
      [I1, 'value', undefined],
    ])
  })

  test('columns in another order, columns of somebody’s own, and rows in another order or left out', async () => {
    const { sheets } = await readXlsx(await formOf(EN, draft))
    const book = sheets.map(({ name, rows }) => {
      if (name !== 'Actions') return { name, rows }
      const [headings = [], first = [], second = []] = rows.map((row) => [...row].toReversed())
      return { name, rows: [['Mine', ...headings], [], ['x', ...second], ['y', ...first]] }
    })
    const read = await answersIn(Uint8Array.from(await writeXlsx({ sheets: book })))
    expect([read.problems, changesTo(draft, read.answers)]).toEqual([[], []])
    expect(read.addressOf(A2, 'note')).toBe('Actions!E3')
    const without = await answersIn(
      await filled({
        'Actions!A2': null,
        'Actions!B2': null,
        'Actions!C2': null,
        'Actions!D2': null,
        'Actions!F2': null,
      }),
    )
    expect([without.problems, changesTo(draft, without.answers)]).toEqual([[], []])
  })

  test('and documents that are attached to the draft stay', async () => {
    const attachments = [{ blob: 'ab', name: 'a.pdf', type: 'application/pdf', size: 1 }] as never
    const attached: Draft = { ...draft, actions: { ...draft.actions, [A2]: { state: 'in_progress', attachments } } }
    const read = await answersIn(await filled({}))
    expect(withAnswers(attached, read.answers).actions[A2]).toEqual({ ...draft.actions[A2], attachments })
  })
})

describe('what cannot be understood is refused at its cell, and never guessed', () => {
  test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
    ['a state of no kind', { 'Actions!D2': 'nearly' }, ['Actions!D2', 'nearly', 'notChoice']],
    ['a number in words', { 'Actions!E3': 'forty' }, ['Actions!E3', 'forty', 'notNumber']],
    ['a number that could be two', { 'Figures!F2': '1,234' }, ['Figures!F2', '1,234', 'notNumber']],
    ['a date for a number', { 'Figures!F2': new Date(0) }, ['Figures!F2', '1970-01-01', 'notNumber']],
    ['a day that could be two', { 'Actions!K3': '3/4/2026' }, ['Actions!K3', '3/4/2026', 'dayAmbiguous']],
    ['a day of another calendar', { 'Actions!K3': '1447-05-05' }, ['Actions!K3', '1447-05-05', 'notDay']],
    ['a day that does not exist', { 'Actions!K3': '30/02/2026' }, ['Actions!K3', '30/02/2026', 'notDay']],
    ['a number for a day', { 'Milestones!F2': 45000 }, ['Milestones!F2', '45000', 'notDay']],
    ['a percentage where things are counted', { 'Figures!F2': '40%' }, ['Figures!F2', '40%', 'notNumber']],
    ['a share of an action with milestones', { 'Actions!E2': 40 }, ['Actions!E2', '40', 'notAsked']],
    ['a milestone left open beside others', { 'Milestones!E3': null }, ['Milestones!E3', '', 'milestoneUnsaid']],
    ['a day for what is not done', { 'Milestones!E2': 'no' }, ['Milestones!F2', '2025-02-03', 'dayUndone']],
    ['a figure and why there is none', { 'Figures!G2': 'not measured' }, ['Figures!G2', 'not measured', 'valueAndGap']],
    ['an item of another report', { 'Actions!A2': 'A9' }, ['Actions!A2', 'A9', 'rowUnknown']],
    ['an item twice', { 'Actions!A3': 'A1' }, ['Actions!A3', 'A1', 'rowTwice']],
    ['an answer about nothing', { 'Figures!A2': null }, ['Figures!A2', '', 'rowNameless']],
    ['a heading changed', { 'Actions!D1': 'Status' }, ['Actions!', 'State', 'columnMissing']],
    ['a heading twice', { 'Actions!L1': 'الوضع' }, ['Actions!L1', 'الوضع', 'columnTwice']],
    ['more than a cell holds', { 'Actions!H2': 'x'.repeat(10_001) }, ['Actions!H2', 'x'.repeat(10_001), 'tooLong']],
  ])('%s', async (_, cells, problem) => {
    expect(await problemsOf(cells)).toContainEqual(problem)
  })

  test('a sheet that is gone', async () => {
    const { sheets } = await readXlsx(await formOf(EN, draft))
    const left = sheets.filter(({ name }) => name !== 'Figures').map(({ name, rows }) => ({ name, rows }))
    const read = await answersIn(Uint8Array.from(await writeXlsx({ sheets: left })))
    expect(read.problems).toEqual([{ sheet: 'Figures', cell: '', value: '', code: 'sheetMissing' }])
  })
})

describe('a file is refused', () => {
  const faultOf = async (bytes: Uint8Array<ArrayBuffer>, over = {}) => {
    const book = await readBook(bytes)
    const read = book.ok ? readForm(book.sheets, { ...context, ...over }) : book
    return read.ok ? 'read' : read.fault
  }
  const zip = (files: Readonly<Record<string, Uint8Array>>) => Uint8Array.from(zipSync(files))

  test('that is a form of another strategy, institution or period', async () => {
    const form = await formOf(EN, draft)
    expect(await faultOf(form, { institution: institutionId('SEC') })).toBe('otherForm')
    expect(await faultOf(form, { plan: { ...plan, strategy: 'other' } })).toBe('otherForm')
    expect(await faultOf(form, { period: '2025-Q2' })).toBe('otherForm')
    expect(await faultOf(form)).toBe('read')
  })

  test('that is another workbook, another archive, or nothing of the kind', async () => {
    const other = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['a']] }] })
    expect(await faultOf(Uint8Array.from(other))).toBe('notForm')
    expect(await faultOf(zip({ 'a.txt': new Uint8Array(9) }))).toBe('notWorkbook')
    expect(await faultOf(new TextEncoder().encode('Code;State\nA1;done'))).toBe('notWorkbook')
    expect(await faultOf(new Uint8Array())).toBe('notWorkbook')
  })

  test('that unpacks to far more than a form has, or has too many files, before it costs memory', async () => {
    expect(await faultOf(zip({ 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000) }))).toBe('bookTooLarge')
    const many = Array.from({ length: 201 }, (_, file) => [`${file}`, new Uint8Array(1)] as const)
    expect(await faultOf(zip(Object.fromEntries(many)))).toBe('bookTooLarge')
    expect(await faultOf(new Uint8Array(5_000_001))).toBe('bookTooLarge')
  })

  test('cut off anywhere', async () => {
    const form = await formOf(EN, draft)
    for (let length = 0; length < form.length; length += 97)
      expect(await faultOf(form.slice(0, length)), `cut at ${length}`).toBe('notWorkbook')
  })

  test('or read without harm, wherever a byte of it is another', async () => {
    const form = await formOf(EN, draft)
    for (let at = 0; at < form.length; at += 53) {
      const damaged = form.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0x10
      expect(['notWorkbook', 'notForm', 'otherForm', 'bookTooLarge', 'read']).toContain(await faultOf(damaged))
    }
  })
})
