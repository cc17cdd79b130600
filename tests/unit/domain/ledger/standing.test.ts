import { describe, expect, test } from 'vitest'
import { fold } from '#domain/ledger/fold.ts'
import type { Basis, Standing } from '#domain/ledger/standing.ts'
import { itemOf, rowOf } from '#domain/ledger/itemRef.ts'
import type { ItemRef } from '#domain/ledger/itemRef.ts'
import type { Update } from '#domain/ledger/update.ts'
import {
  entriesOf,
  filed,
  folded,
  LEDGER_PLAN,
  observed,
  reported,
  reviewed,
  standingIn,
  withdrawn,
} from '../../../fixtures/ledger.ts'

function stands(
  item: Update | ItemRef,
  updates: readonly Update[],
  asOf = '2026-12-31',
  basis: Basis = 'official',
): Standing | undefined {
  return standingIn(folded(updates), typeof item === 'string' ? item : itemOf(item.id), asOf, basis)
}

describe('acceptance by the secretariat', () => {
  const statement = reported('A1', { said: '2025-04-20', pending: true })
  const filing = filed([statement], { said: '2025-04-20' })
  const accepted = reviewed(filing, 'accepted', { said: '2025-05-10' })
  const all = [statement, filing, accepted]

  test('nothing stands before it was said', () => {
    expect(stands(statement, all, '2025-04-19')).toBeUndefined()
    expect(stands(statement, all, '2025-04-20')).toBeDefined()
  })

  test('a filed statement counts officially from the day it was accepted', () => {
    expect(stands(statement, all, '2025-05-09')).toMatchObject({ verdict: { kind: 'pending' }, counts: false })
    expect(stands(statement, all, '2025-05-10')).toMatchObject({
      verdict: { kind: 'accepted', on: '2025-05-10', verified: false },
      counts: true,
    })
  })

  test('a filed statement counts provisionally from the day it was said', () => {
    expect(stands(statement, all, '2025-04-20', 'provisional')).toMatchObject({ counts: true })
  })

  test('a statement sent back counts on neither basis', () => {
    const sentBack = reviewed(filing, 'sentBack', { said: '2025-05-10' })
    const updates = [statement, filing, sentBack]
    for (const basis of ['official', 'provisional'] as const) {
      expect(stands(statement, updates, '2025-05-10', basis)).toMatchObject({
        verdict: { kind: 'sentBack', on: '2025-05-10', review: sentBack.id },
        counts: false,
      })
    }
    expect(stands(statement, updates, '2025-05-09', 'provisional')).toMatchObject({ counts: true })
  })

  test('a statement nobody filed is never official', () => {
    expect(stands(statement, [statement])).toMatchObject({ verdict: { kind: 'pending' }, counts: false })
  })

  test('what came with a package counts from the day its row states', () => {
    const sourced = reported('A2', { said: '2025-01-01', accepted: '2025-02-01' })
    expect(stands(sourced, [sourced], '2025-01-31')).toMatchObject({ counts: false })
    expect(stands(sourced, [sourced], '2025-02-01')).toMatchObject({ counts: true })
  })

  test('an item found true against its evidence is verified', () => {
    const verified = reviewed(filing, 'accepted', { verified: [itemOf(statement.id)] })
    expect(stands(statement, [statement, filing, verified])).toMatchObject({ verdict: { verified: true } })
  })
})

