import { describe, expect, test } from 'vitest'
import { annualGrowth } from '#domain/judge/growth.ts'
import type { IndicatorFacts } from '../../../fixtures/plan.ts'
import { series } from '../../../fixtures/ledger.ts'
import { rated } from '../../../fixtures/judged.ts'
import { anIndicator } from '../../../fixtures/plan.ts'

const growing = (facts: IndicatorFacts) => anIndicator({ method: 'growth', ...facts })

describe('compound annual growth', () => {
  test('10 % a year for two years is 21 %', () => {
    expect(annualGrowth(100, 121, 2)).toBeCloseTo(0.1, 12)
    expect(annualGrowth(100, 25, 2)).toBe(-0.5)
  })

  test.each([
    ['no time between', 100, 121, 0],
    ['time running backwards', 100, 121, -1],
    ['a first value of zero', 0, 10, 1],
    ['a first value below zero', -5, 10, 1],
    ['a last value below zero', 10, -5, 1],
  ])('there is no rate with %s', (_, from, to, years) => {
    expect(annualGrowth(from, to, years)).toBeUndefined()
  })
})

describe('growth seen against growth required, exactly at the bands', () => {
  // From 100 to a target of 200 within one year 100 % is required, so R is the growth seen.
  const doubling = growing({ baseline: ['2024', 100], targets: [['2025', 200]] })

  test.each([
    [200, 'achieved'],
    [195, 'onTrack'],
    [194.9, 'needsAcceleration'],
    [160, 'needsAcceleration'],
    [159.9, 'limited'],
    [100, 'limited'],
    [99.9, 'deterioration'],
  ])('a value of %d is %s', (value, rating) => {
    expect(rated(doubling, [series({ 2025: value })]).rating).toBe(rating)
  })

  test('the method as published: CAGR seen ÷ CAGR required', () => {
    const indicator = growing({ baseline: ['2024', 100], targets: [['2028', 146.41]] })
    // Required: (146.41/100)^(1/4) − 1 = 10 %. Seen: (108.16/100)^(1/2) − 1 = 4 %. R = 0.4.
    const verdict = rated(indicator, [series({ 2026: 108.16 })])
    expect(verdict).toMatchObject({ rule: 'growth', method: 'growth', rating: 'limited' })
    expect(verdict.done).toBeCloseTo(0.04, 12)
    expect(verdict.expected).toBeCloseTo(0.1, 12)
    expect(verdict.ratio).toBeCloseTo(0.4, 10)
  })

  test('falling as fast as required is on track where less is better', () => {
    const indicator = growing({ direction: 'decrease', baseline: ['2024', 100], targets: [['2026', 25]] })
    // Required: (25/100)^(1/2) − 1 = −50 %. Seen: 50/100 − 1 = −50 %. R = 1.
    expect(rated(indicator, [series({ 2025: 50 })])).toMatchObject({ ratio: 1, rating: 'onTrack' })
    expect(rated(indicator, [series({ 2025: 101 })]).rating).toBe('deterioration')
  })

  test('a target of zero counts as 0.001', () => {
    const indicator = growing({ direction: 'decrease', baseline: ['2024', 10], targets: [['2028', 0]] })
    // Required: (0.001/10)^(1/4) − 1 = 0.1 − 1 = −0.9. Seen: 5/10 − 1 = −0.5. R = 5/9.
    const verdict = rated(indicator, [series({ 2025: 5 })])
    expect(verdict.expected).toBeCloseTo(-0.9, 12)
    expect(verdict.ratio).toBeCloseTo(5 / 9, 12)
    expect(verdict.rating).toBe('limited')
    expect(rated(indicator, [series({ 2025: 0 })]).rating).toBe('achieved')
  })

  test('where the base year is missing the first later year serves', () => {
    const indicator = growing({ targets: [['2026', 200]] })
    // From 2025 (100) to 2026 (150): 50 % seen of 100 % required.
    expect(rated(indicator, [series({ 2025: 100, 2026: 150 })])).toMatchObject({
      base: { period: '2025', value: 100 },
      ratio: 0.5,
      rating: 'limited',
    })
  })

  test('one point is not enough', () => {
    expect(rated(growing({ targets: [['2026', 200]] }), [series({ 2025: 100 })])).toMatchObject({
      rating: 'notComparable',
      rule: 'noValueSinceBaseline',
    })
  })

  test('a two-year period counts as its first year', () => {
    const indicator = growing({ baseline: ['2021-01-01/2022-12-31', 100], targets: [['2025-01-01/2026-12-31', 1600]] })
    // Base 2021, target 2025: (1600/100)^(1/4) − 1 = 100 %. Latest 2023–2024, so 2023: (225/100)^(1/2) − 1 = 50 %.
    const verdict = rated(indicator, [series({ '2023-01-01/2024-12-31': 225 })])
    expect(verdict).toMatchObject({ done: 0.5, expected: 1, ratio: 0.5 })
  })

  test('quarters count as parts of a year', () => {
    const indicator = growing({ baseline: ['2025-Q1', 100], targets: [['2026-Q1', 400]] })
    // Half a year from Q1 to Q3: (150/100)^(1/0.5) − 1 = 1.25 against 4 − 1 = 3.
    expect(rated(indicator, [series({ '2025-Q3': 150 })])).toMatchObject({ done: 1.25, expected: 3 })
  })

  test('a target in the past is still rated, with a note', () => {
    const indicator = growing({ baseline: ['2022', 100], targets: [['2023', 200]] })
    // Seen to 2024: (196/100)^(1/2) − 1 = 40 %, required 100 %.
    const verdict = rated(indicator, [series({ 2024: 196 })], '2025-06-01')
    expect(verdict).toMatchObject({ rating: 'limited', isTargetPast: true })
    expect(verdict.ratio).toBeCloseTo(0.4, 12)
  })

  test('an indicator already past its target at the base that worsens is deteriorating', () => {
    const indicator = growing({ direction: 'decrease', baseline: ['2024', 40], targets: [['2026', 50]] })
    expect(rated(indicator, [series({ 2025: 45 })]).rating).toBe('achieved')
    expect(rated(indicator, [series({ 2025: 55 })])).toMatchObject({ rule: 'pastTargetAndWorse' })
  })

  test('from a base of zero no growth rate exists, and the indicator says so', () => {
    const indicator = growing({ baseline: ['2024', 0], targets: [['2026', 50]] })
    expect(rated(indicator, [series({ 2025: 10 })])).toMatchObject({ rating: 'notComparable', rule: 'growthUndefined' })
  })
})

