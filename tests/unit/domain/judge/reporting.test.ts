import { describe, expect, test } from 'vitest'
import { reportingRecords } from '#domain/judge/reporting.ts'
import type { Update } from '#domain/ledger/update.ts'
import { filed, reported, reviewed, folded } from '../../../fixtures/ledger.ts'
import { aPlan, day } from '../../../fixtures/plan.ts'

/** The first quarter of 2025 is due on 30 April. */
const recordsOn = (asOf: string, updates: readonly Update[]) => reportingRecords(aPlan(), folded(updates), day(asOf))
const ofInterior = (asOf: string, updates: readonly Update[]) =>
  recordsOn(asOf, updates)
    .find(({ institution }) => institution === 'MOI')
    ?.periods.map(({ timeliness }) => timeliness)

describe('whether a report came, and when', () => {
  const filedOn = (said: string) => filed([], { said, period: '2025-Q1' })

  test('a report filed on the due day is on time', () => {
    expect(ofInterior('2025-05-15', [filedOn('2025-04-30')])).toEqual([
      { kind: 'onTime', filed: '2025-04-30', isSentBack: false },
    ])
  })

  test('a report filed the day after is late by one day', () => {
    expect(ofInterior('2025-05-15', [filedOn('2025-05-01')])).toEqual([
      { kind: 'late', filed: '2025-05-01', days: 1, isSentBack: false },
    ])
  })

  test('a report is not missing until its due day has passed', () => {
    expect(ofInterior('2025-04-30', [])).toEqual([{ kind: 'notDue', due: '2025-04-30' }])
    expect(ofInterior('2025-05-01', [])).toEqual([{ kind: 'missing', due: '2025-04-30' }])
  })

  test('a period that has not ended is not listed', () => {
    expect(ofInterior('2025-03-31', [])).toEqual([])
    expect(ofInterior('2025-04-01', [])).toHaveLength(1)
  })

  test('a report filed later than the day looked at had not come', () => {
    expect(ofInterior('2025-05-15', [filedOn('2025-05-16')])).toEqual([{ kind: 'missing', due: '2025-04-30' }])
  })

  test('the first filing decides, and another period’s filing does not answer', () => {
    expect(ofInterior('2025-08-15', [filedOn('2025-06-01'), filedOn('2025-04-20')])?.map(({ kind }) => kind)).toEqual([
      'onTime',
      'missing',
    ])
  })

  test('one institution’s report does not answer for another', () => {
    const records = recordsOn('2025-05-15', [filedOn('2025-04-20')])
    expect(records.map((record) => [record.institution, record.periods.at(-1)?.timeliness.kind])).toEqual([
      ['MOI', 'onTime'],
      ['MOJ', 'missing'],
    ])
  })

  test('institutions that owe no report are not listed, and no cycle means no record', () => {
    expect(recordsOn('2025-05-15', []).map(({ institution }) => institution)).toEqual(['MOI', 'MOJ'])
    expect(reportingRecords(aPlan({ reporting: undefined }), folded([]), day('2025-05-15'))).toEqual([])
  })
})

describe('a report that was sent back', () => {
  const statement = reported('A1', { said: '2025-04-20', pending: true })
  const filing = filed([statement], { said: '2025-04-20' })
  const back = reviewed(filing, 'sentBack', { said: '2025-05-05' })
  const isSentBack = (asOf: string, updates: readonly Update[]) => {
    const [first] = ofInterior(asOf, updates) ?? []
    return first && 'isSentBack' in first && first.isSentBack
  }

  test('is on time still, and marked from the day it was sent back', () => {
    expect(isSentBack('2025-05-04', [statement, filing, back])).toBe(false)
    expect(isSentBack('2025-05-05', [statement, filing, back])).toBe(true)
  })

  test('is not marked when only some of it was sent back', () => {
    const some = reviewed(filing, 'sentBack', { said: '2025-05-05', items: [] })
    expect(isSentBack('2025-05-05', [statement, filing, some])).toBe(false)
  })

  test('filed again and accepted shows as accepted, still in time by its first filing', () => {
    const again = filed([statement], { said: '2025-06-20', pending: true })
    const accepted = reviewed(again, 'accepted', { said: '2025-06-25' })
    const updates = [statement, filing, back, again, accepted]
    expect(isSentBack('2025-06-19', updates)).toBe(true)
    expect(isSentBack('2025-06-25', updates)).toBe(false)
    expect(ofInterior('2025-06-25', updates)?.[0]).toMatchObject({ kind: 'onTime', filed: '2025-04-20' })
  })

  test('is no longer marked once the whole was accepted on a later day', () => {
    const accepted = reviewed(filing, 'accepted', { said: '2025-05-10' })
    expect(isSentBack('2025-05-10', [statement, filing, back, accepted])).toBe(false)
  })
})
