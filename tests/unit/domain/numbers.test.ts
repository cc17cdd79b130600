import { describe, expect, test } from 'vitest'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Update } from '#domain/ledger/update.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { observed, reported, series, filed, reviewed, shotOf, withdrawn } from '../../fixtures/ledger.ts'
import type { Figure } from '../../fixtures/ledger.ts'
import { itemOf } from '#domain/ledger/itemRef.ts'
import { rated } from '../../fixtures/judged.ts'
import { aMilestone, anAction, anIndicator, aPlan, QUARTERLY } from '../../fixtures/plan.ts'
import type { IndicatorFacts } from '../../fixtures/plan.ts'

/** Cases in which a monitor says what is not true: each was once said, here or in software like it. */

const FROM_2024 = { baseline: ['2024', 100] } as const
const BY_2028 = (value: number) => ({ targets: [['2028', value]] as const })

const RATED: readonly (readonly [title: string, facts: IndicatorFacts, figures: readonly Figure[], verdict: object])[] =
  [
    [
      'a quarter’s flow below an annual target is not achieved',
      { direction: 'decrease', measure: 'flow', frequency: 'Q', ...FROM_2024, ...BY_2028(50) },
      [{ period: '2025-Q1', value: 25 }],
      { rating: 'notComparable', rule: 'cutSinceBaseline' },
    ],
    [
      'a quarter’s flow is not compared with an annual target where there is no baseline either',
      { direction: 'decrease', measure: 'flow', frequency: 'Q', ...BY_2028(50) },
      [{ period: '2025-Q1', value: 25 }],
      { rating: 'notComparable', rule: 'cutSinceBaseline' },
    ],
    [
      'a value past its target behind a break is not achieved',
      { ...FROM_2024, ...BY_2028(140) },
      [{ period: '2025', value: 150, status: 'B' }],
      { rating: 'notComparable', rule: 'cutSinceBaseline' },
    ],
    [
      'a figure older than the baseline has not reached a target',
      { ...FROM_2024, ...BY_2028(140) },
      [{ period: '2020', value: 150 }],
      { rating: 'notComparable', rule: 'noValueSinceBaseline' },
    ],
    [
      'a figure of the baseline’s own period that meets the target has reached it',
      { ...FROM_2024, ...BY_2028(140) },
      [{ period: '2024', value: 150 }],
      { rating: 'achieved', rule: 'targetReached' },
    ],
    [
      'an ordinal scale has no growth rate, with a target or without',
      { direction: 'decrease', method: 'growth', scale: steps(4), baseline: ['2024', 4], targets: [['2028', 1]] },
      [{ period: '2025', value: 3 }],
      { method: 'trajectory', rule: 'trajectory' },
    ],
    [
      'a rate without end is no rate',
      { method: 'growth', baseline: ['2024-01', 1e-15], targets: [['2024-03', 1e25]] },
      [{ period: '2024-02', value: 1e11 }],
      { rating: 'notComparable', rule: 'growthUndefined' },
    ],
    [
      'what names no counter is the keeper’s, and one line with what names the keeper',
      { keeper: 'MOI', ...FROM_2024, ...BY_2028(200) },
      [
        { period: '2019', value: 90 },
        { period: '2025', value: 130, assessor: 'MOI' },
      ],
      { latest: { period: '2025', value: 130 } },
    ],
    [
      'a longer line of another counter is not compared with the keeper’s baseline',
      { keeper: 'MOI', ...FROM_2024, ...BY_2028(200) },
      [
        { period: '2025', value: 190, assessor: 'UN' },
        { period: '2026', value: 195, assessor: 'UN' },
      ],
      { rating: 'notComparable', rule: 'otherCounter' },
    ],
    [
      'of several counters without a keeper nobody knows whose the baseline is',
      { ...FROM_2024, ...BY_2028(200) },
      [
        { period: '2025', value: 190, assessor: 'UN' },
        { period: '2025', value: 110, assessor: 'US' },
      ],
      { rating: 'notComparable', rule: 'severalCounters' },
    ],
    [
      'the only counter of an indicator without a keeper is compared',
      { ...FROM_2024, ...BY_2028(200) },
      [{ period: '2028', value: 200, assessor: 'UN' }],
      { rating: 'achieved' },
    ],
    [
      'time to a target runs between the ends of periods where the way is measured',
      { ...FROM_2024, ...BY_2028(200) },
      [{ period: '2026', value: 150 }],
      { done: 0.5, expected: 730 / 1461 },
    ],
    [
      'time runs between the beginnings of periods where growth is measured',
      { method: 'growth', ...FROM_2024, targets: [['2026', 400]] },
      [{ period: '2025-S2', value: 400 }],
      { rating: 'achieved' },
    ],
    [
      'a target equal to its baseline is a limit: a little below it is not on track',
      { baseline: ['2024', 20], ...BY_2028(20) },
      [{ period: '2025', value: 19 }],
      { rating: 'needsAcceleration', rule: 'limitBroken', done: 0.05 },
    ],
    [
      'while nothing is expected yet nothing is late',
      {
        baseline: ['2024', 0],
        targets: [
          ['2025', 0],
          ['2026', 9],
        ],
      },
      [{ period: '2025', value: 0 }],
      { rating: 'onTrack', expected: 0, ratio: undefined },
    ],
    [
      'a base year without a value is served by the first figure after it, not by an earlier one',
      { method: 'growth', baseYear: '2020', targets: [['2026', 400]] },
      [
        { period: '2015', value: 1 },
        { period: '2022', value: 100 },
        { period: '2024', value: 200 },
      ],
      { base: { period: '2022', value: 100 }, ratio: expect.closeTo(1, 12) as number },
    ],
    [
      'a figure of the base year itself serves',
      { method: 'growth', baseYear: '2022', targets: [['2026', 400]] },
      [
        { period: '2022', value: 100 },
        { period: '2024', value: 200 },
      ],
      { base: { period: '2022', value: 100 } },
    ],
    [
      'a target said to be met without a figure is achieved, and the period is kept',
      { keeper: 'MOI', ...FROM_2024, ...BY_2028(200) },
      [
        { period: '2025', value: 110 },
        { period: '2026', gap: 'target_met' },
      ],
      { rating: 'achieved', rule: 'statedAsMet', metIn: '2026', latest: { period: '2025', value: 110 } },
    ],
    [
      'a later figure speaks instead of an earlier word that the target was met',
      { ...FROM_2024, ...BY_2028(200) },
      [
        { period: '2025', gap: 'target_met' },
        { period: '2026', value: 100 },
      ],
      { rating: 'limited', metIn: undefined },
    ],
    [
      'a word about another year than the strategy’s own, before its baseline, meets nothing',
      { ...FROM_2024, ...BY_2028(200) },
      [{ period: '2020', gap: 'target_met' }],
      { rating: 'noData', metIn: undefined },
    ],
    [
      'a floor is kept without a baseline',
      { direction: 'at_least', ...BY_2028(90) },
      [{ period: '2025', value: 90 }],
      { rating: 'onTrack', rule: 'limitKept' },
    ],
    [
      'a floor of this year is not the one of a later year',
      {
        direction: 'at_least',
        targets: [
          ['2025', 60],
          ['2027', 90],
        ],
      },
      [{ period: '2026', value: 70 }],
      { rating: 'onTrack', target: { period: '2025', value: 60 } },
    ],
    [
      'a ceiling missed by a little needs acceleration',
      { direction: 'at_most', baseline: ['2024', 100], ...BY_2028(40) },
      [{ period: '2026', value: 42 }],
      { rating: 'needsAcceleration', rule: 'limitBroken', done: 0.05 },
    ],
    [
      'a ceiling missed by more is limited progress',
      { direction: 'at_most', ...BY_2028(40) },
      [{ period: '2026', value: 42.1 }],
      { rating: 'limited', rule: 'limitBroken' },
    ],
    [
      'a limit of zero has no nearly',
      { direction: 'at_most', ...BY_2028(0) },
      [{ period: '2026', value: 0.001 }],
      { rating: 'limited', done: undefined },
    ],
    [
      'without a target the baseline is the limit, and its own figure proves nothing',
      { direction: 'at_least', ...FROM_2024 },
      [{ period: '2024', value: 100 }],
      { rating: 'notComparable', rule: 'noValueSinceBaseline' },
    ],
    [
      'a limit without a target or a baseline is none, whatever the method',
      { direction: 'at_most', method: 'growth' },
      [{ period: '2025', value: 1 }],
      { rating: 'noTarget' },
    ],
    [
      'a level to keep is that of the target where one is set',
      { direction: 'maintain', ...FROM_2024, ...BY_2028(120) },
      [{ period: '2025', value: 118 }],
      { rating: 'onTrack', rule: 'maintain' },
    ],
  ]