describe('several verdicts on one report', () => {
  const [one, two] = [reported('A1', { pending: true }), reported('A2', { pending: true })]
  const figures = observed([{ period: '2025' }, { period: '2026' }], { pending: true })
  const filing = filed([one, two, figures], { said: '2025-04-20' })
  const base = [one, two, figures, filing]
  const all = reviewed(filing, 'accepted', { said: '2025-05-10' })

  test('a verdict that names an item beats one on the whole report, even an earlier one', () => {
    const named = reviewed(filing, 'sentBack', { said: '2025-05-01', items: [itemOf(one.id)] })
    const updates = [...base, all, named]
    expect(stands(one, updates)?.verdict.kind).toBe('sentBack')
    expect(stands(two, updates)?.verdict.kind).toBe('accepted')
  })

  test('one row of a table can be sent back alone', () => {
    const named = reviewed(filing, 'sentBack', { items: [rowOf(figures.id, 1)] })
    const updates = [...base, all, named]
    expect(stands(rowOf(figures.id, 0), updates)?.counts).toBe(true)
    expect(stands(rowOf(figures.id, 1), updates)?.counts).toBe(false)
  })

  test('a verdict that names a table speaks of all its rows', () => {
    const named = reviewed(filing, 'sentBack', { items: [itemOf(figures.id)] })
    expect(stands(rowOf(figures.id, 1), [...base, all, named])?.verdict.kind).toBe('sentBack')
  })

  test('among verdicts of one kind the later day decides', () => {
    const back = reviewed(filing, 'sentBack', { said: '2025-05-01' })
    expect(stands(one, [...base, back, all], '2025-05-09')?.verdict.kind).toBe('sentBack')
    expect(stands(one, [...base, back, all], '2025-05-10')?.verdict.kind).toBe('accepted')
  })

  test('of two verdicts on one day the one the secretariat counted later decides', () => {
    const back = reviewed(filing, 'sentBack', { said: '2025-05-10', seq: 1 })
    const then = reviewed(filing, 'accepted', { said: '2025-05-10', seq: 2 })
    expect(stands(one, [...base, back, then])?.verdict.kind).toBe('accepted')
    expect(stands(one, [...base, then, back])?.verdict.kind).toBe('accepted')
  })

  test('where nothing counts two verdicts of one day, being sent back decides', () => {
    const [back, accepted] = (['sentBack', 'accepted'] as const).map((verdict) =>
      reviewed(filing, verdict, { said: '2025-05-10', seq: 1 }),
    ) as [Update, Update]
    expect(stands(one, [...base, accepted, back])?.verdict.kind).toBe('sentBack')
    expect(stands(one, [...base, back, accepted])?.verdict.kind).toBe('sentBack')
  })

  test('what was filed twice is judged by the verdicts on both reports together', () => {
    const again = filed([one], { said: '2025-04-22', pending: true })
    const [back, then, uncounted] = [
      reviewed(filing, 'sentBack', { said: '2025-05-10', seq: 3 }),
      reviewed(filing, 'accepted', { said: '2025-05-10', seq: 5 }),
      reviewed(again, 'accepted', { said: '2025-05-10' }),
    ]
    // One verdict that came in a package is not counted by its author: then being sent back decides.
    const entries = entriesOf([...base, again, back, then, uncounted]).map((entry) =>
      entry.update === uncounted ? { ...entry, arrival: { kind: 'package' as const } } : entry,
    )
    const standing = standingIn(fold([LEDGER_PLAN], entries).ledger, itemOf(one.id), '2025-06-01')
    expect(standing?.verdict.kind).toBe('sentBack')
  })

  test('a verdict dated before the report counts from the day of the report', () => {
    const early = reviewed(filing, 'accepted', { said: '2025-04-01' })
    expect(stands(one, [...base, early])?.verdict).toMatchObject({ kind: 'accepted', on: '2025-04-20' })
  })

  test('a review without that item and not of the whole says nothing of it', () => {
    const named = reviewed(filing, 'accepted', { items: [itemOf(two.id)] })
    expect(stands(one, [...base, named])?.verdict.kind).toBe('pending')
  })
})

