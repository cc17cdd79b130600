import { describe, expect, test } from 'vitest'
import type { Day } from '#domain/plan/day.ts'
import { snapshot } from '#domain/makeSnapshot.ts'
import { readPackage } from '#exchange/package/readPackage.ts'
import { writePackage } from '#exchange/package/writePackage.ts'
import { aPackage, cell, line, opener, swap } from '../../fixtures/package.ts'
import type { Edit } from '../../fixtures/package.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'

const load = (...edits: readonly Edit[]) => readPackage(opener(aPackage(...edits)))

/** A strategy whose year begins in October and is named by the year in which it ends. */
const fiscal: readonly Edit[] = [
  swap('datapackage.json', '"illustrative"', '"fiscal_year":{"begins":"10-01","named_by":"end"},"illustrative"'),
  cell('actions', 'A2', 'start', 'FY25'),
  cell('actions', 'A2', 'due', 'FY26-Q3'),
  cell('indicators', 'I1', 'baseline_period', 'FY24'),
  cell('targets', 'T1', 'period', 'FY28'),
  cell('targets', 'T2', 'period', 'FY26'),
  cell('observations', 'Y1', 'period', 'FY25'),
  cell('observations', 'Y3', 'period', 'FY26'),
]

describe('a strategy that counts by fiscal years', () => {
  test('is compared by days and shown in its own words', async () => {
    const result = await load(...fiscal)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const { plan, entries } = result.loaded
    expect(plan.actions[1]).toMatchObject({
      startPeriod: '2024-10-01/2025-09-30',
      duePeriod: '2026-Q2',
      due: '2026-06-30',
    })
    const indicator = snapshot([plan], entries, '2026-12-31' as Day).indicators[0]
    const points = indicator?.record.main?.points ?? []
    expect(points.map(({ period, cut }) => [EN.ofStrategy(plan).format.period(period), cut])).toEqual([
      ['FY25', undefined],
      ['FY26', undefined],
    ])
    // From 10 in FY24 to 25 where 30 is due in FY26: three quarters of the way.
    expect(indicator?.rating).toMatchObject({ rating: 'needsAcceleration', ratio: 0.75 })
  })

  test('a year left out among its years is a gap', async () => {
    const result = await load(...fiscal, line('observations', 'Y4,I1,FY22,9,,,,,,2026-01-15,,,,sourced,S1'))
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const { plan, entries } = result.loaded
    const indicator = snapshot([plan], entries, '2026-12-31' as Day).indicators[0]
    expect(indicator?.record.main?.points.map(({ cut }) => cut)).toEqual([undefined, 'gap', undefined])
  })

  test('is written back as it was', async () => {
    const result = await load(...fiscal)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const { plan, planHash, entries } = result.loaded
    const { files } = writePackage(plan, entries)
    expect(files.get('targets.csv')).toContain('T2,I1,FY26,30')
    expect(files.get('actions.csv')).toContain(',FY25,FY26-Q3,')
    const again = await readPackage(opener(new Map(files)))
    expect(again).toMatchObject({ ok: true, loaded: { planHash, entries } })
  })

  test('reports for the years it names', async () => {
    const cycle = swap(
      'datapackage.json',
      /"reporting":\{.*?\}/,
      '"reporting":{"frequency":"A","first":"FY25","due_days":30}',
    )
    const bare = [/^R.*\n/gm, /^Y3.*\n/gm].map((row, index) =>
      swap(index ? 'observations.csv' : 'statements.csv', row, ''),
    )
    const reported = line('statements', 'R1,A1,MOI,FY25,in_progress,30,,,,2025-10-20,accepted,2025-10-25,,,,reported,')
    const result = await load(...fiscal.slice(0, -1), cycle, ...bare, reported)
    expect(result).toMatchObject({ ok: true, loaded: { plan: { reporting: { first: '2024-10-01/2025-09-30' } } } })
  })

  test('is told of its mistakes in its own words', async () => {
    const result = await load(...fiscal, cell('milestones', 'A1.m2', 'due', 'FY30-Q1'))
    const { warnings } = result as Extract<typeof result, { ok: true }>
    expect(warnings.map(({ code, value, detail }) => [code, value, detail])).toContainEqual([
      'milestoneOutside',
      'FY30-Q1',
      '2025-01-01–FY26-Q1',
    ])
  })

  test('that says nowhere where its year begins is told what a period is', async () => {
    const result = await load(cell('actions', 'A2', 'due', 'FY26-Q3'))
    expect(result.ok ? [] : result.problems.map(({ code, column }) => [code, column])).toEqual([['notPeriod', 'due']])
  })

  test.each(['10-31', '02-29', 'October', '4'])('cannot begin on %s', async (begins) => {
    const result = await load(
      swap(
        'datapackage.json',
        '"illustrative"',
        `"fiscal_year":{"begins":"${begins}","named_by":"end"},"illustrative"`,
      ),
    )
    expect(result.ok ? [] : result.problems.map(({ column }) => column)).toEqual(['athar.fiscal_year.begins'])
  })
})

describe('periods of a fiscal year in words', () => {
  const strategy = { fiscalYear: { begins: '10-01', namedBy: 'end' } } as const
  test.each([
    ['2021-10-01/2022-09-30', 'FY22', 'السنة المالية 2022', 'FY22', 'مالية 2022'],
    ['2021-Q4', 'FY22-Q1', 'الربع الأول من السنة المالية 2022', 'FY22-Q1', 'ر1 مالية 2022'],
    ['2022-04-01/2022-09-30', 'FY22-S2', 'النصف الثاني من السنة المالية 2022', 'FY22-S2', 'ن2 مالية 2022'],
    ['2022', '2022', '2022', '2022', '2022'],
    ['2022-S1', 'Half 1 of 2022', 'النصف الأول من 2022', 'S1 2022', 'ن1 2022'],
  ])('%s is %s and %s', (text, english, arabic, englishTick, arabicTick) => {
    const [en, ar] = [EN.ofStrategy(strategy).format, AR.ofStrategy(strategy).format]
    const period = text as Parameters<typeof en.period>[0]
    expect([en.period(period), ar.period(period)].map(heard)).toEqual([english, arabic])
    expect([en.periodTick(period), ar.periodTick(period)].map(heard)).toEqual([englishTick, arabicTick])
  })

  test('a strategy without one is spoken of with the same words as before', () => {
    expect(EN.ofStrategy({})).toBe(EN)
  })
})
