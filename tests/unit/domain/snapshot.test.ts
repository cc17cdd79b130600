import { describe, expect, test } from 'vitest'
import { valueOf } from '#domain/judge/reading.ts'
import type { Update } from '#domain/ledger/update.ts'
import type { ActionId } from '#domain/plan/ids.ts'
import { snapshot, snapshotOf } from '#domain/makeSnapshot.ts'
import { entriesOf, filed, folded, reported, reviewed, series, shotOf } from '../../fixtures/ledger.ts'
import { textOf } from '../../fixtures/ledgerText.ts'
import { anAction, anIndicator, aPlan, day } from '../../fixtures/plan.ts'

const plan = aPlan({
  actions: [anAction({ start: '2025-01-01', due: '2025-12-31' })],
  indicators: [anIndicator({ keeper: 'MOI', baseline: ['2024', 10], targets: [['2028', 50]] })],
})
const statement = reported('A1', { said: '2025-04-20', period: '2025-Q1', percent: 25, pending: true })
const filing = filed([statement], { said: '2025-04-20' })
const acceptance = reviewed(filing, 'accepted', { said: '2025-05-10' })
const figures = series({ 2025: 20 }, { said: '2026-01-15' })
const updates = [statement, filing, acceptance, figures]
const on = (asOf: string, basis?: 'official' | 'provisional') => shotOf(plan, updates, asOf, basis)

describe('a snapshot is a pure reading of plan, updates and day', () => {
  test('the same plan, updates and day give the same snapshot', () => {
    const once = textOf(on('2025-06-01'))
    expect(textOf(on('2025-06-01'))).toBe(once)
    expect(textOf(snapshotOf(plan, folded(updates.toReversed(), plan), day('2025-06-01')))).toBe(once)
  })

  test('nothing it was given is changed', () => {
    const [planBefore, updatesBefore] = [structuredClone(plan), structuredClone(updates)]
    on('2025-06-01')
    expect(plan).toEqual(planBefore)
    expect(updates).toEqual(updatesBefore)
  })

  test('what will be said later does not change a past day', () => {
    const later = reported('A1', { said: '2025-06-02', state: 'cancelled' })
    expect(textOf(shotOf(plan, [...updates, later], '2025-06-01'))).toBe(textOf(on('2025-06-01')))
  })
})

describe('any past day can be rebuilt', () => {
  const percentOn = (asOf: string, basis?: 'provisional') => on(asOf, basis).actions[0]?.record.current?.update.percent

  test('officially a statement counts from the day it was accepted', () => {
    expect([percentOn('2025-05-09'), percentOn('2025-05-10')]).toEqual([undefined, 25])
  })

  test('provisionally it counts from the day it was said', () => {
    expect([percentOn('2025-04-19', 'provisional'), percentOn('2025-04-20', 'provisional')]).toEqual([undefined, 25])
  })

  test('a statement not yet accepted is shown in the history, and does not count', () => {
    const [action] = on('2025-05-09').actions
    expect(action?.record.said).toBe(1)
    expect(action?.record.current).toBeUndefined()
    expect(action?.verdict).toMatchObject({ status: 'unrated', rule: 'onlyWaiting', report: { kind: 'awaiting' } })
  })

  test('a figure is unknown before it was said', () => {
    expect(on('2026-01-14').indicators[0]?.rating.rating).toBe('noData')
    expect(on('2026-01-15').indicators[0]?.rating.latest).toEqual({ period: '2025', value: 20 })
  })
})

describe('what a snapshot holds', () => {
  test('actions and indicators are found by id', () => {
    const shot = on('2025-06-01')
    for (const row of shot.actions) expect(shot.actionOf(row.action.id)).toBe(row)
    for (const row of shot.indicators) expect(shot.indicatorOf(row.indicator.id)).toBe(row)
    expect(shot.actionOf('NONE' as ActionId)).toBeUndefined()
  })

  test('the last closed period, the reporting record and the attention list are of the same day', () => {
    const shot = on('2025-08-01')
    expect(shot.lastClosed).toBe('2025-Q2')
    expect(shot.reporting.map(({ periods }) => periods.map(({ timeliness }) => timeliness.kind))).toEqual([
      ['onTime', 'missing'],
      ['missing', 'missing'],
    ])
    expect(shot.attention.map(({ kind }) => kind)).toEqual(['offTrack', 'missingReport', 'missingReport'])
  })

  test('a strategy without a reporting cycle has no closed period and no record of reporting', () => {
    const shot = shotOf(aPlan({ ...plan, reporting: undefined }), updates, '2025-08-01')
    expect([shot.lastClosed, shot.reporting]).toEqual([undefined, []])
  })
})

describe('a plan with several editions', () => {
  const first = aPlan({
    edition: '2025-1',
    adopted: day('2025-01-01'),
    actions: [anAction({ id: 'A1', lead: 'MOI' }), anAction({ id: 'A2', lead: 'MOI' })],
  })
  const second = aPlan({
    edition: '2026-1',
    adopted: day('2026-01-01'),
    actions: [anAction({ id: 'A1', lead: 'MOJ' })],
  })
  const shown = (asOf: string, said: readonly Update[] = []) => snapshot([first, second], entriesOf(said), day(asOf))

  test('shows on a past day the plan of that day', () => {
    expect(['2025-12-31', '2026-01-01'].map((asOf) => shown(asOf).plan.edition)).toEqual(['2025-1', '2026-1'])
    expect(shown('2025-12-31').actions.map(({ action }) => action.id)).toEqual(['A1', 'A2'])
    expect(shown('2026-06-01').actions.map(({ action }) => action.id)).toEqual(['A1'])
  })

  test('before its first adoption shows the first edition', () => {
    expect(shown('2024-06-01').plan.edition).toBe('2025-1')
  })

  test('lets stand what a lead said while it was the lead, and refuses what it says after', () => {
    const [before, after] = ['2025-06-01', '2026-06-01'].map((said) =>
      reported('A1', { by: 'MOI', said, percent: 40, pending: true }),
    )
    const refused = shown(
      '2026-12-31',
      [before, after].flatMap((update) => update ?? []),
    ).refused
    expect(refused.map(({ update, rule }) => [update.said, rule])).toEqual([['2026-06-01', 'notLead']])
  })
})

describe('the roll-ups of a snapshot', () => {
  const shot = shotOf(
    aPlan({
      actions: [
        anAction({ id: 'A1', lead: 'MOI', start: '2025-01-01', due: '2025-12-31' }),
        anAction({ id: 'A2', lead: 'MOJ', start: '2025-01-01', due: '2025-12-31' }),
      ],
    }),
    [
      reported('A1', { by: 'MOI', said: '2025-06-20', period: '2025-Q2', percent: 40 }),
      reported('A2', { by: 'MOJ', said: '2025-06-20', period: '2025-Q2', percent: 60 }),
    ],
    '2025-07-01',
  )

  test('of all leads add up to the whole, and a part without an action is there, empty', () => {
    const { whole, byLead } = shot.rollups
    expect([...byLead.values()].reduce((sum, { count }) => sum + count, 0)).toBe(whole.count)
    expect(valueOf(whole.actual)).toBeCloseTo(0.5)
    const empty = [...byLead].filter(([, { count }]) => count === 0)
    expect(empty.length).toBeGreaterThan(0)
  })

  test('agree with the curve on the day itself', () => {
    const today = shot.curve.find((point) => point.day === '2025-07-01')
    expect([today?.actual, today?.planned]).toEqual([shot.rollups.whole.actual, shot.rollups.whole.planned])
  })
})
