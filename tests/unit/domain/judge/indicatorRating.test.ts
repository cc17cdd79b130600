import { describe, expect, test } from 'vitest'
import { DEFAULT_RULES } from '#domain/plan/rules.ts'
import { observed, series } from '../../../fixtures/ledger.ts'
import type { Figure } from '../../../fixtures/ledger.ts'
import { rated } from '../../../fixtures/judged.ts'
import { anIndicator, NO_TEXT } from '../../../fixtures/plan.ts'

const TO_2028 = { baseline: ['2024', 10], targets: [['2028', 50]] } as const

describe('the thresholds in force unless a package sets others', () => {
  test('are those of the method page', () => {
    expect(DEFAULT_RULES).toEqual({
      offTrackBelow: 0.6,
      atRiskBelow: 0.95,
      ratingMethod: 'trajectory',
      onTrackFrom: 0.95,
      accelerationFrom: 0.6,
      growthOnTrackFrom: 0.015,
      growthAccelerationFrom: 0.005,
      maintainOnTrackWithin: 0.05,
      maintainAccelerationWithin: 0.1,
      limitNearlyWithin: 0.05,
      minimumCoverage: 0.6,
    })
  })

  test('a package’s own thresholds are used instead', () => {
    const indicator = anIndicator({ baseline: ['2024', 0], targets: [['2025', 100]] })
    const rules = { ...DEFAULT_RULES, onTrackFrom: 0.5, accelerationFrom: 0.25 }
    const at = (value: number) => rated(indicator, [series({ 2025: value })], '2030-12-31', rules).rating
    expect([50, 49, 25, 24].map(at)).toEqual(['onTrack', 'needsAcceleration', 'needsAcceleration', 'limited'])
  })

  test('an indicator’s own method wins over the strategy’s', () => {
    const rules = { ...DEFAULT_RULES, ratingMethod: 'growth' } as const
    const update = series({ 2026: 20 })
    expect(rated(anIndicator(TO_2028), [update], '2027-01-01', rules).rule).toBe('growth')
    expect(rated(anIndicator({ ...TO_2028, method: 'trajectory' }), [update], '2027-01-01', rules).rule).toBe(
      'trajectory',
    )
  })
})

describe('what cannot be rated says why', () => {
  test('a context indicator is never rated, for more can mean better detection', () => {
    const indicator = anIndicator({ ...TO_2028, direction: 'context' })
    expect(rated(indicator, [series({ 2025: 9 })])).toMatchObject({ rating: 'context', rule: 'contextOnly' })
    expect(rated(indicator, []).rating).toBe('context')
  })

  test('without any value there is no data', () => {
    expect(rated(anIndicator(TO_2028), [])).toMatchObject({ rating: 'noData', rule: 'noValue' })
    expect(rated(anIndicator(TO_2028), [observed([{ period: '2025', gap: 'not_measured' }])]).rule).toBe('noValue')
  })

  test('without a target the trajectory has nowhere to lead', () => {
    expect(rated(anIndicator({ baseline: ['2024', 10] }), [series({ 2025: 20 })])).toMatchObject({
      rating: 'noTarget',
      rule: 'noTarget',
    })
  })

  test('without a baseline the trajectory has no beginning', () => {
    expect(rated(anIndicator({ targets: [['2028', 50]] }), [series({ 2025: 20 })])).toMatchObject({
      rating: 'noData',
      rule: 'noBaseline',
    })
  })

  test('a value of the baseline’s own period or earlier shows no movement', () => {
    for (const before of ['2023', '2024']) {
      expect(rated(anIndicator(TO_2028), [series({ [before]: 20 })])).toMatchObject({
        rating: 'notComparable',
        rule: 'noValueSinceBaseline',
      })
    }
  })

  test.each([
    ['older than the baseline', anIndicator({ baseline: ['2024', 100], targets: [['2028', 140]] }), { '2020': 150 }],
    [
      'of a shorter period than a flow’s baseline',
      anIndicator({ direction: 'decrease', measure: 'flow', baseline: ['2024', 100], targets: [['2028', 50]] }),
      { '2025-Q1': 25 },
    ],
  ])('a figure %s has not reached the target either, whatever its value', (_, indicator, figures) => {
    expect(rated(indicator, [series(figures)]).rating).toBe('notComparable')
  })

  test('nor has a figure of another definition, or one that counts something else', () => {
    const indicator = anIndicator({ baseline: ['2024', 100], targets: [['2028', 140]] })
    const of = (figure: object) => rated(indicator, [observed([{ period: '2025', value: 150, ...figure }])]).rating
    expect([of({}), of({ status: 'B' }), of({ status: 'D' }), of({ measure: 'flow' })]).toEqual([
      'achieved',
      'notComparable',
      'notComparable',
      'notComparable',
    ])
  })

  test('a scale of steps is rated by its way, also where the strategy’s method is growth', () => {
    const scale = [1, 2, 3, 4].map((code) => ({ code, label: NO_TEXT }))
    const ordinal = anIndicator({ direction: 'decrease', scale, baseline: ['2024', 4], targets: [['2028', 1]] })
    const verdict = rated(ordinal, [series({ 2025: 3 })], '2026-01-15', { ...DEFAULT_RULES, ratingMethod: 'growth' })
    expect(verdict).toMatchObject({ method: 'trajectory', rule: 'trajectory' })
  })

  test('a growth rate beyond all numbers is not comparable', () => {
    const indicator = anIndicator({ method: 'growth', baseline: ['2024-01', 1e-15], targets: [['2030-01', 1e12]] })
    expect(rated(indicator, [series({ '2024-02': 1e11 })])).toMatchObject({
      rating: 'notComparable',
      rule: 'growthUndefined',
      done: undefined,
    })
  })

  test('a scale of steps has no growth rate', () => {
    const scale = [1, 2].map((code) => ({ code, label: NO_TEXT }))
    const ordinal = anIndicator({ method: 'growth', direction: 'decrease', scale, baseline: ['2024', 2] })
    expect(rated(ordinal, [series({ 2025: 1 })])).toMatchObject({ rating: 'noTarget' })
  })

  test('a scale of steps with a target is rated by reaching it', () => {
    const scale = [1, 2, 3].map((code) => ({ code, label: NO_TEXT }))
    const ordinal = anIndicator({ direction: 'decrease', scale, baseline: ['2024', 3], targets: [['2025', 1]] })
    expect(rated(ordinal, [series({ 2025: 1 })]).rating).toBe('achieved')
    expect(rated(ordinal, [series({ 2025: 2 })])).toMatchObject({ ratio: 0.5, rating: 'limited' })
  })

  test('a missing last figure leaves the one before as the latest', () => {
    const update = observed([
      { period: '2025', value: 40 },
      { period: '2026', gap: 'not_reported' },
    ])
    expect(rated(anIndicator(TO_2028), [update]).latest).toEqual({ period: '2025', value: 40 })
  })

  test('a zero is a value like any other', () => {
    expect(rated(anIndicator(TO_2028), [series({ 2025: 0 })])).toMatchObject({
      latest: { value: 0 },
      rating: 'deterioration',
    })
  })
})

