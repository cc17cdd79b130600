import { expect, test } from 'vitest'
import { earlierStatement, statementChanges } from '#domain/judge/statementChanges.ts'
import { actionHistoryOf, recordOf } from '../../../fixtures/judged.ts'
import { reported } from '../../../fixtures/ledger.ts'
import { anAction } from '../../../fixtures/plan.ts'

const first = reported('A1', { said: '2025-04-10', period: '2025-Q1', percent: 10, done: { M1: '2025-03-01' } })
const second = reported('A1', {
  said: '2025-07-10',
  period: '2025-Q2',
  percent: 40,
  done: { M2: '2025-06-01' },
  dueRevised: '2026-06-30',
})
const record = recordOf(anAction(), [first, second])
const history = actionHistoryOf(anAction(), [first, second])

test('a statement is compared with the last one that counts about an earlier time', () => {
  const [one, two] = history
  expect(two && earlierStatement(history, record, two)?.update.id).toBe(one?.update.id)
  expect(one && earlierStatement(history, record, one)).toBeUndefined()
})

test('a late word about an earlier period is compared with what came before that period', () => {
  const third = reported('A1', { said: '2025-10-10', period: '2025-Q3', percent: 60 })
  const correction = reported('A1', { said: '2025-11-01', period: '2025-Q2', percent: 15, supersedes: [second] })
  const said = [first, second, third, correction]
  const [late, all] = [recordOf(anAction(), said), actionHistoryOf(anAction(), said)]
  const statement = all.find(({ update }) => update.id === correction.id)
  expect(statement && earlierStatement(all, late, statement)?.update.id).toBe(first.id)
})

test('each field that differs is named with both sides', () => {
  const [one, two] = history
  expect(two && statementChanges(one?.update, two.update)).toEqual([
    { field: 'percent', before: 10, after: 40 },
    { field: 'dueRevised', before: undefined, after: '2026-06-30' },
    { field: 'milestones', added: ['M2'], removed: ['M1'] },
  ])
})

test('the first statement is compared with nothing', () => {
  const [one] = history
  expect(one && statementChanges(undefined, one.update)).toEqual([
    { field: 'state', before: undefined, after: 'in_progress' },
    { field: 'percent', before: undefined, after: 10 },
    { field: 'milestones', added: ['M1'], removed: [] },
  ])
})

test('a statement that repeats the one before changes nothing', () => {
  const [one] = history
  expect(one && statementChanges(one?.update, one.update)).toEqual([])
})
