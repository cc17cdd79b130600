import { describe, expect, test } from 'vitest'
import { changesBetween } from '#domain/judge/changes.ts'
import type { Update } from '#domain/ledger/update.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { approved, filed, observed, reported, reviewed, shotOf, withdrawn } from '../../../fixtures/ledger.ts'
import { itemOf, rowOf } from '#domain/ledger/itemRef.ts'
import { aMilestone, aPlan, anAction, anIndicator, day } from '../../../fixtures/plan.ts'

const plan = aPlan({
  actions: ['A1', 'A2'].map((id) => anAction({ id, start: '2025-01-01', due: '2025-12-31' })),
  indicators: [anIndicator({ id: 'I1', keeper: 'MOI' })],
})

/** What changed from one day to another, without the reports that nobody filed. */
function changes(updates: readonly Update[], from: string, to: string, of: Plan = plan, before: Plan = of) {
  const found = changesBetween(shotOf(before, updates, from), shotOf(of, updates, to))
  return found.filter(({ kind }) => kind !== 'missed')
}

describe('statuses', () => {
  test('get worse along the scale, and a change from outside it is told without a judgement', () => {
    const updates = [reported('A1', { said: '2025-03-01', percent: 20 })]
    expect(changes(updates, '2025-03-01', '2025-07-01')).toMatchObject([
      { kind: 'worsened', action: 'A1', from: 'onTrack', to: 'offTrack' },
      { kind: 'changed', action: 'A2', from: 'notDue', to: 'noReport' },
    ])
  })

  test('that become completed are completed, wherever they come from, and one that opens again got worse', () => {
    const done = reported('A1', { said: '2025-03-01', period: '2025-Q1', state: 'completed' })
    const open = reported('A1', { said: '2025-05-01', period: '2025-Q1', percent: 90, supersedes: [done] })
    expect(changes([done], '2025-02-01', '2025-03-15')[0]).toMatchObject({ kind: 'completed', to: 'completed' })
    expect(changes([done, open], '2025-03-15', '2025-05-15')).toMatchObject([
      { kind: 'worsened', from: 'completed' },
      { kind: 'fellBack', from: 1, to: 0.9 },
      {},
    ])
  })
})

describe('the expected completion', () => {
  const later = reported('A1', { said: '2025-03-01', period: '2025-Q1', percent: 20, dueRevised: '2026-01-30' })
  const sooner = reported('A1', { said: '2025-07-01', period: '2025-Q2', percent: 60, dueRevised: '2026-01-20' })
  const about = (found: ReturnType<typeof changes>) => found.filter(({ kind }) => /slipped|broughtForward/u.test(kind))

  test('slips by the days that its institution adds, and is brought forward by those it takes back', () => {
    expect(about(changes([later, sooner], '2025-02-01', '2025-04-01'))).toEqual([
      { kind: 'slipped', action: 'A1', days: 30, to: '2026-01-30' },
    ])
    expect(about(changes([later, sooner], '2025-04-01', '2025-08-01'))).toEqual([
      { kind: 'broughtForward', action: 'A1', days: 10, to: '2026-01-20' },
    ])
  })

  test('slips too where a new edition of the plan gives another day', () => {
    const next = { ...plan, actions: [anAction({ id: 'A1', start: '2025-01-01', due: '2026-03-31' })] }
    expect(about(changes([], '2025-02-01', '2025-03-01', next, plan))).toEqual([
      { kind: 'slipped', action: 'A1', days: 90, to: '2026-03-31' },
    ])
  })

  test('of a completed action is nothing to speak of', () => {
    const done = reported('A1', { said: '2025-07-01', period: '2025-Q2', state: 'completed', dueRevised: '2026-02-01' })
    expect(about(changes([done], '2025-02-01', '2025-08-01'))).toEqual([])
  })
})

describe('what is done', () => {
  const milestones = ['M1', 'M2', 'M3'].map((id) => aMilestone({ id, weight: id === 'M3' ? 98 : 1 }))
  const stepped = aPlan({ actions: [anAction({ id: 'A1', start: '2025-01-01', due: '2025-12-31', milestones })] })
  const about = (found: ReturnType<typeof changes>) => found.filter(({ kind }) => /progressed|fellBack/u.test(kind))

  test('grew or fell, whatever became of the status', () => {
    const some = reported('A1', { said: '2025-03-01', period: '2025-Q1', percent: 20 })
    const more = reported('A1', { said: '2025-06-01', period: '2025-Q1', percent: 45, supersedes: [some] })
    const less = reported('A1', { said: '2025-08-01', period: '2025-Q1', percent: 30, supersedes: [more] })
    expect(about(changes([some, more], '2025-04-01', '2025-07-01'))).toEqual([
      { kind: 'progressed', action: 'A1', from: 0.2, to: 0.45, reached: [] },
    ])
    expect(about(changes([some, more, less], '2025-07-01', '2025-09-01'))).toEqual([
      { kind: 'fellBack', action: 'A1', from: 0.45, to: 0.3, reached: [] },
    ])
    expect(about(changes([some, more, less], '2025-04-01', '2025-04-02'))).toEqual([])
  })

  test('names the milestones reached, however little they weigh', () => {
    const first = reported('A1', { said: '2025-03-01', period: '2025-Q1', done: { M3: '2025-02-01' } })
    const second = reported('A1', {
      said: '2025-06-01',
      period: '2025-Q2',
      done: { M3: '2025-02-01', M1: '2025-05-01' },
    })
    expect(about(changes([first, second], '2025-04-01', '2025-07-01', stepped))).toMatchObject([
      { kind: 'progressed', action: 'A1', reached: ['M1'] },
    ])
  })

  test('is not told where the action is completed by now, nor where it was not known', () => {
    const some = reported('A1', { said: '2025-03-01', period: '2025-Q1', percent: 20 })
    const done = reported('A1', { said: '2025-06-01', period: '2025-Q2', state: 'completed' })
    expect(about(changes([some, done], '2025-04-01', '2025-07-01'))).toEqual([])
    const unmeasured = reported('A1', { said: '2025-03-01', period: '2025-Q1' })
    const measured = reported('A1', { said: '2025-06-01', period: '2025-Q2', percent: 20 })
    expect(about(changes([unmeasured, measured], '2025-04-01', '2025-07-01'))).toEqual([])
  })
})

