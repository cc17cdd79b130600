import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupBy } from '#domain/groupBy.ts'
import { ACTION_STATUSES } from '#domain/judge/actionStatus.ts'
import { isActive, onTrackOrDone, rollup } from '#domain/judge/rollup.ts'
import type { JudgedAction, Rollup } from '#domain/judge/rollup.ts'
import { DEFAULT_RULES } from '#domain/plan/rules.ts'
import { aDayOfStrategy, someActions, someStatements } from '../../../fixtures/arbitraries.ts'
import { reported } from '../../../fixtures/ledger.ts'
import type { ActionFactsReported } from '../../../fixtures/ledger.ts'
import { member } from '../../../fixtures/judged.ts'
import { anAction } from '../../../fixtures/plan.ts'
import { always } from '../../../fixtures/seed.ts'

const roll = (members: readonly JudgedAction[]) => rollup(members, DEFAULT_RULES)
const share = (value: number) => ({ kind: 'value', value })
const ASOF = '2025-02-19'

/** An action half of which is planned by now. */
const half = (id: string, weight: number, facts?: ActionFactsReported) =>
  member(anAction({ id, weight, start: '2025-01-01', due: '2025-04-10' }), facts ? [reported(id, facts)] : [], ASOF)

const group = fc
  .tuple(someActions, someStatements, aDayOfStrategy)
  .map(([actions, updates, asOf]) => actions.map((action) => member(action, updates, asOf)))

function expectSumsToBe(parts: readonly Rollup[], whole: Rollup) {
  const sum = (of: (part: Rollup) => number) => parts.reduce((total, part) => total + of(part), 0)
  expect(sum(({ count }) => count)).toBe(whole.count)
  expect(sum(({ coverage }) => coverage.due)).toBe(whole.coverage.due)
  expect(sum(({ coverage }) => coverage.known)).toBe(whole.coverage.known)
  expect(sum(({ contested }) => contested)).toBe(whole.contested)
  for (const status of ACTION_STATUSES)
    expect(sum(({ countsByStatus }) => countsByStatus[status])).toBe(whole.countsByStatus[status])
  for (const side of ['actual', 'planned'] as const) {
    expect(sum(({ sums }) => sums[side].weight)).toBe(whole.sums[side].weight)
    expect(sum(({ sums }) => sums[side].total)).toBeCloseTo(whole.sums[side].total, 9)
  }
}

describe('the parts add up to the whole', () => {
  always('the axes add up to the strategy', group, (members) => {
    expectSumsToBe([...groupBy(members, ({ action }) => action.axis).values()].map(roll), roll(members))
  })

  always('the lead institutions add up to the strategy', group, (members) => {
    expectSumsToBe([...groupBy(members, ({ action }) => action.lead).values()].map(roll), roll(members))
  })

  always('every action has one status, and averages are shares', group, (members) => {
    const whole = roll(members)
    expect(ACTION_STATUSES.reduce((total, status) => total + whole.countsByStatus[status], 0)).toBe(members.length)
    for (const average of [whole.actual, whole.planned]) {
      if (average.kind === 'value') {
        expect(average.value).toBeGreaterThanOrEqual(0)
        expect(average.value).toBeLessThanOrEqual(1)
      }
    }
  })
})

