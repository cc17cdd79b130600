import { expect, test } from 'vitest'
import type { Update } from '#domain/ledger/update.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { nearLedger } from '#state/ledger/nearLedger.ts'
import { entriesOf, reported, shotOf } from '../../../fixtures/ledger.ts'
import { textOf } from '../../../fixtures/ledgerText.ts'
import { anAction, aPlan, day } from '../../../fixtures/plan.ts'

const plan = aPlan({ actions: ['A1', 'A2'].map((id) => anAction({ id, start: '2025-01-01', due: '2025-12-31' })) })
const first = reported('A1', { said: '2025-03-01', percent: 10 })
const second = reported('A2', { said: '2025-04-01', percent: 20 })
const moment = { asOf: day('2025-06-01'), basis: 'official' } as const

/** What the page knows: the plan, and everything said, read anew each time. */
const source = (updates: readonly Update[], of: Plan = plan, planHash = 'one') => ({
  editions: [of] as const,
  planHashes: [planHash],
  size: updates.length,
  entries: entriesOf(updates),
})

test('the same question is answered by the same object', () => {
  const ask = nearLedger()
  const given = source([first])
  expect(ask(given, { ...moment })).toBe(ask(given, { ...moment }))
})

test('the same statements read anew leave everything as it was', () => {
  const ask = nearLedger()
  expect(ask(source([first]), moment)).toBe(ask(source([first]), moment))
})

test('one more statement makes one row new, and the snapshot is that of all statements', () => {
  const ask = nearLedger()
  const before = ask(source([first]), moment).snapshot
  const after = ask(source([first, second]), moment).snapshot
  expect(after.actions.map((row, index) => row === before.actions[index])).toEqual([true, false])
  expect(textOf(after)).toBe(textOf(shotOf(plan, [first, second], '2025-06-01')))
})

test('a statement that went is forgotten', () => {
  const ask = nearLedger()
  ask(source([first, second]), moment)
  expect(textOf(ask(source([second]), moment).snapshot)).toBe(textOf(shotOf(plan, [second], '2025-06-01')))
})

test('another day is seen anew, with what came meanwhile', () => {
  const ask = nearLedger()
  ask(source([first]), moment)
  const later = ask(source([first, second]), { ...moment, asOf: day('2025-09-01') }).snapshot
  expect(textOf(later)).toBe(textOf(shotOf(plan, [first, second], '2025-09-01')))
})

test('another basis is seen anew', () => {
  const ask = nearLedger()
  const pending = reported('A1', { said: '2025-05-01', percent: 60, pending: true })
  const given = source([first, pending])
  ask(given, moment)
  const provisional = ask(given, { ...moment, basis: 'provisional' }).snapshot
  expect(textOf(provisional)).toBe(textOf(shotOf(plan, [first, pending], '2025-06-01', 'provisional')))
})

test('another plan is another ledger', () => {
  const ask = nearLedger()
  const other = aPlan({ actions: [anAction({ id: 'A1', start: '2025-01-01', due: '2026-12-31' })] })
  ask(source([first]), moment)
  expect(textOf(ask(source([first], other, 'two'), moment).snapshot)).toBe(textOf(shotOf(other, [first], '2025-06-01')))
})

test('the history of an action is that of the latest statements', async () => {
  const ask = nearLedger()
  ask(source([first]), moment)
  const again = reported('A1', { said: '2025-05-01', percent: 30 })
  const history = await ask(source([first, again]), moment).historyOfAction(first.action)
  expect(history.statements.map(({ update }) => update.percent)).toEqual([10, 30])
})

test('the statuses of every quarter are told with what came meanwhile', async () => {
  const ask = nearLedger()
  const told = async (updates: readonly Update[]) =>
    (await ask(source(updates), moment).statusHistory()).map(({ day: on, statuses }) => [on, ...statuses.values()])
  expect(await told([first])).toEqual([
    ['2024-12-31', 'notDue', 'notDue'],
    ['2025-03-31', 'offTrack', 'notDue'],
    ['2025-06-01', 'offTrack', 'noReport'],
  ])
  expect((await told([first, second])).at(-1)).toEqual(['2025-06-01', 'offTrack', 'offTrack'])
})

test('what changed since a day is told with what came meanwhile', async () => {
  const ask = nearLedger()
  const since = day('2025-03-15')
  const told = async (updates: readonly Update[]) =>
    (await ask(source(updates), moment).changesSince(since)).flatMap((change) =>
      'from' in change && 'action' in change ? [[change.action, change.from, change.to]] : [],
    )
  expect(await told([first])).toEqual([['A2', 'notDue', 'noReport']])
  expect(await told([first, second])).toEqual([['A2', 'notDue', 'offTrack']])
})
