import { describe, expect, test } from 'vitest'
import type { Update } from '#domain/ledger/update.ts'
import { DEFAULT_RULES } from '#domain/plan/rules.ts'
import type { Say } from '#i18n/say.ts'
import { actionReason } from '#telling/actionReason.ts'
import { coverageText, progressText } from '#telling/progressText.ts'
import { ratingReason } from '#telling/ratingReason.ts'
import { reportMarkText, reportSentences } from '#telling/reportText.ts'
import { timelinessText } from '#telling/timelinessText.ts'
import { filed, observed, reported, reviewed, series, shotOf } from '../../fixtures/ledger.ts'
import { anAction, anIndicator, aPlan, day } from '../../fixtures/plan.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'

const inBoth = (tell: (say: Say) => string) => [EN, AR].map((say) => heard(tell(say)))

describe('the report on an action', () => {
  const plan = aPlan({ actions: [anAction({ start: '2025-01-01', due: '2025-12-31' })] })
  const came = reported('A1', { period: '2025-Q1', said: '2025-04-20', percent: 10, pending: true })
  const told = (...updates: readonly Update[]) => {
    const report = shotOf(plan, updates, '2025-05-15').actions[0]?.verdict.report
    if (!report) throw new Error('a report is owed')
    return [inBoth((say) => reportMarkText(say, report)), inBoth((say) => reportSentences(say, report).join(' '))]
  }

  test('that waits names its period', () => {
    expect(told(came, filed([came]))).toEqual([
      ['Q1 2025 awaiting acceptance', 'تقرير الربع الأول من 2025 بانتظار الاعتماد'],
      [
        'The report for Q1 2025, filed on 20 Apr 2025, awaits acceptance.',
        'تقرير الربع الأول من 2025 المقدَّم في 20 أبريل 2025 بانتظار الاعتماد.',
      ],
    ])
  })

  test('that went back names its period', () => {
    const filing = filed([came], { said: '2025-04-20' })
    const back = reviewed(filing, 'sentBack', { said: '2025-05-02' })
    expect(told(came, filing, back)).toEqual([
      ['Q1 2025 sent back', 'تقرير الربع الأول من 2025 معاد'],
      [
        'The report for Q1 2025, filed on 20 Apr 2025, was sent back.',
        'أُعيد تقرير الربع الأول من 2025 المقدَّم في 20 أبريل 2025.',
      ],
    ])
  })

  test('that did not come says from when', () => {
    expect(told()).toEqual([
      ['report missing', 'تقرير ناقص'],
      ['Reports are missing from Q1 2025 on.', 'التقارير ناقصة من الربع الأول من 2025 فصاعدًا.'],
    ])
  })
})

describe('why an action has its status', () => {
  const plan = aPlan({ actions: [anAction({ start: '2025-01-01', due: '2025-12-31' })] })
  const sentence = (asOf: string, ...updates: readonly Update[]) => {
    const [row] = shotOf(plan, updates, asOf).actions
    if (!row) throw new Error('the plan has an action')
    return inBoth((say) => actionReason(say, row, plan.rules).sentence)
  }

  test.each([
    [
      20,
      '20% done where 50% was planned: ratio 0.40, below 0.60.',
      'أُنجز 20% وكان المخطط 50%: النسبة 0.40 وهي دون 0.60.',
    ],
    [
      40,
      '40% done where 50% was planned: ratio 0.80, below 0.95.',
      'أُنجز 40% وكان المخطط 50%: النسبة 0.80 وهي دون 0.95.',
    ],
  ])('at %d of 50 per cent names the threshold that it missed', (percent, english, arabic) => {
    expect(sentence('2025-07-01', reported('A1', { said: '2025-06-30', percent }))).toEqual([english, arabic])
  })

  test('past its deadline names the day, how long ago that was and how much is done', () => {
    expect(sentence('2026-01-11', reported('A1', { said: '2025-12-01', percent: 80 }))).toEqual([
      'It was due by 31 Dec 2025 and is not reported completed: 11 days overdue. Done: 80%.',
      'كان موعده 31 ديسمبر 2025 ولم يرد اكتماله: التأخر 11 يومًا. المنجز: 80%.',
    ])
  })

  test('gives the facts it rests on, and none that are not known', () => {
    const [row] = shotOf(plan, [reported('A1', { said: '2025-06-30', percent: 20 })], '2025-07-01').actions
    const facts = row ? actionReason(EN, row, plan.rules).facts : []
    expect(Object.fromEntries(facts.map(({ term, value }) => [term, heard(value)]))).toEqual({
      Done: '20%',
      'Planned by now': '50%',
      'Done ÷ planned (SPI)': '0.40',
      Start: '1 Jan 2025',
      Due: '31 Dec 2025',
      Report: 'reported',
      'Last report': '30 Jun 2025',
    })
  })
})