test('an edition brings actions and leaves others out', () => {
  const next = { ...plan, actions: ['A2', 'A3'].map((id) => anAction({ id, start: '2025-01-01', due: '2025-12-31' })) }
  expect(changes([], '2025-01-10', '2025-01-10', next, plan)).toEqual([
    { kind: 'added', action: 'A3' },
    { kind: 'gone', action: 'A1' },
  ])
})

describe('figures', () => {
  const given = observed([{ indicator: 'I1', period: '2024', value: 10 }], { said: '2025-02-01' })
  const same = observed(
    [{ indicator: 'I1', period: '2024', value: 10, status: 'P', supersedes: [rowOf(given.id, 0)] }],
    {
      said: '2025-03-01',
    },
  )

  test('are new once, revised where their value changes, and lost where nobody says them any more', () => {
    const other = observed([{ indicator: 'I1', period: '2024', value: 12, supersedes: [rowOf(given.id, 0)] }], {
      said: '2025-03-01',
    })
    const taken = withdrawn(itemOf(given.id), { by: 'MOI', said: '2025-03-01' })
    const about = { indicator: 'I1', period: '2024' }
    const kinds = (found: ReturnType<typeof changes>) => found.filter((change) => 'period' in change)
    expect(kinds(changes([given], '2025-01-10', '2025-02-10'))).toMatchObject([{ kind: 'figure', ...about }])
    expect(kinds(changes([given, other], '2025-02-10', '2025-03-10'))).toMatchObject([
      { kind: 'revised', ...about, before: { value: 10 }, now: { value: 12 } },
    ])
    expect(kinds(changes([given, taken], '2025-02-10', '2025-03-10'))).toMatchObject([{ kind: 'lost', ...about }])
  })

  test('whose mark alone changes are not revised', () => {
    expect(changes([given, same], '2025-02-10', '2025-03-10').filter((change) => 'period' in change)).toEqual([])
  })
})

describe('reports', () => {
  const first = reported('A1', { said: '2025-04-10', period: '2025-Q1', percent: 20 })
  const report = filed([first], { said: '2025-04-10' })
  const back = reviewed(report, 'sentBack', { said: '2025-04-20' })
  const again = filed([first], { said: '2025-04-25', seq: 9 })
  const kinds = (from: string, to: string) =>
    changes([first, report, back, again], from, to).flatMap(({ kind, ...of }) => ('institution' in of ? [kind] : []))

  test('are received, sent back, and received again', () => {
    expect(kinds('2025-04-05', '2025-04-15')).toEqual(['received'])
    expect(kinds('2025-04-15', '2025-04-21')).toEqual(['sentBack'])
    expect(kinds('2025-04-21', '2025-04-26')).toEqual(['received'])
    expect(kinds('2025-04-05', '2025-04-21')).toEqual(['sentBack', 'received'])
  })

  test('that do not come by their deadline are missed once', () => {
    const missed = (from: string, to: string) =>
      changesBetween(shotOf(plan, [], from), shotOf(plan, [], to)).filter(({ kind }) => kind === 'missed').length
    expect([missed('2025-04-20', '2025-05-10'), missed('2025-05-10', '2025-06-10')]).toEqual([2, 0])
  })
})

test('an approval is a decision, and so is each revision of it', () => {
  const updates = [approved('2025-Q1', { said: '2025-05-12' }), approved('2025-Q1', { said: '2025-06-12' })]
  const decisions = (from: string, to: string) => changes(updates, from, to).filter(({ kind }) => kind === 'approved')
  expect(decisions('2025-05-01', '2025-05-20')).toEqual([
    { kind: 'approved', approval: { period: '2025-Q1', on: day('2025-05-12'), revision: 0 } },
  ])
  expect(decisions('2025-05-20', '2025-06-20')).toEqual([
    { kind: 'approved', approval: { period: '2025-Q1', on: day('2025-06-12'), revision: 1 } },
  ])
})
