import { describe, expect, test } from 'vitest'
import { valueOf } from '#domain/judge/reading.ts'
import { itemOf } from '#domain/ledger/itemRef.ts'
import type { Update } from '#domain/ledger/update.ts'
import { reported, shotOf, statusSet, withdrawn } from '../../../fixtures/ledger.ts'
import { anAction, aPlan } from '../../../fixtures/plan.ts'

const plan = aPlan({ actions: [anAction({ start: '2025-01-01', due: '2025-12-31' })] })
const report = reported('A1', { said: '2025-05-31', percent: 10 })
const set = statusSet('A1', 'onTrack', { said: '2025-06-10', until: '2025-06-30' })

const verdictOn = (asOf: string, ...updates: readonly Update[]) => {
  const [row] = shotOf(plan, [report, set, ...updates], asOf).actions
  if (!row) throw new Error('the plan has an action')
  return row.verdict
}
const statusesOn = (asOf: string, ...updates: readonly Update[]) => {
  const { status, set: found } = verdictOn(asOf, ...updates)
  return [status, found?.computed]
}

describe('a status that the committee sets', () => {
  test('stands in place of the computed one from the day it is said to its last day, with who says so and why', () => {
    expect(statusesOn('2025-06-09')).toEqual(['offTrack', undefined])
    expect(statusesOn('2025-06-10')).toEqual(['onTrack', 'offTrack'])
    expect(statusesOn('2025-06-30')).toEqual(['onTrack', 'offTrack'])
    expect(verdictOn('2025-06-30').set).toMatchObject({ author: { en: 'The chair' }, until: '2025-06-30' })
  })

  test('expires by itself', () => {
    expect(statusesOn('2025-07-01')).toEqual(['offTrack', undefined])
  })

  test('gives way to a later one, whichever ends first', () => {
    const later = statusSet('A1', 'atRisk', { said: '2025-06-15', until: '2025-06-20' })
    expect(statusesOn('2025-06-15', later)).toEqual(['atRisk', 'offTrack'])
    // What was replaced does not come back.
    expect(statusesOn('2025-06-21', later)).toEqual(['offTrack', undefined])
  })

  test('is gone from the day it is taken back on; the one before stands again', () => {
    const back = withdrawn(itemOf(set.id), { by: 'SEC', said: '2025-06-12', own: true })
    expect(statusesOn('2025-06-11', back)).toEqual(['onTrack', 'offTrack'])
    expect(statusesOn('2025-06-12', back)).toEqual(['offTrack', undefined])
  })

  test('changes no number and no rule: shares and the rule that computes stay', () => {
    const [computed, shown] = [verdictOn('2025-06-09'), verdictOn('2025-06-10')]
    expect(shown.rule).toBe(computed.rule)
    expect(valueOf(shown.actual)).toBe(valueOf(computed.actual))
    expect(valueOf(shown.planned)).toBeGreaterThan(0)
  })

  test('is counted as the status it sets', () => {
    const { rollups } = shotOf(plan, [report, set], '2025-06-10')
    expect(rollups.whole.countsByStatus).toMatchObject({ onTrack: 1, offTrack: 0 })
  })

  test.each(['completed', 'suspended', 'cancelled'] as const)('does not hide that an action is %s', (state) => {
    const fact = reported('A1', { said: '2025-06-11', state })
    expect(statusesOn('2025-06-12', fact)).toEqual([state, undefined])
  })

  test('set by an institution for itself counts for nothing', () => {
    const own = statusSet('A1', 'onTrack', { by: 'MOI', said: '2025-06-01', until: '2025-12-31' })
    expect(statusesOn('2025-06-05', own)).toEqual(['offTrack', undefined])
  })
})
