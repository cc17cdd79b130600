import { describe, expect, test } from 'vitest'
import { attention, attentionAfter, attentionToAction } from '#domain/judge/attention.ts'
import { decisionsBy } from '#domain/judge/decisions.ts'
import { reportingRecords } from '#domain/judge/reporting.ts'
import { decided, filed, observed, reported, folded } from '../../../fixtures/ledger.ts'
import type { Update } from '#domain/ledger/update.ts'
import type { Action } from '#domain/plan/action.ts'
import { member, rated } from '../../../fixtures/judged.ts'
import { anAction, anIndicator, aPlan, day, QUARTERLY } from '../../../fixtures/plan.ts'

const ASOF = '2025-05-15'
const year = (id: string, due = '2025-12-31') => anAction({ id, start: '2025-01-01', due })

/** Each owes reports. */
const owing = (action: Action, updates: readonly Update[], asOf: string) => member(action, updates, asOf, QUARTERLY)

const overdueLong = owing(year('OVERDUE-LONG', '2025-03-31'), [], ASOF)
const overdueShort = owing(year('OVERDUE-SHORT', '2025-05-01'), [], ASOF)
const offTrack = owing(year('OFF'), [reported('OFF', { percent: 2 })], ASOF)
const fartherOff = owing(year('FARTHER-OFF'), [reported('FARTHER-OFF', { percent: 1 })], ASOF)
const contested = owing(
  year('CONTESTED'),
  [10, 20].map((percent) => reported('CONTESTED', { percent })),
  ASOF,
)
const silent = owing(year('SILENT'), [], ASOF)
const fine = owing(year('FINE'), [reported('FINE', { percent: 90 })], ASOF)

/** Half of the way from 50 to 100 is expected by 2024. */
const indicatorAt = (id: string, value: number) => {
  const indicator = anIndicator({ id, keeper: 'MOJ', baseline: ['2023', 50], targets: [['2025', 100]] })
  return { indicator, rating: rated(indicator, [observed([{ indicator: id, period: '2024', value }])]) }
}

describe('what needs the chair’s attention', () => {
  test('comes most serious first, and within a kind the worst first', () => {
    const records = reportingRecords(aPlan(), folded([filed([], { by: 'MOJ', said: '2025-04-20' })]), day(ASOF))
    const items = attention(
      [silent, fine, contested, offTrack, fartherOff, overdueShort, overdueLong],
      [indicatorAt('SLIGHTLY-WORSE', 49), indicatorAt('MUCH-WORSE', 10), indicatorAt('BETTER', 99)],
      records,
      [],
    )
    expect(
      items.map((item) => [
        item.kind,
        'action' in item ? item.action : 'indicator' in item ? item.indicator : item.owner,
      ]),
    ).toEqual([
      ['overdue', 'OVERDUE-LONG'],
      ['overdue', 'OVERDUE-SHORT'],
      ['offTrack', 'FARTHER-OFF'],
      ['offTrack', 'OFF'],
      ['deteriorating', 'MUCH-WORSE'],
      ['deteriorating', 'SLIGHTLY-WORSE'],
      ['contested', 'CONTESTED'],
      ['missingReport', 'MOI'],
      ['noReport', 'SILENT'],
    ])
  })

  test('names who owes it', () => {
    expect(attention([overdueLong], [indicatorAt('I1', 10)], [], []).map(({ owner }) => owner)).toEqual(['MOI', 'MOJ'])
  })

  test('an action that is contested is named once, as contested', () => {
    expect(attention([contested], [], [], []).map(({ kind }) => kind)).toEqual(['contested'])
  })

  test('an overdue action with contradicting reports is named for both reasons', () => {
    const both = owing(
      year('BOTH', '2025-03-31'),
      [10, 20].map((percent) => reported('BOTH', { percent })),
      ASOF,
    )
    expect(attention([both], [], [], []).map(({ kind }) => kind)).toEqual(['overdue', 'contested'])
  })

  test('an institution that owes more reports comes before one that owes fewer', () => {
    const later = day('2025-08-15')
    const records = reportingRecords(aPlan(), folded([filed([], { by: 'MOI', said: '2025-04-20' })]), later)
    expect(attention([], [], records, [])).toMatchObject([
      { owner: 'MOJ', weight: 2, period: '2025-Q2', due: '2025-07-30' },
      { owner: 'MOI', weight: 1, period: '2025-Q2' },
    ])
  })

  test('an institution that caught up with its last report is not named, nor one whose report is not due', () => {
    const caughtUp = [filed([], { by: 'MOI', said: '2025-07-20', period: '2025-Q2' })]
    const records = reportingRecords(aPlan(), folded(caughtUp), day('2025-08-15'))
    expect(attention([], [], records, []).map(({ owner }) => owner)).toEqual(['MOJ'])
    expect(attention([], [], reportingRecords(aPlan(), folded([]), day('2025-04-30')), [])).toEqual([])
  })

  test('a decision of the committee is named once its day has passed, the longest late first', () => {
    const decisions = ['2025-06-01', '2025-03-01', '2026-01-01'].map((due) => decided({ due, owner: 'MOJ' }))
    const items = attention([], [], [], decisionsBy(folded(decisions), day('2025-06-11')))
    expect(items.map((item) => [item.kind, item.weight, item.owner])).toEqual([
      ['lateDecision', 102, 'MOJ'],
      ['lateDecision', 10, 'MOJ'],
    ])
  })

  test('nothing wrong means nothing listed', () => {
    expect(attention([fine], [indicatorAt('BETTER', 99)], [], [])).toEqual([])
  })

  test('of two that are as bad the one named first in the plan comes first, whichever came first to the list', () => {
    const [first, second, third] = ['FIRST', 'SECOND', 'THIRD'].map((id) => owing(year(id), [], ASOF))
    if (!first || !second || !third) throw new Error('three were made')
    const list = attention([first, second, third], [], [], [])
    const without = attentionAfter(list, attentionToAction(first, 0), [])
    expect(without).toEqual(list.slice(1))
    expect(attentionAfter(without, [], attentionToAction(first, 0))).toEqual(list)
  })
})
