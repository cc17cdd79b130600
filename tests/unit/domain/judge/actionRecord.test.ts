import { describe, expect, test } from 'vitest'
import { knownFrom, momentOf } from '#domain/judge/actionRecord.ts'
import { actualProgress } from '#domain/judge/progress.ts'
import { valueOf } from '#domain/judge/reading.ts'
import { itemOf } from '#domain/ledger/itemRef.ts'
import { filed, reported, reviewed } from '../../../fixtures/ledger.ts'
import { recordOf } from '../../../fixtures/judged.ts'
import { anAction, day } from '../../../fixtures/plan.ts'

const action = anAction()

describe('what counts of everything said about an action', () => {
  const first = reported('A1', { said: '2025-04-20', period: '2025-Q1', percent: 20 })
  const second = reported('A1', { said: '2025-07-20', period: '2025-Q2', percent: 40 })

  test('one statement per period counts, and the latest period is current', () => {
    const record = recordOf(action, [second, first])
    expect(record.counted.map(({ update }) => update.percent)).toEqual([20, 40])
    expect(record.current?.update.id).toBe(second.id)
  })

  test('a late statement about an early period does not become the current one', () => {
    const late = reported('A1', { said: '2025-09-01', period: '2025-Q1', percent: 25, supersedes: [first] })
    const record = recordOf(action, [first, second, late])
    expect(record.current?.update.id).toBe(second.id)
    expect(record.counted.map(({ update }) => update.percent)).toEqual([25, 40])
    expect(record.said).toBe(3)
  })

  test('two statements about one period that both stand are contested, and no clock decides', () => {
    const rival = reported('A1', { said: '2025-07-25', period: '2025-Q2', percent: 90 })
    const record = recordOf(action, [first, second, rival])
    expect(record.contested.map((group) => group.map(({ update }) => update.percent))).toEqual([[40, 90]])
    expect(record.current?.update.id).toBe(first.id)
  })

  test('two that say the same in state and figures do not contradict each other', () => {
    const again = reported('A1', { said: '2025-07-25', period: '2025-Q2', percent: 40, sources: ['S1'] })
    const record = recordOf(action, [first, second, again])
    expect(record.contested).toEqual([])
    expect(record.current?.update.id).toBe(again.id)
    const unticked = reported('A1', { said: '2025-07-26', period: '2025-Q2', percent: 40, done: {} })
    expect(recordOf(action, [first, second, unticked]).contested).toHaveLength(1)
  })

  test('somebody else’s word counts only about a period of which the lead has said nothing', () => {
    const of = (period: string, percent: number) => reported('A1', { by: 'MOJ', said: '2025-10-25', period, percent })
    const record = recordOf(action, [first, second, of('2025-Q2', 90), of('2025-Q3', 70)])
    expect(record.contested).toEqual([])
    expect(record.counted.map(({ update }) => update.percent)).toEqual([20, 40, 70])
    const waits = reported('A1', { said: '2025-10-20', period: '2025-Q3', percent: 60, pending: true })
    expect(recordOf(action, [first, second, waits, of('2025-Q3', 70)]).current?.update.percent).toBe(40)
  })

  test('of two statements about one moment the id decides which is current, whatever order they came in', () => {
    const ofPeriod = reported('A1', { said: '2025-04-20', period: '2025-Q1', percent: 10 })
    const ofDay = reported('A1', { said: '2025-03-31', percent: 20 })
    const last = [ofPeriod.id, ofDay.id].sort().at(-1)
    expect(recordOf(action, [ofPeriod, ofDay]).current?.update.id).toBe(last)
    expect(recordOf(action, [ofDay, ofPeriod]).current?.update.id).toBe(last)
  })

  test('outside a cycle statements of different days follow one another', () => {
    const record = recordOf(action, [
      reported('A1', { said: '2025-02-01', percent: 10 }),
      reported('A1', { said: '2025-01-01', percent: 5 }),
    ])
    expect(record.counted.map(({ update }) => update.percent)).toEqual([5, 10])
    expect(record.contested).toEqual([])
  })

  test('nothing is known before it was said', () => {
    expect(recordOf(action, [first, second], '2025-04-19')).toMatchObject({ said: 0, current: undefined })
    expect(recordOf(action, [first, second], '2025-04-20').said).toBe(1)
  })

  test('a report filed before its period ends says something from the day it was filed', () => {
    const early = reported('A1', { said: '2025-03-20', period: '2025-Q1', percent: 30 })
    expect(knownFrom(early)).toBe('2025-03-20')
    expect(knownFrom(first)).toBe('2025-03-31')
    expect(valueOf(actualProgress(action, recordOf(action, [early], '2025-03-25'), day('2025-03-25')))).toBe(0.3)
  })

  test('a statement speaks about the end of its period, or about the day it was said', () => {
    expect(momentOf(first)).toBe('2025-03-31')
    expect(momentOf(reported('A1', { said: '2025-04-20' }))).toBe('2025-04-20')
  })

  test('provisional figures include what is filed and not yet accepted', () => {
    const pending = reported('A1', { said: '2025-10-20', period: '2025-Q3', percent: 60, pending: true })
    expect(recordOf(action, [second, pending]).current?.update.percent).toBe(40)
    expect(recordOf(action, [second, pending], '2026-01-01', 'provisional').current?.update.percent).toBe(60)
  })
})

describe('a claim is not evidence, and evidence is not verification', () => {
  const supportOf = (facts: Parameters<typeof reported>[1], verify: boolean) => {
    const statement = reported('A1', { ...facts, pending: true })
    const filing = filed([statement])
    const review = reviewed(filing, 'accepted', { verified: verify ? [itemOf(statement.id)] : [] })
    return recordOf(action, [statement, filing, review]).current?.support
  }

  test('a statement with nothing beside it is a claim', () => {
    expect(supportOf({}, false)).toBe('claimed')
  })

  test('a statement with a link or a source has evidence attached', () => {
    expect(supportOf({ evidence: ['https://example.org/report'] }, false)).toBe('evidence')
    expect(supportOf({ sources: ['S1'] }, false)).toBe('evidence')
  })

  test('only the secretariat verifies', () => {
    expect(supportOf({ evidence: ['https://example.org/report'] }, true)).toBe('verified')
    expect(supportOf({}, true)).toBe('verified')
  })
})