describe('growth without a target', () => {
  const free = growing({ baseline: ['2024', 1000] })
  const falling = growing({ direction: 'decrease', baseline: ['2024', 1000] })

  test.each([
    [1015.1, 'onTrack'],
    [1014.9, 'needsAcceleration'],
    [1005.1, 'needsAcceleration'],
    [1004.9, 'limited'],
    [1000, 'limited'],
    [999.9, 'deterioration'],
  ])('from 1000, a value of %d after a year is %s', (value, rating) => {
    expect(rated(free, [series({ 2025: value })])).toMatchObject({ rating, rule: 'growthWithoutTarget' })
  })

  test('growth of exactly 1.5 % a year is on track', () => {
    expect(rated(free, [series({ 2025: 1015 })]).rating).toBe('onTrack')
  })

  test('growth of exactly 0.5 % a year needs acceleration', () => {
    expect(rated(free, [series({ 2025: 1005 })]).rating).toBe('needsAcceleration')
  })

  test.each([
    [984.9, 'onTrack'],
    [985.1, 'needsAcceleration'],
    [994.9, 'needsAcceleration'],
    [995.1, 'limited'],
    [1000, 'limited'],
    [1000.1, 'deterioration'],
  ])('where less is better the sign is turned: from 1000, %d is %s', (value, rating) => {
    expect(rated(falling, [series({ 2025: value })]).rating).toBe(rating)
  })

  test('from a base of zero there is no rate', () => {
    expect(rated(growing({ baseline: ['2024', 0] }), [series({ 2025: 1 })]).rating).toBe('notComparable')
  })
})
