import { describe, expect, test } from 'vitest'
import { fold } from '#domain/ledger/fold.ts'
import { snapshot } from '#domain/makeSnapshot.ts'
import { bodyOf } from '#domain/ledger/canonical.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { parseUpdate } from '#domain/ledger/parseUpdate.ts'
import type { Series } from '#domain/judge/series.ts'
import type { FiscalYear } from '#domain/plan/fiscalYear.ts'
import type { Frequency } from '#domain/plan/indicator.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { mattersOf } from '#domain/judge/matters.ts'
import { completeness, figureMistakes, mistakesIn } from '#domain/report/checks.ts'
import { changed, emptyDraft } from '#domain/report/draft.ts'
import type { Draft, ObstacleAnswer } from '#domain/report/draft.ts'
import { askedPeriod, dutiesOf, figureKey, reportablePeriods, reporters } from '#domain/report/due.ts'
import { entriesOf } from '#domain/report/fileDraft.ts'
import { isAwaiting, reports } from '#domain/report/reports.ts'
import { attentionLine } from '#telling/attentionLine.ts'
import { series, shotOf } from '../../../fixtures/ledger.ts'
import { AR, EN, heard } from '../../../fixtures/say.ts'
import type { IndicatorFacts } from '../../../fixtures/plan.ts'
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

const [A1, MOI, Q1] = [actionId('A1'), institutionId('MOI'), period('2025-Q1')]
const F1 = figureKey(indicatorId('I1'), Q1)
const plan = aPlan({
  actions: [
    anAction({ start: '2025-01-01', due: '2025-12-31' }),
    anAction({ id: 'A2', lead: 'MOJ', coLeads: ['MOI'] }),
    anAction({ id: 'A3', start: '2026-01-01' }),
    anAction({ id: 'A4', lead: 'MOJ' }),
  ],
  indicators: [anIndicator({ keeper: 'MOI', measure: 'flow', frequency: 'Q' }), anIndicator({ id: 'I2' })],
})
const draft: Draft = {
  ...emptyDraft(MOI, Q1),
  actions: { [A1]: { state: 'in_progress', percent: 40, note: ' A start ' } },
  figures: { [F1]: { value: 12 } },
}
const own = (seq: number) => ({ kind: 'own', seq }) as const
const filed = entriesOf({ draft, plan, said: day('2025-04-20'), lang: 'en', before: [] }, own(1))

describe('what an institution answers for', () => {
  test('are the actions it leads or leads with others that have begun, and the indicators it keeps', () => {
    const { actions, figures } = dutiesOf(plan, MOI, Q1)
    expect([actions.map(({ id }) => id), figures.map(({ key }) => key)]).toEqual([['A1', 'A2'], ['I1@2025-Q1']])
    expect(reporters(plan)).toEqual(['MOI', 'MOJ'])
  })

  test('a figure is owed for the periods of its own frequency that end with the report, never for the report’s', () => {
    const keysOf = (frequency: Frequency, of: string, more: Partial<Plan> = {}) =>
      dutiesOf(
        { ...plan, indicators: [anIndicator({ keeper: 'MOI', frequency })], ...more },
        MOI,
        period(of),
      ).figures.map(({ period }) => period)
    expect(keysOf('Q', '2025-Q2')).toEqual(['2025-Q2'])
    expect([keysOf('A', '2025-Q2'), keysOf('A', '2025-Q4')]).toEqual([[], ['2025']])
    expect([keysOf('S', '2025-Q1'), keysOf('S', '2025-Q2')]).toEqual([[], ['2025-S1']])
    expect(keysOf('M', '2025-Q1')).toEqual(['2025-01', '2025-02', '2025-03'])
    expect(keysOf('I', '2025-Q1')).toEqual(['2025-Q1'])
    const fiscalYear: FiscalYear = { begins: '10-01', namedBy: 'end' }
    expect(keysOf('A', '2025-Q3', { fiscalYear })).toEqual(['2024-10-01/2025-09-30'])
    expect(keysOf('A', '2025-Q4', { fiscalYear })).toEqual([])
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
    expect(completeness({ ...draft, figures: { [F1]: {} } }, duties)).toEqual({ done: 1, of: 3 })
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
    expect(mistakes({ figures: { [F1]: { value: -1 } } })).toEqual([['I1@2025-Q1', 'countBelowZero']])
    expect(mistakes({ figures: { [F1]: { note: 'Later' } } })).toEqual([['I1@2025-Q1', 'figureMissing']])
    expect(mistakes({ figures: { [F1]: { gap: 'not_measured' } } })).toEqual([])
  })

  test('a figure beyond what is usual, and a total that falls, ask for a comment', () => {
    const duty = (facts: IndicatorFacts) => ({
      key: F1,
      indicator: anIndicator({ frequency: 'Q', ...facts }),
      period: period('2025-Q1'),
    })
    const known = (values: Readonly<Record<string, number>>, facts: IndicatorFacts): Series | undefined => {
      const shown = shotOf(
        aPlan({ indicators: [anIndicator({ frequency: 'Q', ...facts })] }),
        [series(values)],
        '2025-06-01',
      )
      return shown.indicators[0]?.record.main
    }
    const year = { '2024-Q1': 10, '2024-Q2': 14, '2024-Q3': 12, '2024-Q4': 13 }
    const flow = { measure: 'flow' } as const
    const found = (value: number, note?: string) =>
      figureMistakes(duty(flow), { value, ...(note !== undefined && { note }) }, known(year, flow))
    expect([found(8), found(16)]).toEqual([[], []])
    expect(found(7)).toEqual([{ mistake: 'unusual', range: [8, 16] }])
    expect([found(400, 'A campaign began'), found(17)]).toEqual([[], [{ mistake: 'unusual', range: [8, 16] }]])
    // Three figures do not tell what is usual, and a year is not compared with a quarter.
    const { '2024-Q1': _, ...three } = year
    expect(figureMistakes(duty(flow), { value: 400 }, known(three, flow))).toEqual([])
    expect(figureMistakes({ ...duty(flow), period: period('2024') }, { value: 49 }, known(year, flow))).toEqual([])
    const total = { measure: 'cumulative' } as const
    expect(figureMistakes(duty(total), { value: 12 }, known(year, total))).toEqual([
      { mistake: 'totalFalls', range: [13, 13] },
    ])
    expect(figureMistakes(duty(total), { value: 400 }, known(year, total))).toEqual([])
  })

  test('an obstacle says what it is', () => {
    const blocked = (obstacle: ObstacleAnswer) => mistakes({ actions: { [A1]: { state: 'in_progress', obstacle } } })
    expect(blocked({ asks: MOI })).toEqual([['A1', 'obstacleUnsaid']])
    expect(blocked({ what: 'No budget' })).toEqual([])
  })

  test('takes an answer back where it is set to nothing', () => {
    expect(changed({ percent: 4, note: 'a' }, { percent: undefined })).toEqual({ note: 'a' })
  })
})

