import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { mintUpdate } from '#domain/ledger/canonical.ts'
import { snapshot } from '#domain/makeSnapshot.ts'
import { observationAt, observationsIn } from '#domain/ledger/figures.ts'
import type { Update } from '#domain/ledger/update.ts'
import { grouped } from '#exchange/package/problemGroups.ts'
import { readPackage } from '#exchange/package/readPackage.ts'
import type { LoadedPackage } from '#exchange/package/readPackage.ts'
import { aPackage, cell, file, line, opener, swap, textOf } from '../../fixtures/package.ts'
import type { Edit, PackageFiles } from '../../fixtures/package.ts'
import { day } from '../../fixtures/plan.ts'

async function load(files: PackageFiles): Promise<LoadedPackage> {
  const result = await readPackage(opener(files))
  if (!result.ok) throw new Error(result.problems.map((each) => `${each.file}:${each.line} ${each.code}`).join('\n'))
  return result.loaded
}

async function problemsOf(...edits: readonly Edit[]) {
  const result = await readPackage(opener(aPackage(...edits)))
  return result.ok ? [] : result.problems.map(({ code, line: row, column, value }) => [code, row, column, value])
}

const everyTable =
  (change: (text: string) => string): Edit =>
  (files) => {
    for (const path of files.keys()) if (path.endsWith('.csv')) files.set(path, change(textOf(files, path)))
  }

/** The text with other separators; cells in which these stand are put in quotation marks. */
function separatedBy(separator: string) {
  return (text: string) =>
    Papa.unparse(Papa.parse<string[]>(text, { delimiter: ',' }).data, { delimiter: separator, newline: '\n' })
}

describe('the same rows in any notation are the same strategy', () => {
  test.each<[string, Edit]>([
    ['a byte order mark', everyTable((text) => `\ufeff${text}`)],
    ['Windows line ends', everyTable((text) => text.replaceAll('\n', '\r\n'))],
    ['no line end after the last row', everyTable((text) => text.trimEnd())],
    ['semicolons between cells', everyTable(separatedBy(';'))],
    ['tabs between cells', everyTable(separatedBy('\t'))],
    ['semicolons announced to a spreadsheet', everyTable((text) => `sep=;\n${separatedBy(';')(text)}`)],
    [
      'semicolons and decimal commas',
      (files) => {
        everyTable(separatedBy(';'))(files)
        swap('observations.csv', '20.5', '20,5')(files)
      },
    ],
    ['empty lines and lines of nothing but commas', everyTable((text) => `${text}\n,,,,\n`)],
    ['quoted cells', everyTable((text) => text.replaceAll('sourced', '"sourced"'))],
    ['spaces around cells', everyTable((text) => text.replaceAll(',sourced,', ', sourced ,'))],
    ['Arabic digits and decimal sign', cell('observations', 'Y1', 'value', '٢٠٫٥')],
    ['Persian digits', cell('observations', 'Y1', 'value', '۲۰٫۵')],
  ])('%s changes nothing', async (_, edit) => {
    const [plain, other] = [await load(aPackage()), await load(aPackage(edit))]
    expect(other.planHash).toBe(plain.planHash)
    expect(other.entries).toEqual(plain.entries)
  })

  test('columns may stand in any order', async () => {
    const swapped = 'title,id,publisher,published,url\nReport,S1,Office,2025-01,https://example.org/s1\n'
    expect((await load(aPackage(file('sources.csv', swapped)))).planHash).toBe((await load(aPackage())).planHash)
  })

  test('letters written in two ways are one letter', async () => {
    const composed = await load(aPackage(cell('axes', 'AX1', 'name_en', 'Pr\u00e9vention')))
    const decomposed = await load(aPackage(cell('axes', 'AX1', 'name_en', 'Pre\u0301vention')))
    expect(decomposed.planHash).toBe(composed.planHash)
  })
})