describe('why an indicator has its rating', () => {
  test.each([
    [
      'a target said to be met',
      { targets: [['2028', 50]] },
      [{ period: '2026', gap: 'target_met' }],
      'It is stated for 2026 that the target of 50 (2028) was met; the figure is not published.',
      'ذُكر عن 2026 أن المستهدف 50 (2028) قد بُلغ، ولم يُنشر الرقم.',
    ],
    [
      'a limit kept',
      { direction: 'at_least', targets: [['2026', 50]] },
      [{ period: '2026', value: 60 }],
      '60 (2026) is on the right side of the limit, 50 (2026).',
      '60 (2026) على الجانب الصحيح من الحد، وهو 50 (2026).',
    ],
    [
      'a level kept without a target',
      { direction: 'maintain', baseline: ['2024', 50] },
      [{ period: '2026', value: 51 }],
      '51 (2026) where 50 (2024) should be kept. On track within 5% of it, needs acceleration within 10%.',
      '51 (2026) حيث يُراد الثبات على 50 (2024). وفق الخطة ضمن 5% منه، ويحتاج إلى تسريع ضمن 10%.',
    ],
  ] as const)('%s', (_, facts, figures, english, arabic) => {
    const of = aPlan({ indicators: [anIndicator(facts)] })
    const [row] = shotOf(of, [observed(figures)], '2027-01-01').indicators
    expect(row && inBoth((say) => ratingReason(say, row, of.rules).sentence)).toEqual([english, arabic])
  })

  test('names the periods of which the figures contradict each other', () => {
    const of = aPlan({ indicators: [anIndicator({ keeper: 'MOI' })] })
    const said = [series({ 2025: 1, 2026: 5 }), series({ 2025: 2 }, { said: '2025-02-01' })]
    const [row] = shotOf(of, said, '2027-01-01').indicators
    const facts = row ? ratingReason(EN, row, of.rules).facts : []
    expect(facts.find(({ term }) => term === 'Contested')?.value).toBe('figures for 2025 disagree')
  })

  const indicator = anIndicator({ keeper: 'MOI', baseline: ['2024', 10], targets: [['2028', 50]] })
  const plan = aPlan({ indicators: [indicator], rules: { ...DEFAULT_RULES, onTrackFrom: 0.9 } })

  test('its explanation keeps what was done apart from what was expected', () => {
    const [row] = shotOf(plan, [series({ 2026: 20 }, { said: '2027-01-15' })], '2027-02-01').indicators
    const facts = row ? ratingReason(EN, row, plan.rules).facts : []
    const told = Object.fromEntries(facts.map(({ term, value }) => [term, heard(value)]))
    expect(told).toMatchObject({ 'Progress to target': '25%', 'Expected by then': '50%' })
  })
})

describe('whether a report came', () => {
  const filed = { filed: day('2025-05-06'), isSentBack: false }

  test('in time, late by so many days, and sent back are told apart', () => {
    expect(inBoth((say) => timelinessText(say, { kind: 'onTime', ...filed }))).toEqual(['on time', 'في موعده'])
    expect(inBoth((say) => timelinessText(say, { kind: 'late', days: 6, ...filed }))).toEqual([
      '6 days late',
      'متأخر 6 أيام',
    ])
    expect(inBoth((say) => timelinessText(say, { kind: 'onTime', ...filed, isSentBack: true }))).toEqual([
      'on time (sent back)',
      'في موعده (أُعيد)',
    ])
  })

  test('one that is missing was not sent back', () => {
    expect(timelinessText(EN, { kind: 'missing', due: day('2025-04-30') })).toBe('missing')
  })
})

describe('how far a group of actions is', () => {
  const plan = aPlan({
    actions: ['A1', 'A2'].map((id) => anAction({ id, start: '2025-01-01', due: '2025-12-31' })),
  })
  const whole = (...updates: readonly Update[]) => shotOf(plan, updates, '2025-07-01').rollups.whole

  test('is done beside planned and the number that the mean rests on', () => {
    const known = whole(
      reported('A1', { said: '2025-06-30', percent: 20 }),
      reported('A2', { said: '2025-06-30', percent: 40 }),
    )
    expect(inBoth((say) => progressText(say, known))).toEqual([
      '30% done, 50% planned by now; 2 of 2 known',
      'المنجز 30%، والمخطط حتى الآن 50%؛ المعلوم 2 من 2',
    ])
    expect(coverageText(EN, known)).toBe('2 of 2 known')
  })

  test('is the reason where too little is known for a mean', () => {
    expect(inBoth((say) => progressText(say, whole()))).toEqual([
      'Withheld: only 0 of 2 known',
      'لا يُعرض: المعلوم 0 من 2 فقط',
    ])
  })
})
