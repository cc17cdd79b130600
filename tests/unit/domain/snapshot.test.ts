import { describe, expect, test } from 'vitest'
import { snapshotOf } from '#domain/snapshot.ts'
import { filed, folded, reported, reviewed, series, shotOf } from '../../fixtures/ledger.ts'
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
    expect(on('2025-06-01')).toEqual(on('2025-06-01'))
    expect(snapshotOf(plan, folded(updates.toReversed(), plan), day('2025-06-01'))).toEqual(on('2025-06-01'))
  })

  test('nothing it was given is changed', () => {
    const [planBefore, updatesBefore] = [structuredClone(plan), structuredClone(updates)]
    on('2025-06-01')
    expect(plan).toEqual(planBefore)
    expect(updates).toEqual(updatesBefore)
  })

  test('what will be said later does not change a past day', () => {
    const later = reported('A1', { said: '2025-06-02', state: 'cancelled' })
    expect(shotOf(plan, [...updates, later], '2025-06-01')).toEqual(on('2025-06-01'))
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
    expect(action?.record.history).toHaveLength(1)
    expect(action?.record.counted).toEqual([])
    expect(action?.verdict.status).toBe('noReport')
  })

  test('the last day on which anything that counts was said is known', () => {
    expect([on('2025-05-09'), on('2025-05-10'), on('2026-01-15')].map(({ lastSaid }) => lastSaid)).toEqual([
      undefined,
      '2025-04-20',
      '2026-01-15',
    ])
  })

  test('a figure is unknown before it was said', () => {
    expect(on('2026-01-14').indicators[0]?.rating.rating).toBe('noData')
    expect(on('2026-01-15').indicators[0]?.rating.latest).toEqual({ period: '2025', value: 20 })
  })
})

describe('what a snapshot holds', () => {
  test('actions and indicators are found by id', () => {
    const shot = on('2025-06-01')
    expect([...shot.actionsById.values()]).toEqual(shot.actions)
    expect([...shot.indicatorsById.values()]).toEqual(shot.indicators)
  })

  test('the last closed period, the reporting record and the attention list are of the same day', () => {
    const shot = on('2025-08-01')
    expect(shot.lastClosed).toBe('2025-Q2')
    expect(shot.reporting.map(({ periods }) => periods.map(({ timeliness }) => timeliness.kind))).toEqual([
      ['onTime', 'missing'],
      ['missing', 'missing'],
    ])
    expect(shot.attention.map(({ kind }) => kind)).toEqual(['missingReport', 'missingReport', 'noReport'])
  })

  test('a strategy without a reporting cycle has no closed period and no record of reporting', () => {
    const shot = shotOf(aPlan({ ...plan, reporting: undefined }), updates, '2025-08-01')
    expect([shot.lastClosed, shot.reporting]).toEqual([undefined, []])
  })
})