describe('the row of a defect is the row a spreadsheet counts', () => {
  const broken = 'A9,AX1,O1,T,ع,MOI,,nonsense,2025,,sourced,S1'

  test('after a cell of several lines', async () => {
    const long = '"first\nsecond\nthird ""quoted"" part"'
    expect(await problemsOf(cell('actions', 'A2', 'title_en', long), line('actions', broken))).toEqual([
      ['notPeriod', 4, 'start', 'nonsense'],
    ])
  })

  test('after empty lines', async () => {
    expect(await problemsOf(line('actions', '\n'), line('actions', broken))).toEqual([
      ['notPeriod', 6, 'start', 'nonsense'],
    ])
  })

  test('with Windows line ends', async () => {
    const edit = everyTable((text) => text.replaceAll('\n', '\r\n'))
    expect(await problemsOf(cell('actions', 'A2', 'title_en', '"a\nb"'), line('actions', broken), edit)).toEqual([
      ['notPeriod', 4, 'start', 'nonsense'],
    ])
  })

  test('with the line ends of an old Macintosh', async () => {
    const edit = everyTable((text) => text.replaceAll('\n', '\r'))
    expect(await problemsOf(line('actions', broken), edit)).toEqual([['notPeriod', 4, 'start', 'nonsense']])
  })

  test('in a row that begins with a cell of several lines', async () => {
    const edits = [cell('actions', 'A1', 'title_en', '"a\nb"'), cell('actions', 'A2', 'start', 'nonsense')]
    const row = await problemsOf(...edits.toReversed())
    expect(row).toEqual([['notPeriod', 3, 'start', 'nonsense']])
  })
})

describe('a comma in a number', () => {
  const numbers = (value: string, separator: string) =>
    problemsOf(cell('targets', 'T2', 'value', value), (files) =>
      files.set('targets.csv', separatedBy(separator)(textOf(files, 'targets.csv'))),
    )

  test('is no decimal sign where it separates cells', async () => {
    expect(await problemsOf(cell('targets', 'T2', 'value', '"30,5"'))).toEqual([['notNumber', 3, 'value', '30,5']])
  })

  test('is one where semicolons separate them, but not before three digits, which may be thousands', async () => {
    expect(await numbers('"30,5"', ';')).toEqual([])
    expect(await numbers('"30,500"', ';')).toEqual([['notNumber', 3, 'value', '30,500']])
    expect(await numbers('"1.030,5"', ';')).toEqual([['notNumber', 3, 'value', '1.030,5']])
  })
})

describe('the same mistake in many rows', () => {
  const rows = Array.from({ length: 159 }, (_, index) => `O${index + 100},AX1,,هدف,sourced,S1`)

  test('is one problem with its first places and how often it is there', async () => {
    const result = await readPackage(opener(aPackage(line('objectives', rows.join('\n')))))
    expect(!result.ok && grouped(result.problems)).toEqual([
      {
        code: 'required',
        file: 'objectives.csv',
        column: 'title_en',
        detail: '',
        count: 159,
        lines: [3, 4, 5, 6, 7],
        values: [''],
      },
    ])
  })

  test('shows the first different values', async () => {
    const wrong = ['X1', 'X2', 'X2', 'X3', 'X4'].map((axis, index) => `O${index + 100},${axis},T,ع,sourced,S1`)
    const result = await readPackage(opener(aPackage(line('objectives', wrong.join('\n')))))
    expect(!result.ok && grouped(result.problems)).toMatchObject([
      { code: 'referenceUnknown', count: 5, values: ['X1', 'X2', 'X3'] },
    ])
  })
})

