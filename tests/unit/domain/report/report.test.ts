import { describe, expect, test } from 'vitest'
import { fold } from '#domain/ledger/fold.ts'
import { snapshot } from '#domain/makeSnapshot.ts'
import { completeness, mistakesIn } from '#domain/report/checks.ts'
import { changed, emptyDraft } from '#domain/report/draft.ts'
import type { Draft } from '#domain/report/draft.ts'
import { askedPeriod, dutiesOf, reportablePeriods, reporters } from '#domain/report/due.ts'
import { entriesOf } from '#domain/report/fileDraft.ts'
import { isAwaiting, reports } from '#domain/report/reports.ts'
import {
  actionId,
  anAction,
  anIndicator,
  aPlan,
  day,
  indicatorId,
  institutionId,
  period,
} from '../../../fixtures/plan.ts'

const [A1, I1, MOI, Q1] = [actionId('A1'), indicatorId('I1'), institutionId('MOI'), period('2025-Q1')]
const plan = aPlan({
  actions: [
    anAction({ start: '2025-01-01', due: '2025-12-31' }),
    anAction({ id: 'A2', lead: 'MOJ', coLeads: ['MOI'] }),
    anAction({ id: 'A3', start: '2026-01-01' }),
    anAction({ id: 'A4', lead: 'MOJ' }),
  ],
  indicators: [anIndicator({ keeper: 'MOI', measure: 'flow' }), anIndicator({ id: 'I2' })],
})
const draft: Draft = {
  ...emptyDraft(MOI, Q1),
  actions: { [A1]: { state: 'in_progress', percent: 40, note: ' A start ' } },
  figures: { [I1]: { value: 12 } },
}
const own = (seq: number) => ({ kind: 'own', seq }) as const
const filed = entriesOf({ draft, plan, said: day('2025-04-20'), lang: 'en', before: [] }, own(1))

describe('what an institution answers for', () => {
  test('are the actions it leads or leads with others that have begun, and the indicators it keeps', () => {
    const { actions, indicators } = dutiesOf(plan, MOI, Q1)
    expect([actions.map(({ id }) => id), indicators.map(({ id }) => id)]).toEqual([['A1', 'A2'], ['I1']])
    expect(reporters(plan)).toEqual(['MOI', 'MOJ'])
  })

  test('is asked about the period that ended last, and may be told of the one that runs', () => {
    expect(askedPeriod(plan, day('2025-08-15'))).toBe('2025-Q2')
    expect(reportablePeriods(plan, day('2025-08-15'))).toEqual(['2025-Q3', '2025-Q2', '2025-Q1'])
    expect(askedPeriod(plan, day('2025-02-01'))).toBe('2025-Q1')
    const { reporting: _, ...bare } = plan
    expect(askedPeriod({ ...bare, reporting: undefined }, day('2025-08-15'))).toBeUndefined()
  })
})

describe('a draft', () => {
  const duties = dutiesOf(plan, MOI, Q1)
  const mistakes = (answers: Partial<Draft>) =>
    mistakesIn({ ...draft, ...answers }, duties, day('2025-04-20')).map(({ about, mistake }) => [about, mistake])

  test('says how many of its duties are answered', () => {
    expect(completeness(draft, duties)).toEqual({ done: 2, of: 3 })
    expect(completeness({ ...draft, figures: { [I1]: {} } }, duties)).toEqual({ done: 1, of: 3 })
    expect(mistakes({})).toEqual([])
  })

  test('is told what is wrong in it, answer by answer', () => {
    expect(mistakes({ actions: { [A1]: { percent: 101 } } })).toEqual([
      ['A1', 'stateMissing'],
      ['A1', 'percentRange'],
    ])
    expect(mistakes({ actions: { [A1]: { state: 'completed' } } })).toEqual([['A1', 'completedBare']])
    expect(mistakes({ actions: { [A1]: { state: 'completed', percent: 90, note: 'Done' } } })).toEqual([
      ['A1', 'percentAgainstState'],
    ])
    expect(mistakes({ actions: { [A1]: { state: 'in_progress', evidence: ['javascript:alert(1)'] } } })).toEqual([
      ['A1', 'evidenceNoLink'],
    ])
    expect(mistakes({ figures: { [I1]: { value: -1 } } })).toEqual([['I1', 'countBelowZero']])
    expect(mistakes({ figures: { [I1]: { note: 'Later' } } })).toEqual([['I1', 'figureMissing']])
    expect(mistakes({ figures: { [I1]: { gap: 'not_measured' } } })).toEqual([])
  })

  test('takes an answer back where it is set to nothing', () => {
    expect(changed({ percent: 4, note: 'a' }, { percent: undefined })).toEqual({ note: 'a' })
  })
})

describe('a report that is filed', () => {
  const { ledger } = fold([plan], filed)

  test('says what was answered, as its author’s word that waits', () => {
    expect(ledger.refused).toEqual([])
    const [report] = reports(ledger, day('2025-04-20'), 'official')
    expect(report).toMatchObject({ by: 'MOI', period: '2025-Q1', filed: '2025-04-20', isUnsigned: false })
    expect(report && isAwaiting(report)).toBe(true)
    expect(report?.items).toMatchObject([
      { kind: 'action', update: { action: 'A1', percent: 40, note: { en: 'A start', ar: '' } } },
      { kind: 'figure', row: { indicator: 'I1', value: 12, status: 'A' } },
    ])
    expect(reports(ledger, day('2025-04-19'), 'official')).toEqual([])
  })

  test('changes provisional figures and no official ones', () => {
    const actual = (basis: 'official' | 'provisional') =>
      snapshot([plan], filed, day('2025-04-20'), basis).actions[0]?.verdict.actual
    expect(actual('provisional')).toEqual({ kind: 'value', value: 0.4 })
    expect(actual('official')).toEqual({ kind: 'gap', gap: 'awaitingAcceptance' })
  })

  test('again about the same period corrects what was filed before instead of contradicting it', () => {
    const before = reports(ledger, day('2025-05-01'), 'provisional')
    const again = entriesOf(
      {
        draft: { ...draft, actions: { [A1]: { state: 'in_progress', percent: 60 } } },
        plan,
        said: day('2025-05-01'),
        lang: 'ar',
        before,
      },
      own(2),
    )
    const whole = fold([plan], [...filed, ...again]).ledger
    expect(whole.refused).toEqual([])
    const [first, second] = reports(whole, day('2025-05-01'), 'provisional')
    expect(first && isAwaiting(first)).toBe(false)
    expect(second && isAwaiting(second)).toBe(true)
    const row = snapshot([plan], [...filed, ...again], day('2025-05-01'), 'provisional').actions[0]
    expect(row?.verdict).toMatchObject({ isContested: false, actual: { kind: 'value', value: 0.6 } })
  })
})
