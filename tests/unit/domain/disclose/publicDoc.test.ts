import { describe, expect, test } from 'vitest'
import { numbersIn } from '#domain/disclose/withoutNumbers.ts'
import { cell, column, line, swap } from '../../../fixtures/package.ts'
import { docOf, publicationOf } from '../../../fixtures/published.ts'

const figuresOf = async (...edits: Parameters<typeof docOf>) => {
  const { doc } = await docOf(...edits)
  return (id: string) => doc.indicators.find(({ indicator }) => indicator.id === id)?.figures.map(({ value }) => value)
}

/** I1 as a count of people: inspections become persons. */
const PERSONS = [
  column('indicators', 'counts', { I1: 'people', I2: 'other' }),
  cell('observations', 'Y1', 'value', '20'),
]

describe('what may be published', () => {
  test('nothing of a package that says nothing of publishing, nor of one whose rows are all internal', async () => {
    expect(await publicationOf([swap('datapackage.json', '"publishing":{"rows":"public"},', '')])).toEqual({
      kind: 'unmarked',
    })
    expect(await publicationOf([], { rows: 'internal' })).toEqual({ kind: 'unmarked' })
  })

  test('nothing that is not accepted', async () => {
    expect(await publicationOf([], { basis: 'provisional' })).toEqual({ kind: 'provisional' })
  })

  test('rows that are marked, and rows of an axis or a lead that is not internal', async () => {
    const { doc } = await docOf([column('actions', 'visibility', { A2: 'internal' })])
    expect(doc.actions.map(({ action }) => action.id)).toEqual(['A1'])
    expect(doc.whole.count).toBe(1)
    expect(doc.axes[0]?.rollup.count).toBe(1)
    const byLead = await docOf([column('institutions', 'visibility', { MOJ: 'internal' })])
    expect(byLead.doc.actions.map(({ action }) => action.id)).toEqual(['A1'])
    expect(byLead.doc.actions[0]?.action.partners).toEqual([])
    expect(JSON.stringify(byLead.doc)).not.toContain('MOJ')
  })

  test('an internal institution owes the public no report', async () => {
    const shown = await docOf()
    const hidden = await docOf([column('institutions', 'visibility', { MOJ: 'internal' })])
    expect([shown, hidden].map(({ doc }) => doc.headline)).toMatchObject([
      { reporting: { owing: 2 } },
      { reporting: { owing: 1 } },
    ])
  })

  test('a caveat about an internal row is internal', async () => {
    const caveats = '"caveats":[{"kind":"gap","text":{"en":"secret","ar":"سر"},"about":["A2"]}],"edition"'
    const { doc } = await docOf([
      swap('datapackage.json', '"edition"', caveats),
      column('actions', 'visibility', { A2: 'internal' }),
    ])
    expect(doc.caveats).toEqual([])
  })

  test('columns of the package’s own, money, evidence, notes of reports, and reasons for sending back stay inside', async () => {
    const { doc } = await docOf([
      column('actions', 'mobile', { A1: 'CANARY-1' }),
      column('statements', 'note_en', { R1: 'CANARY-2', R2: 'CANARY-3' }),
      cell('statements', 'R3', 'reason_en', 'CANARY-4'),
      cell('statements', 'R1', 'evidence', 'https://canary5.example/'),
    ])
    expect(JSON.stringify(doc).toLowerCase()).not.toContain('canary')
  })

  test('it is told that a report is missing, and not that one was sent back or waits', async () => {
    const { doc } = await docOf([], { asOf: '2025-06-30' })
    const verdicts = doc.actions.map(({ verdict }) => verdict)
    expect(verdicts.map(({ rule }) => rule)).not.toContain('onlySentBack')
    expect(JSON.stringify(verdicts)).not.toMatch(/sentBack|awaiting"/)
  })

  test('it is plain data: its JSON says the same', async () => {
    const { doc } = await docOf()
    expect(JSON.parse(JSON.stringify(doc))).toEqual(doc)
    expect(doc.sources.map(({ id }) => id)).toEqual(['S1'])
  })
})

describe('figures of people', () => {
  test('a small one is withheld, and so is the rating that rests on it', async () => {
    const edits = [...PERSONS, cell('observations', 'Y3', 'value', '4')]
    const { doc, report } = await docOf(edits)
    const [first] = doc.indicators
    expect(first?.figures.map(({ value }) => value)).toEqual([20, 'withheld'])
    expect(first?.rating).toBeUndefined()
    expect(report.tables).toEqual([{ indicator: 'I1', figures: 2, small: 1, protecting: 0, ratios: 0, notWhole: 0 }])
  })

  test('a rating stays where the figures it rests on do', async () => {
    const { doc } = await docOf([...PERSONS, cell('indicators', 'I1', 'baseline_value', '15')])
    expect(doc.indicators[0]?.rating?.rating).toBeDefined()
  })

  test('a small baseline is withheld, in what is rated too', async () => {
    const { doc } = await docOf([...PERSONS, cell('indicators', 'I1', 'baseline_value', '7')])
    expect(doc.indicators[0]?.indicator.baseline).toEqual({ period: '2024', value: 'withheld' })
    expect(doc.indicators[0]?.rating).toBeUndefined()
  })

  test('where nobody says what is counted it is people, but for steps of a scale', async () => {
    const { report } = await docOf([cell('observations', 'Y1', 'value', '20')])
    expect(report.unmarked).toEqual(['I1'])
  })

  test('what is no whole number of people is withheld', async () => {
    const figures = await figuresOf([column('indicators', 'counts', { I1: 'people' })])
    expect(figures('I1')).toEqual(['withheld', 25])
  })

  test('a ratio is shown where what it is made of is', async () => {
    const ratio = 'I3,AX1,Share,نسبة,%,%,outcome,increase,ratio,A,1,,,,,,sourced,S1,people,I1'
    const edits = [
      column('indicators', 'counts', { I1: 'people' }),
      column('indicators', 'made_of', {}),
      line('indicators', ratio),
      line('observations', 'Y4,I3,2026,12.5,,,,,,2026-05-01,,,,sourced,S1'),
    ]
    expect((await figuresOf(edits))('I3')).toEqual([12.5])
    expect((await figuresOf([...edits, cell('observations', 'Y3', 'value', '5')]))('I3')).toEqual(['withheld'])
    expect((await figuresOf([...edits, cell('indicators', 'I3', 'made_of', '')]))('I3')).toEqual(['withheld'])
  })

  test('a note in which a withheld number stands is not published, in neither form of figures', async () => {
    const noted = (note: string) => [
      ...PERSONS,
      cell('observations', 'Y3', 'value', '4'),
      column('indicators', 'note_en', { I1: note }),
      column('indicators', 'note_ar', { I1: 'ملاحظة' }),
    ]
    for (const [note, isShown] of [
      ['It was 4 in spring', false],
      ['It was ٤ in spring', false],
      ['Known since 2014', true],
    ] as const) {
      const { doc } = await docOf(noted(note))
      expect(doc.indicators[0]?.indicator.note.ar !== '', note).toBe(isShown)
    }
  })

  test('numbers in figures are found with their marks and without', () => {
    expect(numbersIn('From 1,204 to ٣٧٫٥ by 2026-03')).toEqual(expect.arrayContaining([1204, 37.5, 2026, 3]))
    expect(numbersIn('none')).toEqual([])
  })

  test('an indicator contested between two is published with neither', async () => {
    const figures = await figuresOf([line('observations', 'Y5,I1,2026,30,,,,,,2026-05-02,,,,sourced,S1')])
    expect(figures('I1')).toEqual(['withheld'])
  })
})
