import { describe, expect, test } from 'vitest'
import { plannedValue } from '#domain/judge/trajectory.ts'
import { series } from '../../../fixtures/ledger.ts'
import { rated } from '../../../fixtures/judged.ts'
import { anIndicator, day, period } from '../../../fixtures/plan.ts'

/** In the target's own period all of the way from 0 to 100 is expected, so R is the value as a share. */
const RISING = anIndicator({ baseline: ['2024', 0], targets: [['2025', 100]] })
const FALLING = anIndicator({ direction: 'decrease', baseline: ['2024', 100], targets: [['2025', 0]] })

describe('trajectory: done against expected, exactly at the bands', () => {
  test.each([
    [100.1, 'achieved'],
    [100, 'achieved'],
    [99.9, 'onTrack'],
    [95, 'onTrack'],
    [94.9, 'needsAcceleration'],
    [60, 'needsAcceleration'],
    [59.9, 'limited'],
    [0, 'limited'],
    [-0.1, 'deterioration'],
  ])('from 0 to a target of 100, a value of %d is %s', (value, rating) => {
    const verdict = rated(RISING, [series({ 2025: value })])
    expect(verdict.rating).toBe(rating)
    if (rating !== 'achieved') {
      expect(verdict).toMatchObject({ rule: 'trajectory', method: 'trajectory', done: value / 100, expected: 1 })
      expect(verdict.ratio).toBe(value / 100)
    } else {
      expect(verdict).toMatchObject({ rule: 'targetReached', ratio: undefined })
    }
  })

  test.each([
    [-1, 'achieved'],
    [0, 'achieved'],
    [1, 'onTrack'],
    [5, 'onTrack'],
    [5.1, 'needsAcceleration'],
    [40, 'needsAcceleration'],
    [40.1, 'limited'],
    [100, 'limited'],
    [100.1, 'deterioration'],
  ])('from 100 down to a target of 0, a value of %d is %s', (value, rating) => {
    expect(rated(FALLING, [series({ 2025: value })]).rating).toBe(rating)
  })
})

describe('trajectory: what is expected by a day', () => {
  test('half of the way in time is half of the way in value', () => {
    const indicator = anIndicator({ baseline: ['2024', 10], targets: [['2026', 50]] })
    // From 2024-12-31 to 2026-12-31 are 730 days, to 2025-12-31 365 of them: expected 1/2. Done (26 − 10)/40 = 0.4.
    const verdict = rated(indicator, [series({ 2025: 26 })])
    expect(verdict).toMatchObject({ done: 0.4, expected: 0.5, ratio: 0.8, rating: 'needsAcceleration' })
  })

  test('intermediate targets are the path', () => {
    const indicator = anIndicator({
      baseline: ['2024', 0],
      targets: [
        ['2025', 20],
        ['2026', 100],
      ],
    })
    // By 2025 only 20 of 100 is expected: 19 is done/expected = 0.19/0.20 = 0.95, and 10 is 0.5.
    expect(rated(indicator, [series({ 2025: 19.2 })])).toMatchObject({ expected: 0.2, rating: 'onTrack' })
    expect(rated(indicator, [series({ 2025: 10 })])).toMatchObject({ ratio: 0.5, rating: 'limited' })
    expect(rated(indicator, [series({ 2025: 20 })]).rating).toBe('onTrack')
    expect(rated(indicator, [series({ 2025: 100 })]).rating).toBe('achieved')
  })

  test('while the path is still flat nothing can be behind it', () => {
    const indicator = anIndicator({
      baseline: ['2024', 0],
      targets: [
        ['2025', 0],
        ['2026', 100],
      ],
    })
    const at = (value: number) => rated(indicator, [series({ 2025: value })])
    expect(at(0)).toMatchObject({ expected: 0, done: 0, ratio: undefined, rating: 'onTrack' })
    expect(at(-1).rating).toBe('deterioration')
  })

  test('the path is flat before the baseline and after the last target', () => {
    const [base, target] = [
      { period: period('2024'), value: 10 },
      { period: period('2025'), value: 20 },
    ]
    const on = (text: string) => plannedValue(base, [target], day(text))
    expect(['2023-12-31', '2024-12-31', '2025-12-31', '2027-01-01'].map(on)).toEqual([10, 10, 20, 20])
    expect(on('2025-07-01')).toBeCloseTo(10 + (10 * 182) / 365, 12)
  })

  test('a target in the past is still rated, with a note', () => {
    const late = series({ 2027: 70 })
    expect(rated(RISING, [late], '2027-12-31')).toMatchObject({ rating: 'needsAcceleration', isTargetPast: true })
    expect(rated(RISING, [series({ 2025: 70 })], '2025-12-31').isTargetPast).toBe(false)
    expect(rated(RISING, [series({ 2025: 70 })], '2026-01-01').isTargetPast).toBe(true)
  })

  test('an indicator past its target at the base that worsens beyond it is deteriorating', () => {
    const indicator = anIndicator({ baseline: ['2024', 60], targets: [['2026', 50]] })
    expect(rated(indicator, [series({ 2025: 55 })]).rating).toBe('achieved')
    expect(rated(indicator, [series({ 2025: 45 })])).toMatchObject({
      rating: 'deterioration',
      rule: 'pastTargetAndWorse',
    })
  })

  test('a target equal to the baseline is a limit to keep', () => {
    const indicator = anIndicator({ baseline: ['2024', 100], targets: [['2026', 100]] })
    const at = (value: number) => rated(indicator, [series({ 2025: value })]).rating
    expect([120, 100, 99.9, 95, 94.9].map(at)).toEqual([
      'onTrack',
      'onTrack',
      'needsAcceleration',
      'needsAcceleration',
      'limited',
    ])
  })
})
