import { describe, expect, test } from 'vitest'
import { ACTION_STATUSES } from '#domain/judge/actionStatus.ts'
import { statusCounts, statusHistory } from '#domain/judge/statusHistory.ts'
import { fold } from '#domain/ledger/fold.ts'
import type { Update } from '#domain/ledger/update.ts'
import { snapshot } from '#domain/makeSnapshot.ts'
import type { Editions } from '#domain/plan/editions.ts'
import { entriesOf, reported } from '../../../fixtures/ledger.ts'
import { actionId, anAction, aPlan, day } from '../../../fixtures/plan.ts'
import { shipped } from '../../../fixtures/shipped.ts'

const span = { start: '2025-01-01', due: '2025-12-31' }
const first = aPlan({ adopted: day('2025-02-10'), actions: [anAction({ id: 'A1', ...span })] })
const second = aPlan({
  adopted: day('2025-08-01'),
  version: '2.0.0',
  actions: ['A1', 'A2'].map((id) => anAction({ id, ...span })),
})
const both: Editions = [first, second]

const historyOf = (editions: Editions, updates: readonly Update[], asOf: string) => {
  const { ledger } = fold(editions, entriesOf(updates))
  return [...statusHistory(editions, ledger, { asOf: day(asOf), basis: 'official' })]
}

describe('the statuses of every quarter', () => {
  test('go from the adoption of the plan to the day shown, which ends the running quarter', () => {
    const history = historyOf(both, [], '2025-08-15')
    expect(history.map(({ period, day: on }) => [period, on])).toEqual([
      ['2025-Q1', '2025-03-31'],
      ['2025-Q2', '2025-06-30'],
      ['2025-Q3', '2025-08-15'],
    ])
  })

  test('have one column on the last day of a quarter, and one before there was a plan', () => {
    expect(historyOf(both, [], '2025-03-31').map(({ day: on }) => on)).toEqual(['2025-03-31'])
    expect(historyOf(both, [], '2024-11-05').map(({ day: on }) => on)).toEqual(['2024-11-05'])
  })

  test('are the latest twelve years of a day far ahead', () => {
    const history = historyOf(both, [], '2099-06-30')
    expect(history).toHaveLength(48)
    expect(history.at(-1)?.day).toBe('2099-06-30')
  })

  test('say what was said by then: what is told later changes no column of before', () => {
    const late = reported('A1', { said: '2025-07-20', percent: 90 })
    const [before, after] = [[], [late]].map((updates) => historyOf(both, updates, '2025-09-30'))
    expect(after?.slice(0, 2)).toEqual(before?.slice(0, 2))
    expect(after?.at(-1)?.statuses.get(actionId('A1'))).toBe('onTrack')
    expect(before?.at(-1)?.statuses.get(actionId('A1'))).toBe('noReport')
  })

  test('count an action from the day a plan has it', () => {
    const counted = statusCounts(
      historyOf(both, [], '2025-09-30'),
      ['A1', 'A2'].map((id) => actionId(id)),
    )
    expect(counted.map(({ total }) => total)).toEqual([1, 1, 2])
    expect(statusCounts(historyOf(both, [], '2025-09-30'), [actionId('A2')]).map(({ total }) => total)).toEqual([
      0, 0, 1,
    ])
  })

  test.each(['sample', 'kuwait'] as const)('of %s are those of a snapshot of each day', async (name) => {
    const { plan, entries } = await shipped(name)
    const { ledger } = fold([plan], entries)
    const history = [...statusHistory([plan], ledger, { asOf: day('2026-11-15'), basis: 'official' })]
    expect(history.length).toBeGreaterThan(4)
    const counted = statusCounts(
      history,
      plan.actions.map(({ id }) => id),
    )
    for (const { day: on, counts, total } of counted) {
      const { whole } = snapshot([plan], entries, on).rollups
      expect([on, counts]).toEqual([on, whole.countsByStatus])
      expect(total).toBe(whole.count)
    }
    // More than one status occurs, so that equality says something.
    expect(ACTION_STATUSES.filter((status) => (counted.at(-1)?.counts[status] ?? 0) > 0).length).toBeGreaterThan(1)
  })
})
