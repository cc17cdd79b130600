import { describe, expect, test } from 'vitest'
import { scheduleOf, scheduleSpan } from '#domain/judge/schedule.ts'
import type { Update } from '#domain/ledger/update.ts'
import type { Action } from '#domain/plan/action.ts'
import { reported, shotOf } from '../../../fixtures/ledger.ts'
import { aMilestone, aPlan, anAction, day } from '../../../fixtures/plan.ts'

const of = (action: Action, updates: readonly Update[], asOf = '2025-07-01') => {
  const shot = shotOf(aPlan({ actions: [action] }), updates, asOf)
  const [row] = shot.actions
  if (!row) throw new Error('the plan has an action')
  return scheduleOf(row, shot.asOf)
}
const milestones = [
  aMilestone({ id: 'M1', due: '2025-03-31' }),
  aMilestone({ id: 'M2', due: '2025-06-30' }),
  aMilestone({ id: 'M3', due: '2025-12-31' }),
]
const action = anAction({ start: '2025-01-01', due: '2025-12-31', milestones })

describe('what a timeline draws of an action', () => {
  test('is its days, its share done, and its milestones: done, late or ahead', () => {
    const { start, due, done, steps } = of(action, [reported('A1', { said: '2025-05-01', done: { M1: '2025-03-30' } })])
    expect([start, due]).toEqual(['2025-01-01', '2025-12-31'])
    expect(done).toBeCloseTo(1 / 3, 9)
    expect(steps).toEqual([
      { id: 'M1', on: '2025-03-31', state: 'done' },
      { id: 'M2', on: '2025-06-30', state: 'late' },
      { id: 'M3', on: '2025-12-31', state: 'ahead' },
    ])
  })

  test('says by when it is now expected, where that is later than the plan says, and no longer once it is completed', () => {
    const slip = reported('A1', { said: '2025-05-01', percent: 20, dueRevised: '2026-02-28' })
    expect(of(action, [slip]).expected).toBe('2026-02-28')
    expect(of(action, [slip, reported('A1', { said: '2025-06-01', state: 'completed' })]).expected).toBeUndefined()
  })

  test('has every milestone done once it is completed', () => {
    const states = of(action, [reported('A1', { said: '2025-05-01', state: 'completed' })]).steps.map(
      ({ state }) => state,
    )
    expect(states).toEqual(['done', 'done', 'done'])
  })

  test('knows no share where none is known', () => {
    expect(of(anAction({ start: '2025-01-01', due: '2025-12-31' }), []).done).toBeUndefined()
  })

  test('spans the strategy and whatever lies outside of it', () => {
    const plan = { from: day('2025-01-01'), until: day('2028-12-31') }
    const early = of(anAction({ start: '2023-05-01', due: '2024-01-01' }), [])
    const late = of(anAction({ due: '2030-06-30' }), [])
    expect(scheduleSpan(plan, [early, late])).toEqual({ from: '2023-05-01', until: '2030-06-30' })
    expect(scheduleSpan(plan, [])).toEqual(plan)
  })
})