describe('a package loads whole or not at all', () => {
  test('one bad row loads nothing', async () => {
    const result = await readPackage(opener(aPackage(cell('targets', 'T2', 'value', 'many'))))
    expect(result.ok).toBe(false)
    expect(result).not.toHaveProperty('loaded')
  })

  test('a malformed cell does not hide a reference to nobody', async () => {
    const problems = await problemsOf(cell('actions', 'A1', 'due', 'soon'), cell('actions', 'A2', 'lead', 'NOBODY'))
    expect(problems.map(([code, , column]) => [code, column])).toEqual([
      ['notPeriod', 'due'],
      ['referenceUnknown', 'lead'],
    ])
  })

  test('all problems are named, not only the first', async () => {
    const problems = await problemsOf(
      cell('actions', 'A1', 'due', 'soon'),
      cell('actions', 'A2', 'weight', 'heavy'),
      cell('targets', 'T2', 'value', 'many'),
    )
    expect(problems.map(([, row, column]) => [row, column])).toEqual([
      [2, 'due'],
      [3, 'weight'],
      [3, 'value'],
    ])
  })

  test('a list or a set of labels is shown as it was written', async () => {
    expect(await problemsOf(cell('actions', 'A1', 'partners', 'MOI; MOJ'))).toEqual([
      ['partnerIsLead', 2, 'partners', 'MOI; MOJ'],
    ])
    expect(await problemsOf(cell('indicators', 'I2', 'labels_ar', '1=أول;3=ثالث'))).toEqual([
      ['labelsDiffer', 3, 'labels_ar', '1; 3'],
    ])
  })

  test('a very long wrong value is shown short', async () => {
    const [[, , , value = ''] = []] = await problemsOf(cell('targets', 'T2', 'value', 'x'.repeat(5000)))
    expect(String(value)).toHaveLength(120)
  })

  test('reading tells how far it is', async () => {
    const steps: [number, number][] = []
    await readPackage(opener(aPackage()), (done, total) => steps.push([done, total]))
    expect(steps).toEqual(Array.from({ length: 11 }, (_, done) => [done, 10]))
  })

  test('recommendations may be left out and may be given', async () => {
    const plain = await load(aPackage())
    expect(plain.plan.recommendations).toEqual([])
    const given = await load(
      aPackage(
        swap('datapackage.json', '"resources":[', '"resources":[{"name":"recommendations","path":"r.csv"},'),
        file('r.csv', 'id,year,body_en,body_ar,title_en,title_ar,provenance,sources\nR1,2024,B,ج,T,ع,sourced,S1\n'),
      ),
    )
    expect(given.plan.recommendations.map(({ id, year }) => [id, year])).toEqual([['R1', 2024]])
  })
})

describe('what a package says becomes the plan', () => {
  test('the start of a period begins an action and its end is the deadline', async () => {
    const { plan } = await load(aPackage())
    expect(plan.actions.map(({ start, due, weight }) => [start, due, weight])).toEqual([
      ['2025-01-01', '2025-12-31', 2],
      ['2025-01-01', '2026-12-31', 1],
    ])
  })

  test('a deadline stated as a year stays a year when shown', async () => {
    const { plan } = await load(aPackage())
    expect(plan.actions.map(({ startPeriod, duePeriod }) => [startPeriod, duePeriod])).toEqual([
      ['2025-01-01', '2025-Q4'],
      ['2025', '2026'],
    ])
  })

  test('milestones, targets and scales are in order', async () => {
    const { plan } = await load(aPackage())
    expect(plan.actions[0]?.milestones.map(({ id }) => id)).toEqual(['A1.m1', 'A1.m2'])
    expect(plan.indicators[0]?.targets.map(({ period, value }) => [period, value])).toEqual([
      ['2026', 30],
      ['2028', 50],
    ])
    expect(plan.indicators[1]?.scale).toEqual([
      { code: 1, label: { en: 'One', ar: 'أول' } },
      { code: 2, label: { en: 'Two', ar: 'ثان' } },
    ])
  })

  test('the package’s own thresholds are taken over, the others keep their defaults', async () => {
    const rules = '"illustrative":false,"rules":{"off_track_below":0.5,"minimum_coverage":0.8}'
    const { plan } = await load(aPackage(swap('datapackage.json', '"illustrative":false', rules)))
    expect(plan.rules).toMatchObject({ offTrackBelow: 0.5, minimumCoverage: 0.8, atRiskBelow: 0.95 })
  })

  test('a threshold nobody knows is refused', async () => {
    const rules = '"illustrative":false,"rules":{"off_trak_below":0.5}'
    expect((await problemsOf(swap('datapackage.json', '"illustrative":false', rules))).map(([code]) => code)).toEqual([
      'settingUnknown',
    ])
  })
})

