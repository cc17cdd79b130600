import { describe, expect, test } from 'vitest'
import type { AttentionItem } from '#domain/judge/attention.ts'
import { mattersByOwner, mattersOf } from '#domain/judge/matters.ts'
import { actionId, day, indicatorId, institutionId, period } from '../../../fixtures/plan.ts'

const ofAction = (kind: 'overdue' | 'slipped' | 'blocked' | 'noReport' | 'offTrack', id: string, owner: string) =>
  ({ kind, action: actionId(id), owner: institutionId(owner), weight: 1, place: 0 }) satisfies AttentionItem
const silence = (owner: string): AttentionItem => ({
  kind: 'missingReport',
  owner: institutionId(owner),
  period: period('2025-Q1'),
  due: day('2025-04-30'),
  weight: 1,
  place: 0,
})
const worse: AttentionItem = {
  kind: 'deteriorating',
  indicator: indicatorId('I1'),
  owner: undefined,
  weight: 1,
  place: 0,
}

const told = (items: readonly AttentionItem[]) =>
  mattersOf(items).map(({ id, items: reasons, silentActions }) => [
    id,
    reasons.map(({ kind }) => kind).join(' '),
    silentActions,
  ])

describe('the matters that need attention', () => {
  test('name each thing once, with all its reasons, where its most serious one stands', () => {
    expect(
      told([
        ofAction('overdue', 'A1', 'MOI'),
        ofAction('offTrack', 'A2', 'MOJ'),
        ofAction('slipped', 'A1', 'MOI'),
        ofAction('blocked', 'A1', 'MOI'),
        worse,
      ]),
    ).toEqual([
      ['action A1', 'overdue slipped blocked', 0],
      ['action A2', 'offTrack', 0],
      ['indicator I1', 'deteriorating', 0],
    ])
  })

  test('count the actions without a report to the institution that filed none, and only to that', () => {
    expect(
      told([
        ofAction('slipped', 'A1', 'MOI'),
        silence('MOI'),
        ofAction('noReport', 'A1', 'MOI'),
        ofAction('noReport', 'A2', 'MOI'),
        ofAction('noReport', 'A3', 'MOJ'),
      ]),
    ).toEqual([
      ['action A1', 'slipped', 0],
      ['institution MOI', 'missingReport', 2],
      ['action A3', 'noReport', 0],
    ])
  })

  test('stand under who answers for them, first whoever answers for the most serious', () => {
    const groups = mattersByOwner(
      mattersOf([ofAction('overdue', 'A1', 'MOJ'), worse, silence('MOI'), ofAction('blocked', 'A2', 'MOJ')]),
    )
    expect([...groups].map(([owner, matters]) => [owner, matters.map(({ id }) => id)])).toEqual([
      ['MOJ', ['action A1', 'action A2']],
      [undefined, ['indicator I1']],
      ['MOI', ['institution MOI']],
    ])
  })
})