test.each(RATED)('%s', (_, facts, figures, verdict) => {
  expect(rated(anIndicator(facts), [observed(figures)])).toMatchObject(verdict)
})

describe('what is said of actions', () => {
  const inYear = { start: '2025-01-01', due: '2025-12-31' }
  const three = ['A1', 'A2', 'A3'].map((id) => anAction({ id, ...inYear }))
  const shot = (asOf: string, said: readonly Update[], over: Partial<Plan>) => shotOf(aPlan(over), said, asOf)
  const statuses = ({ actions }: Snapshot) => actions.map(({ verdict }) => verdict.status)

  test('what was filed and waits is not called unreported', () => {
    const said = reported('A1', { percent: 50, period: '2025-Q1', said: '2025-04-20', pending: true })
    const filing = filed([said], { period: '2025-Q1', said: '2025-04-20' })
    const { actions, reporting } = shot('2025-05-15', [said, filing], { actions: three.slice(0, 1) })
    expect(actions[0]?.verdict.report?.kind).toBe('awaiting')
    const own = reporting.find(({ institution }) => institution === 'MOI')
    expect(own?.periods.map(({ timeliness }) => timeliness.kind)).toEqual(['onTime'])
  })

  test('coverage is that of the average it stands beside', () => {
    const said = [
      reported('A1', { percent: 90, period: '2026-Q1', said: '2026-04-20' }),
      reported('A2', { period: '2026-Q1', said: '2026-04-20' }),
      reported('A3', { period: '2026-Q1', said: '2026-04-20' }),
    ]
    const { whole } = shot('2026-05-15', said, { actions: three }).rollups
    expect(whole.coverage).toEqual({ known: 1, due: 3 })
    expect(whole.actual).toMatchObject({ kind: 'gap', gap: 'lowCoverage' })
  })

  test('a contested last period leaves the statement before it standing', () => {
    const said = [
      reported('A1', { percent: 10, period: '2025-Q1', said: '2025-04-20' }),
      reported('A1', { percent: 20, period: '2025-Q2', said: '2025-07-20' }),
      reported('A1', { percent: 40, period: '2025-Q2', said: '2025-07-21' }),
    ]
    const [action] = shot('2025-08-15', said, { actions: three.slice(0, 1) }).actions
    expect(action?.verdict).toMatchObject({ isContested: true, actual: { kind: 'value', value: 0.1 } })
    expect(action?.record.contested.map((group) => group.map(({ update }) => update.period))).toEqual([
      ['2025-Q2', '2025-Q2'],
    ])
  })

  test('nobody owes a report after the strategy’s last period', () => {
    const { reporting } = shot('2030-06-30', [], { actions: three, reporting: QUARTERLY })
    const periods = reporting.flatMap((record) => record.periods.map(({ period }) => period as string))
    expect(periods.toSorted().at(-1)).toBe('2028-Q4')
  })

  test('an action without dates is listed as unrated and is in no mean', () => {
    const undated = anAction({ id: 'A2', milestones: [aMilestone({ due: '2025-01-31' })] })
    const said = [reported('A1', { percent: 75 })]
    const whole = shot('2025-08-15', said, { actions: [three[0] ?? undated, undated], reporting: undefined }).rollups
      .whole
    expect(whole.count).toBe(2)
  })

  test('a reopened action is open', () => {
    const said = [
      reported('A1', { state: 'completed', period: '2025-Q1', said: '2025-04-20' }),
      reported('A1', { period: '2025-Q2', said: '2025-07-20' }),
    ]
    const [action] = shot('2025-08-15', said, { actions: three.slice(0, 1) }).actions
    expect(action?.verdict.status).not.toBe('completed')
    expect(action?.verdict.actual).toMatchObject({ kind: 'gap', gap: 'notMeasured' })
  })

  test('before its start an action is zero of zero, and coverage does not count it', () => {
    const future = anAction({ id: 'A2', start: '2027-01-01', due: '2027-12-31' })
    const { rollups } = shot('2025-07-02', [reported('A1', { percent: 50 })], {
      actions: [...three.slice(0, 1), future],
      reporting: undefined,
    })
    expect(rollups.whole.coverage).toEqual({ known: 1, due: 1 })
    expect(rollups.whole.actual).toMatchObject({ kind: 'value', value: 0.25 })
  })

  test('done and planned are means over the same actions', () => {
    const late = ['A4', 'A5'].map((id) => anAction({ id, start: '2024-01-01', due: '2025-03-01' }))
    const said = three.map(({ id }) => reported(id, { percent: 15 }))
    const { whole } = shot('2025-02-24', said, { actions: [...three, ...late], reporting: undefined }).rollups
    const number = (of: typeof whole.actual) => (of.kind === 'value' ? of.value : undefined)
    expect(number(whole.actual)).toBeCloseTo(0.15, 10)
    expect(number(whole.planned)).toBeCloseTo(0.15, 2)
    expect(whole.coverage).toEqual({ known: 3, due: 5 })
  })

  test('a partner’s word does not move an action of which the lead has spoken', () => {
    const action = anAction({ ...inYear, partners: ['MOJ'] })
    const said = [
      reported('A1', { percent: 10, period: '2025-Q1', said: '2025-04-20' }),
      reported('A1', { state: 'cancelled', by: 'MOJ', period: '2025-Q1', said: '2025-04-25' }),
    ]
    expect(statuses(shot('2025-05-15', said, { actions: [action] }))).toEqual(['offTrack'])
  })

  test('completed with milestones open is done whole, and they are named', () => {
    const action = anAction({ ...inYear, milestones: [aMilestone({ id: 'M1' }), aMilestone({ id: 'M2' })] })
    const said = [reported('A1', { state: 'completed', done: { M1: '' } })]
    const [row] = shot('2025-08-15', said, { actions: [action], reporting: undefined }).actions
    expect(row?.verdict.actual).toMatchObject({ kind: 'value', value: 1 })
    expect(row?.verdict.openMilestones.map(({ id }) => id)).toEqual(['M2'])
  })

  test('a review said before the filing does not let what is said later count earlier', () => {
    const said = reported('A1', { percent: 50, period: '2025-Q1', said: '2025-09-01', pending: true })
    const filing = filed([said], { period: '2025-Q1', said: '2025-09-01' })
    const early = reviewed(filing, 'accepted', { said: '2025-07-11' })
    const [row] = shot('2025-08-15', [said, filing, early], { actions: three.slice(0, 1) }).actions
    expect(row?.record.current).toBeUndefined()
  })

  test('a ministry does not accept its own report', () => {
    const said = reported('A1', { percent: 50, period: '2025-Q1', said: '2025-04-20', pending: true })
    const filing = filed([said], { period: '2025-Q1', said: '2025-04-20' })
    const own = reviewed(filing, 'accepted', { by: 'MOI', said: '2025-05-01' })
    const [row] = shot('2025-08-15', [said, filing, own], { actions: three.slice(0, 1) }).actions
    expect(row?.record.current).toBeUndefined()
  })

  test('a table corrected or withdrawn by the id of its update is corrected or withdrawn', () => {
    const [old, next] = [series({ 2025: 1 }), series({ 2025: 2 }, { said: '2025-02-01' })]
    const indicators = [anIndicator({ keeper: 'MOI' })]
    const latest = (said: readonly Update[]) => shot('2026-08-15', said, { indicators }).indicators[0]?.rating.latest
    expect(latest([old, withdrawn(itemOf(old.id), { said: '2025-02-01' })])).toBeUndefined()
    expect(latest([old, next])).toBeUndefined()
    const corrected = observed([{ period: '2025', value: 2, supersedes: [itemOf(old.id)] }], { said: '2025-02-01' })
    expect(latest([old, corrected])).toMatchObject({ value: 2 })
  })
})

function steps(count: number) {
  return Array.from({ length: count }, (_, index) => ({ code: index + 1, label: { en: `${index}`, ar: `${index}` } }))
}
