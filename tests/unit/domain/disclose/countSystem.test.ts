import { describe, expect, test } from 'vitest'
import { acrossReleases } from '#domain/disclose/acrossReleases.ts'
import { audit } from '#domain/disclose/audit.ts'
import type { CountFigure } from '#domain/disclose/counted.ts'
import { countSystem } from '#domain/disclose/countSystem.ts'
import { suppress } from '#domain/disclose/suppress.ts'
import type { Protection } from '#domain/disclose/system.ts'
import { readBreakdown } from '#domain/plan/dimension.ts'
import type { Measure } from '#domain/plan/indicator.ts'
import type { Period } from '#domain/plan/period.ts'
import { DIMENSIONS, figureOf } from '../../../fixtures/countTables.ts'

const PROTECTION: Protection = { threshold: 11, zeros: 'shown' }
const SUMS = { dimensions: DIMENSIONS, partsByIndicator: new Map<string, readonly string[]>() }

const count = (period: string, value: number, breakdown = '', measure: Measure = 'flow', indicator = 'IND') =>
  figureOf({ breakdown: readBreakdown(breakdown, DIMENSIONS), value }, period as Period, measure, indicator)

/** The ids of what is withheld of some figures. */
function withheldOf(figures: readonly CountFigure[], sums = SUMS) {
  const system = countSystem(figures, sums)
  const { withheld, exposed } = suppress(system, PROTECTION)
  return { ids: [...withheld].map((place) => system.counts[place]?.id).toSorted(), exposed }
}

describe('sums that a reader can form', () => {
  test('quarters 12, 3, 20 and 14 of a year of 49: hiding the 3 alone gives it away, so another goes with it', () => {
    const figures = [
      count('2025-Q1', 12),
      count('2025-Q2', 3),
      count('2025-Q3', 20),
      count('2025-Q4', 14),
      count('2025', 49),
    ]
    const system = countSystem(figures, SUMS)
    expect(audit(system, new Set([1]), PROTECTION)).toMatchObject([{ place: 1, range: { least: 3, most: 3 } }])
    expect(withheldOf(figures)).toEqual({ ids: ['IND 2025-Q1 ', 'IND 2025-Q2 '], exposed: [] })
  })

  test('a quarter that nobody published follows from the others and their year', () => {
    const figures = [count('2025-Q1', 30), count('2025-Q2', 40), count('2025-Q3', 20), count('2025', 93)]
    expect(withheldOf(figures).ids).toHaveLength(1)
  })

  test('a fiscal year is the sum of the calendar quarters within it', () => {
    const figures = [
      count('2024-Q4', 3),
      count('2025-Q1', 30),
      count('2025-Q2', 40),
      count('2025-Q3', 20),
      count('2024-10-01/2025-09-30', 93),
    ]
    expect(withheldOf(figures).ids).toHaveLength(2)
  })

  test('the half-year between quarters and a year links them, though nobody published it', () => {
    const figures = [count('2025-Q1', 3), count('2025-Q2', 27), count('2025-S2', 50), count('2025', 80)]
    const { ids, exposed } = withheldOf(figures)
    expect(exposed).toEqual([])
    expect(ids.length).toBeGreaterThan(1)
  })

  test('one running total less the one before is what came between them', () => {
    const figures = [
      count('2025-Q1', 100, '', 'cumulative'),
      count('2025-Q2', 103, '', 'cumulative'),
      count('2025-Q3', 140, '', 'cumulative'),
    ]
    expect(withheldOf(figures).ids).toHaveLength(1)
  })

  test('of stocks nothing adds up over time', () => {
    const figures = [count('2025-Q1', 100, '', 'stock'), count('2025-Q2', 103, '', 'stock')]
    expect(withheldOf(figures).ids).toEqual([])
  })

  test('a category that nobody published follows from the total', () => {
    expect(withheldOf([count('2025', 30), count('2025', 27, 'sex=F')]).ids).toHaveLength(1)
  })

  test('forms of which one person may suffer several do not add up, but those without one are counted by the total', () => {
    const safe = [count('2025', 60), count('2025', 40, 'form=labour'), count('2025', 35, 'form=sexual')]
    expect(withheldOf(safe)).toEqual({ ids: [], exposed: [] })
    const telling = [count('2025', 60), count('2025', 57, 'form=labour'), count('2025', 35, 'form=sexual')]
    expect(withheldOf(telling).ids).toHaveLength(1)
  })

  test('categories of categories add up to them, and a code for the whole is the total', () => {
    const figures = [
      count('2025', 60, 'sex=T'),
      count('2025', 40, 'age=0-17'),
      count('2025', 20, 'age=18+'),
      count('2025', 4, 'age=0-11'),
      count('2025', 36, 'age=12-17'),
    ]
    const { ids, exposed } = withheldOf(figures)
    expect(exposed).toEqual([])
    expect(ids).toEqual(['IND 2025 age=0-11', 'IND 2025 age=12-17'])
  })

  test('totals nobody published link the sides of a cross-table', () => {
    const figures = [
      count('2025', 100),
      count('2025', 4, 'age=0-17; sex=F'),
      count('2025', 26, 'age=18+; sex=F'),
      count('2025', 30, 'age=0-17; sex=M'),
      count('2025', 40, 'age=18+; sex=M'),
    ]
    expect(withheldOf(figures).ids.length).toBeGreaterThan(1)
    expect(withheldOf(figures).exposed).toEqual([])
  })

  test('an indicator that is the sum of others is a total of theirs', () => {
    const sums = { ...SUMS, partsByIndicator: new Map([['ALL', ['A', 'B']]]) }
    const figures = [
      count('2025', 40, '', 'flow', 'ALL'),
      count('2025', 35, '', 'flow', 'A'),
      count('2025', 5, '', 'flow', 'B'),
    ]
    expect(withheldOf(figures, sums).ids).toHaveLength(2)
    expect(withheldOf(figures).ids).toHaveLength(1)
  })

  test('a sum that its parts exceed is no sum, and is told', () => {
    const { broken } = countSystem([count('2025', 40), count('2025', 30, 'sex=F'), count('2025', 30, 'sex=M')], SUMS)
    expect(broken).toEqual(['IND 2025 '])
  })

  test('zeros are shown', () => {
    expect(withheldOf([count('2025', 40), count('2025', 40, 'sex=F'), count('2025', 0, 'sex=M')]).ids).toEqual([])
  })

  test('a small total that stands alone is withheld alone', () => {
    expect(withheldOf([count('2024', 7), count('2025', 40)])).toEqual({ ids: ['IND 2024 '], exposed: [] })
  })
})