describe('averages', () => {
  test('are weighted', () => {
    const whole = roll([half('A1', 3, { percent: 20 }), half('A2', 1, { percent: 60 })])
    // (3 × 0.2 + 1 × 0.6) ÷ 4 = 0.3
    expect(whole.actual.kind === 'value' && whole.actual.value).toBeCloseTo(0.3, 12)
    expect(whole.planned).toEqual(share(0.5))
    expect(whole.sums.planned).toEqual({ total: 2, weight: 4 })
  })

  test('leave out cancelled and suspended actions, which stay listed', () => {
    const members = [
      half('A1', 1, { percent: 40 }),
      half('A2', 9, { state: 'cancelled', percent: 0 }),
      half('A3', 9, { state: 'suspended', percent: 0 }),
    ]
    const whole = roll(members)
    expect(whole.actual).toEqual(share(0.4))
    expect(whole.sums.planned.weight).toBe(1)
    expect([whole.count, whole.countsByStatus.cancelled, whole.countsByStatus.suspended]).toEqual([3, 1, 1])
    expect(whole.coverage).toEqual({ known: 1, due: 1 })
    expect(members.map(isActive)).toEqual([true, false, false])
  })

  test('leave out actions without dates, which stay listed', () => {
    const undated = member(anAction({ id: 'A2', weight: 5 }), [reported('A2', { percent: 90 })], ASOF)
    const whole = roll([half('A1', 1, { percent: 40 }), undated])
    expect(whole.actual).toEqual(share(0.4))
    expect([whole.count, whole.countsByStatus.unrated]).toEqual([2, 1])
  })

  test('of nothing are not zero', () => {
    const none = roll([])
    expect([none.actual, none.planned]).toEqual(
      Array.from({ length: 2 }, () => ({ kind: 'gap', gap: 'notApplicable' })),
    )
    expect(none.count).toBe(0)
  })

  test('of done and of planned are over the same actions', () => {
    // Three of them fifteen days into a hundred and on plan, two nearly due of which nothing is known.
    const on = '2025-01-15'
    const started = [1, 2, 3].map((n) =>
      member(
        anAction({ id: `A${n}`, start: '2025-01-01', due: '2025-04-10' }),
        [reported(`A${n}`, { said: '2025-01-14', percent: 15 })],
        on,
      ),
    )
    const silent = [1, 2].map((n) => member(anAction({ id: `B${n}`, start: '2024-10-01', due: '2025-01-20' }), [], on))
    const whole = roll([...started, ...silent])
    expect(
      [whole.actual, whole.planned].map((mean) => (mean.kind === 'value' ? mean.value.toFixed(12) : mean)),
    ).toEqual(['0.150000000000', '0.150000000000'])
    expect(whole.coverage).toEqual({ known: 3, due: 5 })
  })

  test('a missing report is not a zero', () => {
    const members = [1, 2, 3].map((n) => half(`A${n}`, 1, { percent: 60 }))
    expect(roll([...members, half('A4', 1)]).actual).toEqual(share(0.6))
  })
})

describe('an average is withheld below 60 % coverage', () => {
  const of = (answered: number, silent: number) =>
    roll([
      ...Array.from({ length: answered }, (_, n) => half(`A${n}`, 1, { percent: 50 })),
      ...Array.from({ length: silent }, (_, n) => half(`B${n}`, 1)),
    ])

  test.each([
    [3, 2, 'value'],
    [6, 4, 'value'],
    [12, 8, 'value'],
    [2, 2, 'gap'],
    [59, 41, 'gap'],
    [60, 40, 'value'],
    [61, 39, 'value'],
    [0, 1, 'gap'],
  ])('%d reported and %d silent: a %s', (answered, silent, kind) => {
    const whole = of(answered, silent)
    expect(whole.actual.kind).toBe(kind)
    if (kind === 'gap') expect(whole.actual).toEqual({ kind: 'gap', gap: 'lowCoverage' })
    expect(whole.planned.kind).toBe(kind)
    expect(whole.coverage).toEqual({ known: answered, due: answered + silent })
  })

  test('work to come does not make coverage look better', () => {
    const later = ['B1', 'B2', 'B3'].map((id) =>
      member(anAction({ id, start: '2026-01-01', due: '2026-12-31' }), [], ASOF),
    )
    expect(roll(later)).toMatchObject({ coverage: { known: 0, due: 0 }, actual: share(0), planned: share(0) })
    const whole = roll([half('A1', 1, { percent: 50 }), half('A2', 1), ...later])
    expect(whole.coverage).toEqual({ known: 1, due: 2 })
    expect(whole.actual).toEqual({ kind: 'gap', gap: 'lowCoverage' })
  })

  test('it is that of the very number it stands beside: a report without a share makes nothing known', () => {
    const whole = roll([half('A1', 1, { percent: 90 }), ...[2, 3, 4, 5].map((n) => half(`A${n}`, 1, {}))])
    expect(whole.coverage).toEqual({ known: 1, due: 5 })
    expect(whole.actual.kind).toBe('gap')
  })

  test('actions without a plan are in neither number', () => {
    const undated = [1, 2, 3].map((n) => member(anAction({ id: `U${n}` }), [reported(`U${n}`, { percent: 90 })], ASOF))
    expect(roll([half('A1', 1, { percent: 90 }), half('A2', 1), ...undated]).coverage).toEqual({ known: 1, due: 2 })
  })

  test('the strategy may ask for another coverage', () => {
    const members = [half('A1', 1, { percent: 50 }), half('A2', 1)]
    expect(rollup(members, { ...DEFAULT_RULES, minimumCoverage: 0.5 }).actual.kind).toBe('value')
    expect(rollup(members, { ...DEFAULT_RULES, minimumCoverage: 0.51 }).actual.kind).toBe('gap')
  })
})

test('actions on track or done are counted together', () => {
  expect(
    onTrackOrDone(roll([half('A1', 1, { percent: 50 }), half('A2', 1, { state: 'completed' }), half('A3', 1)])),
  ).toBe(2)
})