describe('maintain', () => {
  const kept = anIndicator({ direction: 'maintain', baseline: ['2024', 100] })

  test.each([
    [100, 'onTrack'],
    [105, 'onTrack'],
    [95, 'onTrack'],
    [105.1, 'needsAcceleration'],
    [94.9, 'needsAcceleration'],
    [110, 'needsAcceleration'],
    [90, 'needsAcceleration'],
    [110.1, 'deterioration'],
    [89.9, 'deterioration'],
  ])('to keep 100, a value of %d is %s', (value, rating) => {
    expect(rated(kept, [series({ 2025: value })])).toMatchObject({ rating, rule: 'maintain' })
  })

  test('to keep nothing, anything is too much', () => {
    const none = anIndicator({ direction: 'maintain', baseline: ['2024', 0] })
    expect(rated(none, [series({ 2025: 0 })])).toMatchObject({ rating: 'onTrack', done: 0 })
    expect(rated(none, [series({ 2025: 0.001 })])).toMatchObject({ rating: 'deterioration', done: undefined })
  })

  test('a value below zero is measured by its distance', () => {
    const negative = anIndicator({ direction: 'maintain', baseline: ['2024', -100] })
    expect(rated(negative, [series({ 2025: -105 })]).rating).toBe('onTrack')
    expect(rated(negative, [series({ 2025: -120 })]).rating).toBe('deterioration')
  })

  test('without a target or a baseline nothing says what to keep', () => {
    expect(rated(anIndicator({ direction: 'maintain' }), [series({ 2025: 1 })]).rule).toBe('noTarget')
  })
})

describe('figures that cannot be compared are not', () => {
  const rule = (figures: readonly Figure[], facts = {}) =>
    rated(anIndicator({ ...TO_2028, ...facts }), [observed(figures)]).rule

  test('a break, another definition or another measure after the baseline leaves the indicator unrated', () => {
    const from = { period: '2024', value: 10 }
    expect(rule([from, { period: '2025', value: 20 }])).toBe('trajectory')
    expect(rule([from, { period: '2025', value: 20, status: 'B' }])).toBe('cutSinceBaseline')
    expect(rule([from, { period: '2025', value: 20, status: 'D' }])).toBe('cutSinceBaseline')
    expect(rule([from, { period: '2025', value: 20, measure: 'stock' }])).toBe('cutSinceBaseline')
    expect(rule([from, { period: '2025', value: 20, status: 'E' }])).toBe('trajectory')
  })

  test('a break before the baseline does not matter', () => {
    const old = [
      { period: '2022', value: 1 },
      { period: '2023', value: 9, status: 'B' as const },
    ]
    expect(rule([...old, { period: '2024', value: 10 }, { period: '2025', value: 20 }])).toBe('trajectory')
  })

  test('a missing year in between is no break', () => {
    const figures = [
      { period: '2024', value: 10 },
      { period: '2025', gap: 'not_measured' as const },
    ]
    expect(rule([...figures, { period: '2026', value: 20 }])).toBe('trajectory')
  })

  test('nine months are not compared with a year where what came in is counted', () => {
    const nine = [{ period: '2025-04-01/2025-12-31', value: 20 }]
    expect(rule(nine, { measure: 'flow' })).toBe('cutSinceBaseline')
    expect(rule(nine, { measure: 'stock' })).toBe('trajectory')
  })

  test('a break in the first figure after a stated baseline leaves the indicator unrated', () => {
    expect(rule([{ period: '2025', value: 20, status: 'B' }])).toBe('cutSinceBaseline')
  })

  test('with the growth method, the base is the first figure after the last break', () => {
    const figures = [
      { period: '2022', value: 500 },
      { period: '2023', value: 100, status: 'B' as const },
      { period: '2024', value: 150 },
    ]
    const verdict = rated(anIndicator({ method: 'growth', targets: [['2024', 200]] }), [observed(figures)])
    expect(verdict).toMatchObject({ base: { period: '2023', value: 100 }, ratio: 0.5 })
  })
})