describe('a report that is filed', () => {
  const { ledger } = fold([plan], filed)

  test('says what was answered, as its author’s word that waits', () => {
    expect(ledger.refused).toEqual([])
    const [report] = reports(ledger, day('2025-04-20'))
    expect(report).toMatchObject({ by: 'MOI', period: '2025-Q1', filed: '2025-04-20', isUnsigned: false })
    expect(report && isAwaiting(report)).toBe(true)
    expect(report?.items).toMatchObject([
      { kind: 'action', update: { action: 'A1', percent: 40, note: { en: 'A start', ar: '' } } },
      { kind: 'figure', row: { indicator: 'I1', value: 12, status: 'A' } },
    ])
    expect(reports(ledger, day('2025-04-19'))).toEqual([])
  })

  test('changes provisional figures and no official ones', () => {
    const actual = (basis: 'official' | 'provisional') =>
      snapshot([plan], filed, day('2025-04-20'), basis).actions[0]?.verdict.actual
    expect(actual('provisional')).toEqual({ kind: 'value', value: 0.4 })
    expect(actual('official')).toEqual({ kind: 'gap', gap: 'awaitingAcceptance' })
  })

  test('with an obstacle comes to the chair’s attention once it is accepted, and goes when it is told no more', () => {
    const blockedBy = (at: number, obstacle?: ObstacleAnswer) =>
      entriesOf(
        {
          draft: {
            ...emptyDraft(MOI, Q1),
            actions: { [A1]: { state: 'in_progress', percent: 20, ...(obstacle && { obstacle }) } },
          },
          plan,
          said: day(`2025-04-${at}`),
          lang: 'en',
          before: [],
        },
        own(at),
      )
    const linesOf = (entries: readonly Entry[], basis: 'official' | 'provisional') => {
      const shown = snapshot([plan], entries, day('2025-05-01'), basis)
      const blocked = shown.attention.filter(({ kind }) => kind === 'blocked')
      return mattersOf(blocked).map((matter) =>
        [EN, AR].map((say) => heard(attentionLine(say, shown, matter)?.reason ?? '')),
      )
    }
    const told = blockedBy(20, { what: ' No interpreters ', asks: institutionId('MOJ'), by: day('2025-06-30') })
    expect(linesOf(told, 'official')).toEqual([])
    expect(linesOf(told, 'provisional')).toEqual([
      [
        'Blocked, its owner says: “No interpreters”. Support is asked of MOJ by 30 June 2025.',
        'متعثر، يقول صاحبه: «No interpreters». والدعم مطلوب من MOJ بالعربية قبل نهاية 30 يونيو 2025.',
      ],
    ])
    expect(linesOf(blockedBy(21), 'provisional')).toEqual([])
    for (const { update } of told) expect(parseUpdate(bodyOf(update))).toEqual({ ok: true, update })
  })

  test('again about the same period corrects what was filed before instead of contradicting it', () => {
    const before = reports(ledger, day('2025-05-01'))
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
    const [first, second] = reports(whole, day('2025-05-01'))
    expect(first && isAwaiting(first)).toBe(false)
    expect(second && isAwaiting(second)).toBe(true)
    const row = snapshot([plan], [...filed, ...again], day('2025-05-01'), 'provisional').actions[0]
    expect(row?.verdict).toMatchObject({ isContested: false, actual: { kind: 'value', value: 0.6 } })
  })
})