describe('across releases', () => {
  const first = [
    { ...count('2025-S1', 30), isWithheld: false },
    { ...count('2025-Q1', 3), isWithheld: true },
  ]

  test('half-year 30 with its first quarter hidden, then a second quarter of 27: that is refused, or withheld too', () => {
    const figures = [count('2025-S1', 30), count('2025-Q1', 3), count('2025-Q2', 27)]
    const union = acrossReleases(figures, [first], SUMS)
    expect(audit(union, union.before, PROTECTION)).toMatchObject([{ range: { least: 3, most: 3 } }])
    const { withheld, exposed } = suppress(union, PROTECTION, union.before)
    expect(exposed).toEqual([])
    expect([...withheld].map((place) => union.counts[place]?.id)).toEqual(['IND 2025-Q1 ', 'IND 2025-Q2 '])
  })

  test('what was shown cannot be withheld any more: where only that would help, nothing may be published', () => {
    const shown = [
      { ...count('2025-S1', 30), isWithheld: false },
      { ...count('2025-Q2', 27), isWithheld: false },
    ]
    const union = acrossReleases([count('2025-S1', 30), count('2025-Q1', 3)], [shown], SUMS)
    expect(suppress(union, PROTECTION, union.before).exposed).not.toEqual([])
  })

  test('what was withheld stays so where it would give another away, and comes back where it does not', () => {
    const table = (isWithheld: boolean) => [
      { ...count('2025', 3, 'sex=F'), isWithheld: true },
      { ...count('2025', 27, 'sex=M'), isWithheld },
      { ...count('2025', 30), isWithheld: false },
    ]
    const union = acrossReleases(table(true), [table(true)], SUMS)
    expect(suppress(union, PROTECTION, union.before).withheld.size).toBe(2)
    const grown = [count('2026', 20, 'sex=F'), count('2026', 27, 'sex=M'), count('2026', 47)]
    const later = acrossReleases(grown, [grown.map((each) => ({ ...each, isWithheld: true }))], SUMS)
    expect(suppress(later, PROTECTION, later.before).withheld.size).toBe(0)
  })

  test('a revised total beside an unrevised part: the other part is two numbers, and both are looked after', () => {
    const old = [
      { ...count('2025', 33), isWithheld: false },
      { ...count('2025', 30, 'sex=M'), isWithheld: true },
      { ...count('2025', 3, 'sex=F'), isWithheld: true },
    ]
    const now = [count('2025', 35), count('2025', 30, 'sex=M'), count('2025', 5, 'sex=F')]
    const union = acrossReleases(now, [old], SUMS)
    const open = new Set([...union.before].filter((place) => union.counts[place]?.value !== 30))
    // Showing the unrevised part would give away what the other was and what it is.
    expect(audit(union, new Set([...open, union.places[2] ?? 0]), PROTECTION)).toHaveLength(2)
    const { withheld, exposed } = suppress(union, PROTECTION, union.before)
    expect(exposed).toEqual([])
    expect(withheld.has(union.places[1] ?? 0)).toBe(true)
  })
})