describe('corrections and withdrawals', () => {
  const a = reported('A1', { said: '2025-01-10', percent: 10 })
  const b = reported('A1', { said: '2025-02-10', percent: 20, supersedes: [a] })
  const c = reported('A1', { said: '2025-03-10', percent: 30, supersedes: [b] })
  const counting = (updates: readonly Update[], asOf?: string) =>
    [a, b, c].filter((each) => stands(each, updates, asOf)?.counts).map(({ percent }) => percent)

  test('in a chain of corrections only the last counts, on every day', () => {
    expect(counting([a, b, c], '2025-01-31')).toEqual([10])
    expect(counting([a, b, c], '2025-02-28')).toEqual([20])
    expect(counting([a, b, c], '2025-03-31')).toEqual([30])
  })

  test('two corrections of one statement both stand, so the matter is contested', () => {
    const rival = reported('A1', { said: '2025-02-11', percent: 25, supersedes: [a] })
    expect(stands(b, [a, b, rival])?.counts).toBe(true)
    expect(stands(rival, [a, b, rival])?.counts).toBe(true)
  })

  test('a correction that was not accepted corrects nothing officially', () => {
    const pending = reported('A1', { said: '2025-02-10', pending: true, supersedes: [a] })
    expect(stands(a, [a, pending])).toMatchObject({ counts: true, isSuperseded: false })
    expect(stands(a, [a, pending], '2025-12-31', 'provisional')).toMatchObject({ counts: false, isSuperseded: true })
  })

  test('a withdrawn statement no longer counts, and what it had corrected counts again', () => {
    const withdrawal = withdrawn(itemOf(b.id), { said: '2025-02-20' })
    expect(counting([a, b, withdrawal], '2025-02-19')).toEqual([20])
    expect(counting([a, b, withdrawal], '2025-02-20')).toEqual([10])
    expect(stands(b, [a, b, withdrawal])?.isWithdrawn).toBe(true)
  })

  test('when the middle of a chain is withdrawn, its correction still stands and the first is free again', () => {
    expect(counting([a, b, c, withdrawn(itemOf(b.id), { said: '2025-03-20' })])).toEqual([10, 30])
  })

  test('withdrawing a withdrawal restores the statement', () => {
    const withdrawal = withdrawn(itemOf(a.id), { said: '2025-02-20' })
    const undone = withdrawn(itemOf(withdrawal.id), { said: '2025-03-01' })
    expect(stands(a, [a, withdrawal, undone], '2025-02-28')?.counts).toBe(false)
    expect(stands(a, [a, withdrawal, undone], '2025-03-01')?.counts).toBe(true)
  })

  test('nobody can withdraw the statement of another institution', () => {
    const foreign = withdrawn(itemOf(a.id), { by: 'MOJ', said: '2025-02-20', pending: true })
    expect(stands(a, [a, foreign], '2025-12-31', 'provisional')?.counts).toBe(true)
  })

  test('a withdrawal that was not accepted takes nothing back officially', () => {
    const pending = withdrawn(itemOf(a.id), { said: '2025-02-20', pending: true })
    expect(stands(a, [a, pending])?.counts).toBe(true)
    expect(stands(a, [a, pending], '2025-12-31', 'provisional')?.counts).toBe(false)
  })

  test('a correction that names a whole table corrects each of its figures', () => {
    const table = observed([{ period: '2025' }, { period: '2026' }])
    const correction = observed([{ period: '2025', value: 7, supersedes: [itemOf(table.id)] }], { said: '2025-02-20' })
    const updates = [table, correction]
    for (const row of [0, 1]) expect(stands(rowOf(table.id, row), updates)?.isSuperseded).toBe(true)
    expect(stands(rowOf(correction.id, 0), updates)?.counts).toBe(true)
  })

  test('withdrawing one figure leaves the others of its table', () => {
    const table = observed([{ period: '2025' }, { period: '2026' }])
    const updates = [table, withdrawn(rowOf(table.id, 0), { said: '2025-02-20' })]
    expect(stands(rowOf(table.id, 0), updates)?.counts).toBe(false)
    expect(stands(rowOf(table.id, 1), updates)?.counts).toBe(true)
  })

  test('withdrawing a whole table withdraws each of its figures', () => {
    const table = observed([{ period: '2025' }, { period: '2026' }])
    const updates = [table, withdrawn(itemOf(table.id), { said: '2025-02-20' })]
    expect(stands(rowOf(table.id, 0), updates)?.counts).toBe(false)
    expect(stands(rowOf(table.id, 1), updates)?.counts).toBe(false)
  })
})
