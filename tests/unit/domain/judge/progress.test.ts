import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actualProgress, doneMilestones, plannedProgress } from '#domain/judge/progress.ts'
import { addDays } from '#domain/plan/day.ts'
import { aDayOfStrategy, someActions } from '../../../fixtures/arbitraries.ts'
import { reported } from '../../../fixtures/ledger.ts'
import type { ActionFactsReported } from '../../../fixtures/ledger.ts'
import { recordOf } from '../../../fixtures/judged.ts'
import { aMilestone, anAction, day } from '../../../fixtures/plan.ts'
import { always } from '../../../fixtures/seed.ts'

const NOTHING = { kind: 'gap', gap: 'notReported' }
const share = (value: number) => ({ kind: 'value', value })

describe('what was planned by a day', () => {
  const hundred = anAction({ start: '2025-01-01', due: '2025-04-10' })

  test.each([
    ['2024-12-31', 0],
    ['2025-01-01', 0.01],
    ['2025-02-19', 0.5],
    ['2025-04-09', 0.99],
    ['2025-04-10', 1],
    ['2025-04-11', 1],
    ['2028-12-31', 1],
  ])('without milestones, %s of a hundred days is a share of %d', (on, expected) => {
    expect(plannedProgress(hundred, day(on))).toEqual(share(expected))
  })

  test('an action of one day is planned whole on that day', () => {
    const single = anAction({ start: '2025-01-01', due: '2025-01-01' })
    expect(plannedProgress(single, day('2024-12-31'))).toEqual(share(0))
    expect(plannedProgress(single, day('2025-01-01'))).toEqual(share(1))
  })

  test.each([
    ['no due day', anAction({ start: '2025-01-01' })],
    ['a due day before its start', anAction({ start: '2025-04-10', due: '2025-01-01' })],
    ['a milestone that nothing dates', anAction({ start: '2025-01-01', milestones: [aMilestone()] })],
    ['milestones without weight', anAction({ due: '2025-04-10', milestones: [aMilestone({ weight: 0 })] })],
  ])('an action with %s has no plan to compare with', (_, action) => {
    expect(plannedProgress(action, day('2025-02-01'))).toEqual({ kind: 'gap', gap: 'notApplicable' })
  })

  test('a deadline alone plans nothing before it and all from its day', () => {
    const alone = anAction({ due: '2025-04-10' })
    expect(plannedProgress(alone, day('2025-04-09'))).toEqual(share(0))
    expect(plannedProgress(alone, day('2025-04-10'))).toEqual(share(1))
  })

  test('milestones count by weight from their due day, one without a day from the action’s', () => {
    const action = anAction({
      start: '2025-01-01',
      due: '2025-12-31',
      milestones: [
        aMilestone({ id: 'M1', due: '2025-03-01', weight: 1 }),
        aMilestone({ id: 'M2', due: '2025-06-01', weight: 2 }),
        aMilestone({ id: 'M3', weight: 1 }),
      ],
    })
    const at = (on: string) => plannedProgress(action, day(on))
    expect(['2025-02-28', '2025-03-01', '2025-06-01', '2025-12-30', '2025-12-31'].map(at)).toEqual(
      [0, 1 / 4, 3 / 4, 3 / 4, 1].map(share),
    )
  })

  always('the plan only ever asks for more as days pass', fc.tuple(someActions, aDayOfStrategy), ([actions, on]) => {
    for (const action of actions) {
      const [before, after] = [plannedProgress(action, on), plannedProgress(action, addDays(on, 1))]
      expect(after.kind).toBe(before.kind)
      if (before.kind === 'value' && after.kind === 'value') {
        expect(after.value).toBeGreaterThanOrEqual(before.value)
        expect(before.value).toBeGreaterThanOrEqual(0)
        expect(after.value).toBeLessThanOrEqual(1)
      }
    }
  })
})

