import { describe, expect, test } from 'vitest'
import { headline } from '#domain/judge/headline.ts'
import type { Headline } from '#domain/judge/headline.ts'
import type { Update } from '#domain/ledger/update.ts'
import type { Action } from '#domain/plan/action.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { filed, reported, shotOf } from '../../../fixtures/ledger.ts'
import { aPlan, anAction, anAxis, anIndicator } from '../../../fixtures/plan.ts'

const AXES = ['AX1', 'AX2', 'AX3'].map((id, order) => anAxis({ id, order }))

function said(
  actions: readonly Action[],
  updates: readonly Update[],
  asOf: string,
  over: Partial<Plan> = {},
): Headline {
  return headline(shotOf(aPlan({ axes: AXES, actions, ...over }), updates, asOf))
}

const inYear = { start: '2025-01-01', due: '2025-12-31' }

describe('the headline', () => {
  test('before the plan nothing is known of it', () => {
    expect(said([anAction()], [], '2024-12-14')).toEqual({ kind: 'beforePlan' })
    expect(said([anAction()], [], '2024-12-15').kind).not.toBe('beforePlan')
  })

  test('names the axis that is furthest behind its plan, with its own two numbers', () => {
    const actions = [
      anAction({ id: 'A1', axis: 'AX1', ...inYear }),
      anAction({ id: 'A2', axis: 'AX2', ...inYear }),
      anAction({ id: 'A3', axis: 'AX3', ...inYear }),
    ]
    const updates = [
      reported('A1', { said: '2025-06-20', period: '2025-Q2', percent: 40 }),
      reported('A2', { said: '2025-06-20', period: '2025-Q2', percent: 10 }),
      reported('A3', { said: '2025-06-20', period: '2025-Q2', percent: 60 }),
    ]
    const found = said(actions, updates, '2025-07-01')
    expect(found).toMatchObject({
      behind: { kind: 'axis', axis: { id: 'AX2' }, done: 0.1, coverage: { known: 1, due: 1 }, isPartial: false },
    })
    const behind = found.kind === 'standing' ? found.behind : undefined
    expect(behind?.kind === 'axis' && behind.planned).toBeCloseTo(0.5, 2)
  })

  test('an axis ahead of its plan is never called behind', () => {
    const actions = [anAction({ id: 'A1', ...inYear })]
    const updates = [reported('A1', { said: '2025-06-20', period: '2025-Q2', percent: 90 })]
    expect(said(actions, updates, '2025-07-01')).toMatchObject({ behind: { kind: 'none', isPartial: false } })
  })

  test('where the average of some axes is withheld, what it says is marked as partial', () => {
    const actions = [anAction({ id: 'A1', ...inYear }), anAction({ id: 'A2', axis: 'AX2', ...inYear })]
    const updates = [reported('A1', { said: '2025-06-20', period: '2025-Q2', percent: 10 })]
    expect(said(actions, updates, '2025-07-01')).toMatchObject({
      behind: { kind: 'axis', axis: { id: 'AX1' }, isPartial: true },
    })
  })

  test('where no average can be given it cannot say which axis is behind', () => {
    expect(said([anAction({ id: 'A1', ...inYear })], [], '2025-07-01')).toMatchObject({
      behind: { kind: 'cannotSay' },
    })
  })

  test('counts as good what is on track or completed, of all actions', () => {
    const actions = ['A1', 'A2', 'A3'].map((id) => anAction({ id, ...inYear }))
    const updates = [
      reported('A1', { said: '2025-06-20', period: '2025-Q2', state: 'completed' }),
      reported('A2', { said: '2025-06-20', period: '2025-Q2', percent: 50 }),
      reported('A3', { said: '2025-06-20', period: '2025-Q2', percent: 1 }),
    ]
    expect(said(actions, updates, '2025-07-01')).toMatchObject({
      kind: 'standing',
      good: 2,
      total: 3,
      rest: [{ part: 'behind', count: 1 }],
    })
  })

  test('counts the institutions whose report for the last closed period is missing, not those who were late', () => {
    const late = filed([], { by: 'MOI', said: '2025-05-20', period: '2025-Q1' })
    expect(said([anAction({ ...inYear })], [late], '2025-07-01')).toMatchObject({
      reporting: { period: '2025-Q1', missing: 1, owing: 2 },
    })
  })

  test('without dates it says what is completed, and how many indicators have a target', () => {
    const actions = [anAction({ id: 'A1' }), anAction({ id: 'A2' })]
    const indicators = [anIndicator({ id: 'I1', targets: [['2028', 5]] }), anIndicator({ id: 'I2' })]
    expect(
      said(actions, [reported('A1', { state: 'completed' })], '2025-07-01', { indicators, reporting: undefined }),
    ).toEqual({
      kind: 'standing',
      total: 2,
      good: 1,
      rest: [{ part: 'unrated', count: 1 }],
      behind: undefined,
      reporting: undefined,
      waiting: 0,
      targets: { indicators: 2, withTarget: 1 },
    })
  })
})
