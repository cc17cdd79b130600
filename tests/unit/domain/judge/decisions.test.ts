import { describe, expect, test } from 'vitest'
import { changesBetween } from '#domain/judge/changes.ts'
import { decisionsBy } from '#domain/judge/decisions.ts'
import { followedUp } from '#domain/judge/followedUp.ts'
import { lastMeeting } from '#domain/judge/landmarks.ts'
import { itemOf } from '#domain/ledger/itemRef.ts'
import type { Update } from '#domain/ledger/update.ts'
import { decided, folded, followed, LEDGER_PLAN, shotOf, withdrawn } from '../../../fixtures/ledger.ts'
import { day } from '../../../fixtures/plan.ts'

const on = (updates: readonly Update[], asOf: string) => decisionsBy(folded(updates), day(asOf))
const by = (updates: readonly Update[], asOf: string) =>
  on(updates, asOf).map(({ decision, state, due, daysLate }) => [decision.what.en, state, due, daysLate])

const shelter = decided({ what: 'Open the shelter', said: '2025-02-03', taken: '2025-02-02', due: '2025-04-30' })
const takenBack = (update: Update, said: string) => withdrawn(itemOf(update.id), { by: 'SEC', said, own: true })

describe('a decision of the committee', () => {
  test('is not known before the day on which it was written down', () => {
    expect(by([shelter], '2025-02-02')).toEqual([])
    expect(by([shelter], '2025-02-03')).toEqual([['Open the shelter', 'open', '2025-04-30', 0]])
  })

  test('is late from the day after the one it was due on, by whole days', () => {
    expect(by([shelter], '2025-04-30')).toEqual([['Open the shelter', 'open', '2025-04-30', 0]])
    expect(by([shelter], '2025-05-01')).toEqual([['Open the shelter', 'open', '2025-04-30', 1]])
  })

  test('is never late where no day was set', () => {
    expect(by([decided({ what: 'Keep watch', due: null })], '2030-01-01')).toEqual([
      ['Keep watch', 'open', undefined, 0],
    ])
  })

  test('stands as its last follow-up says, which may move its day', () => {
    const moved = followed(shelter, 'open', { said: '2025-05-05', due: '2025-09-30' })
    const done = followed(shelter, 'done', { said: '2025-09-20' })
    expect(by([shelter, moved, done], '2025-05-04')).toEqual([['Open the shelter', 'open', '2025-04-30', 4]])
    expect(by([shelter, moved, done], '2025-05-05')).toEqual([['Open the shelter', 'open', '2025-09-30', 0]])
    expect(by([shelter, moved, done], '2026-01-01')).toEqual([['Open the shelter', 'done', '2025-09-30', 0]])
  })

  test('is open again where the word that it was carried out is taken back', () => {
    const done = followed(shelter, 'done', { said: '2025-04-20' })
    const updates = [shelter, done, takenBack(done, '2025-05-10')]
    expect(by(updates, '2025-05-09')).toEqual([['Open the shelter', 'done', '2025-04-30', 0]])
    expect(by(updates, '2025-05-10')).toEqual([['Open the shelter', 'open', '2025-04-30', 10]])
  })

  test('is shown no more from the day it is taken back on, and still before', () => {
    const updates = [shelter, takenBack(shelter, '2025-03-01')]
    expect(by(updates, '2025-02-28')).toHaveLength(1)
    expect(by(updates, '2025-03-01')).toEqual([])
  })

  test('cannot be taken back by the institution it binds', () => {
    const attack = withdrawn(itemOf(shelter.id), { by: 'MOI', said: '2025-03-01', pending: true })
    expect(by([shelter, attack], '2025-04-01')).toHaveLength(1)
    expect(folded([shelter, attack]).refused).toMatchObject([{ rule: 'notAuthor' }])
  })

  test('comes before those of earlier meetings, whenever it was written down', () => {
    const late = decided({ what: 'Written down late', said: '2025-03-01', taken: '2025-01-01' })
    expect(by([shelter, late], '2025-03-02').map(([what]) => what)).toEqual(['Open the shelter', 'Written down late'])
  })
})

describe('what a committee goes through at its next meeting', () => {
  const old = decided({ what: 'Old', said: '2025-01-05', taken: '2025-01-05' })
  const dropped = decided({ what: 'Dropped', said: '2025-01-05', taken: '2025-01-05' })
  const recent = decided({ what: 'Recent', said: '2025-01-06', taken: '2025-01-05' })
  const updates = [
    old,
    dropped,
    recent,
    followed(dropped, 'dropped', { said: '2025-01-20' }),
    followed(recent, 'done', { said: '2025-03-20' }),
    shelter,
    followed(shelter, 'done', { said: '2025-02-20' }),
  ]

  test('is all that is open, all of its last meeting, and all that was followed up since', () => {
    const rows = followedUp(on(updates, '2025-04-01'), day('2025-02-02'))
    expect(rows.map(({ decision }) => decision.what.en)).toEqual(['Open the shelter', 'Old', 'Recent'])
  })
})

describe('decisions between two days', () => {
  const moved = followed(shelter, 'open', { said: '2025-05-05', due: '2025-09-30' })
  const updates = [shelter, moved, takenBack(shelter, '2025-06-01')]
  const between = (from: string, to: string) =>
    changesBetween(shotOf(LEDGER_PLAN, updates, from), shotOf(LEDGER_PLAN, updates, to))
      .filter((change) => 'decision' in change)
      .map(({ kind }) => kind)

  test('are told when they are taken, followed up and taken back, and a decision not known on either day is not', () => {
    expect(between('2025-02-02', '2025-03-01')).toEqual(['decided'])
    expect(between('2025-03-01', '2025-05-05')).toEqual(['followed'])
    expect(between('2025-05-05', '2025-06-01')).toEqual(['undecided'])
    expect(between('2025-01-01', '2025-07-01')).toEqual([])
    expect(between('2025-03-01', '2025-05-04')).toEqual([])
  })

  test('the last meeting is the one at which something was decided', () => {
    const shot = shotOf(LEDGER_PLAN, [shelter], '2025-06-01')
    expect(lastMeeting([LEDGER_PLAN], shot)).toEqual({ kind: 'meeting', on: '2025-02-02', count: 1 })
  })
})