describe('what was done by a day, with milestones', () => {
  const action = anAction({
    start: '2025-01-01',
    due: '2025-12-31',
    milestones: [aMilestone({ id: 'M1', weight: 3 }), aMilestone({ id: 'M2', weight: 1 })],
  })
  const doneOn = (facts: ActionFactsReported, on: string) =>
    actualProgress(action, recordOf(action, [reported('A1', facts)]), day(on))

  test('a milestone counts by its weight from the day it was done', () => {
    const facts = { said: '2025-04-20', done: { M1: '2025-03-01' } }
    expect(doneOn(facts, '2025-02-28')).toEqual(share(0))
    expect(doneOn(facts, '2025-03-01')).toEqual(share(3 / 4))
  })

  test('a milestone done on an unknown day counts from the end of the period spoken about', () => {
    const facts = { said: '2025-04-20', period: '2025-Q1', done: { M2: '' } }
    expect(doneOn(facts, '2025-03-30')).toEqual(share(0))
    expect(doneOn(facts, '2025-03-31')).toEqual(share(1 / 4))
  })

  test('outside a cycle it counts from the day it was said', () => {
    const facts = { said: '2025-04-20', done: { M2: '' } }
    expect(doneOn(facts, '2025-04-19')).toEqual(share(0))
    expect(doneOn(facts, '2025-04-20')).toEqual(share(1 / 4))
  })

  test('milestones left unsaid are not zero: the percentage counts, and without one nothing is measured', () => {
    expect(doneOn({ percent: 90 }, '2025-06-01')).toEqual(share(0.9))
    expect(doneOn({}, '2025-06-01')).toEqual({ kind: 'gap', gap: 'notMeasured' })
    expect(doneOn({ done: {} }, '2025-06-01')).toEqual(share(0))
  })

  test('completed is done whole from the day it was said, whatever was ticked', () => {
    const facts: ActionFactsReported = { said: '2025-04-20', state: 'completed', done: { M2: '2025-03-01' } }
    expect(doneOn(facts, '2025-04-19')).toEqual(share(1 / 4))
    expect(doneOn(facts, '2025-04-20')).toEqual(share(1))
  })

  test('a percentage beside milestones is not what counts', () => {
    expect(doneOn({ percent: 90, done: { M2: '2025-01-01' } }, '2025-06-01')).toEqual(share(1 / 4))
  })

  test('a milestone that the plan does not know counts for nothing', () => {
    expect(doneOn({ done: { M9: '2025-01-01' } }, '2025-06-01')).toEqual(share(0))
  })

  test('milestones without weight give no share', () => {
    const weightless = anAction({ milestones: [aMilestone({ weight: 0 })] })
    const record = recordOf(weightless, [reported('A1', { done: { M1: '2025-01-01' } })])
    expect(actualProgress(weightless, record, day('2025-06-01'))).toEqual({ kind: 'gap', gap: 'notApplicable' })
  })

  test('the milestones done are listed as the plan orders them', () => {
    const record = recordOf(action, [reported('A1', { done: { M2: '2025-01-01', M1: '2025-02-01' } })])
    expect([...doneMilestones(action, record, day('2025-02-01'))]).toEqual(['M1', 'M2'])
    expect([...doneMilestones(action, recordOf(action, []), day('2025-02-01'))]).toEqual([])
  })
})

describe('what was done by a day, without milestones', () => {
  const action = anAction({ start: '2025-01-01', due: '2025-12-31' })
  const history = [
    reported('A1', { said: '2025-04-20', period: '2025-Q1', percent: 20 }),
    reported('A1', { said: '2025-07-20', period: '2025-Q2', percent: 55 }),
    reported('A1', { said: '2025-10-20', period: '2025-Q3' }),
  ]
  const at = (on: string) => actualProgress(action, recordOf(action, history), day(on))

  test('the last percentage about a time up to the day holds', () => {
    expect(['2025-03-31', '2025-06-29', '2025-06-30', '2025-09-29'].map(at)).toEqual([0.2, 0.2, 0.55, 0.55].map(share))
  })

  test('a report that states no share leaves the share not measured, which is not the one before', () => {
    expect(at('2025-09-30')).toEqual({ kind: 'gap', gap: 'notMeasured' })
  })

  test('before the first percentage nothing is known, which is not zero', () => {
    expect(at('2025-03-30')).toEqual(NOTHING)
  })

  test('before an action starts nothing is done, which is a true zero', () => {
    expect(at('2024-12-31')).toEqual(share(0))
    expect(actualProgress(action, recordOf(action, []), day('2024-12-31'))).toEqual(share(0))
    expect(actualProgress(action, recordOf(action, []), day('2025-01-01'))).toEqual(NOTHING)
  })

  test('completed is all and not started is nothing, without a percentage', () => {
    const only = (facts: ActionFactsReported) =>
      actualProgress(action, recordOf(action, [reported('A1', facts)]), day('2025-06-01'))
    expect(only({ state: 'completed', percent: 80 })).toEqual(share(1))
    expect(only({ state: 'not_started' })).toEqual(share(0))
    expect(only({ state: 'in_progress' })).toEqual({ kind: 'gap', gap: 'notMeasured' })
    expect(only({ percent: 0 })).toEqual(share(0))
  })

  test('where the only reports contradict each other the value is contested', () => {
    const record = recordOf(
      action,
      [10, 20].map((percent) => reported('A1', { percent })),
    )
    expect(actualProgress(action, record, day('2025-06-01'))).toEqual({ kind: 'gap', gap: 'contested' })
  })
})