describe('what a package says was reported becomes updates', () => {
  test('the adoption, sourced figures, and one report per institution, period and day with its review', async () => {
    const updates = updatesOf(await load(aPackage()))
    expect(updates.map(({ kind, by, said }) => [kind, by, said])).toEqual([
      ['editionAdopted', 'SEC', '2024-12-15'],
      ['actionReported', 'MOI', '2025-04-20'],
      ['reportFiled', 'MOI', '2025-04-20'],
      ['reportReviewed', 'SEC', '2025-05-01'],
      ['actionReported', 'MOJ', '2025-04-25'],
      ['reportFiled', 'MOJ', '2025-04-25'],
      ['reportReviewed', 'SEC', '2025-05-02'],
      ['actionReported', 'MOI', '2025-05-10'],
      ['reportFiled', 'MOI', '2025-05-10'],
      ['reportReviewed', 'SEC', '2025-05-12'],
      ['actionReported', 'MOJ', '2025-07-25'],
      ['reportFiled', 'MOJ', '2025-07-25'],
      ['indicatorsObserved', 'SEC', '2026-01-15'],
      ['indicatorsObserved', 'MOI', '2026-04-20'],
      ['reportFiled', 'MOI', '2026-04-20'],
      ['reportReviewed', 'SEC', '2026-05-01'],
    ])
  })

  test('a correction names what it corrects, a review what it verified', async () => {
    const updates = updatesOf(await load(aPackage()))
    const [, , second] = updates.filter((update) => update.kind === 'actionReported')
    const review = updates.find((update) => update.kind === 'reportReviewed' && update.said === '2025-05-12')
    expect(second?.supersedes).toEqual(['statements/R1'])
    expect(review).toMatchObject({ verdict: 'accepted', items: 'all', verified: ['statements/R2'] })
  })

  test('what rests on sources counts from the day it was said, what was reported only when accepted', async () => {
    const { entries } = await load(aPackage())
    const tables = entries.filter(({ update }) => update.kind === 'indicatorsObserved')
    expect(tables.map(({ arrival }) => arrival)).toEqual([
      { kind: 'package', accepted: '2026-01-15', rows: ['observations/Y1', 'observations/Y2'] },
      { kind: 'package', rows: ['observations/Y3'] },
    ])
    const rows = tables.flatMap(({ figures }) => (figures ? observationsIn(figures) : []))
    expect(rows.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['I1', 20.5],
      ['I2', 2],
      ['I1', 25],
    ])
  })

  test('what another institution than the keeper reports is its own count', async () => {
    const read = async (institution: string) => {
      const { plan, entries } = await load(aPackage(cell('observations', 'Y3', 'institution', institution)))
      const [indicator] = snapshot([plan], entries, day('2027-12-31')).indicators
      return indicator?.record.totals.map(({ assessor, points }) => [assessor, points.map(({ period }) => period)])
    }
    expect(await read('MOI')).toEqual([['MOI', ['2025', '2026']]])
    expect(await read('MOJ')).toEqual([
      ['MOI', ['2025']],
      ['MOJ', ['2026']],
    ])
  })

  test('dimensions of a breakdown are one cell in any order', async () => {
    const breakdownOf = async (text: string) => {
      const { entries } = await load(aPackage(cell('observations', 'Y1', 'breakdown', text)))
      const table = entries.find(({ figures }) => figures)?.figures
      return table && observationAt(table, 0).breakdown
    }
    expect(await breakdownOf('sex=F; age=0-17')).toBe('age=0-17; sex=F')
    expect(await breakdownOf('age=0-17;sex=F;')).toBe('age=0-17; sex=F')
  })

  test('the ids depend on nothing but the package', async () => {
    const [one, two] = [updatesOf(await load(aPackage())), updatesOf(await load(aPackage()))]
    expect(two.map(({ id }) => id)).toEqual(one.map(({ id }) => id))
    for (const { id, ...body } of one) expect(mintUpdate(body).id).toBe(id)
  })

  test('under another name of the edition every statement but the adoption keeps its id', async () => {
    const renamed = swap('datapackage.json', '"edition":"2025-1"', '"edition":"2025-1 (second printing)"')
    const [one, two] = [updatesOf(await load(aPackage())), updatesOf(await load(aPackage(renamed)))]
    const [adoption, ...kept] = one.map(({ id }) => id)
    expect(two.slice(1).map(({ id }) => id)).toEqual(kept)
    expect(two[0]?.id).not.toBe(adoption)
  })

  test('a row keeps its key when its table grows, so that what was said about it still finds it', async () => {
    const row = 'Y9,I1,2024,12,,,,,,2026-01-15,,,,sourced,S1'
    const rowsOf = async (...edits: readonly Edit[]) =>
      (await load(aPackage(...edits))).entries.flatMap(({ arrival }) =>
        arrival.kind === 'package' ? (arrival.rows ?? []) : [],
      )
    expect(await rowsOf(line('observations', row))).toEqual(expect.arrayContaining([...(await rowsOf())]))
  })
})

function updatesOf({ entries }: LoadedPackage): readonly Update[] {
  return entries.map(({ update }) => update)
}
