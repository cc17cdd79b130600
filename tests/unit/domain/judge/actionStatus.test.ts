import { describe, expect, test } from 'vitest'
import type { Update } from '#domain/ledger/update.ts'
import { filed, reported, reviewed } from '../../../fixtures/ledger.ts'
import { judged } from '../../../fixtures/judged.ts'
import { DEFAULT_RULES } from '#domain/plan/rules.ts'
import { aMilestone, anAction, institutionId, QUARTERLY } from '../../../fixtures/plan.ts'

/** A hundred days, the due day being the hundredth. */
const HUNDRED = anAction({ start: '2025-01-01', due: '2025-04-10' })
const verdictOf = (updates: readonly Update[], asOf: string, action = HUNDRED) => {
  const { status, rule } = judged(action, updates, asOf)
  return [status, rule]
}

describe('the first rule that holds decides', () => {
  const late = '2025-12-31'

  test('a cancelled action is cancelled, even past its deadline', () => {
    expect(verdictOf([reported('A1', { state: 'cancelled', percent: 100 })], late)).toEqual([
      'cancelled',
      'reportedCancelled',
    ])
  })

  test('a suspended action is suspended, even past its deadline', () => {
    expect(verdictOf([reported('A1', { state: 'suspended', percent: 100 })], late)).toEqual([
      'suspended',
      'reportedSuspended',
    ])
  })

  test('an action reported completed is completed, even past its deadline', () => {
    expect(verdictOf([reported('A1', { state: 'completed' })], late)).toEqual(['completed', 'reportedCompleted'])
  })

  test('in progress is not completed, at a hundred per cent or with every milestone ticked', () => {
    expect(verdictOf([reported('A1', { percent: 100 })], '2025-02-01')).toEqual(['onTrack', 'onPlan'])
    expect(verdictOf([reported('A1', { percent: 100 })], late)).toEqual(['overdue', 'pastDue'])
    const steps = anAction({ due: '2025-04-10', milestones: [aMilestone({ id: 'M1' })] })
    const ticked = reported('A1', { said: '2025-03-02', done: { M1: '2025-02-01' } })
    expect(verdictOf([ticked], '2025-03-02', steps)).toEqual(['onTrack', 'nothingPlannedYet'])
    expect(verdictOf([ticked], late, steps)).toEqual(['overdue', 'pastDue'])
  })

  test('completed is done whole, and milestones that nobody ticked are named', () => {
    const milestones = [aMilestone({ id: 'M1', due: '2025-02-01' }), aMilestone({ id: 'M2', due: '2025-03-01' })]
    const steps = anAction({ due: '2025-04-10', milestones })
    const completed = reported('A1', { said: '2025-03-10', state: 'completed', done: { M1: '2025-02-01' } })
    const verdict = judged(steps, [completed], late)
    expect(verdict).toMatchObject({ status: 'completed', actual: { kind: 'value', value: 1 }, lateMilestones: [] })
    expect(verdict.openMilestones.map(({ id }) => id)).toEqual(['M2'])
  })

  test('an action that was reopened is open', () => {
    const [closed, open] = [
      reported('A1', { said: '2025-02-01', state: 'completed' }),
      reported('A1', { said: '2025-03-01', percent: 60 }),
    ]
    expect(verdictOf([closed], '2025-03-02')).toEqual(['completed', 'reportedCompleted'])
    expect(verdictOf([closed, open], '2025-03-02')).toEqual(['onTrack', 'onPlan'])
    const unsaid = reported('A1', { said: '2025-03-01' })
    expect(verdictOf([closed, unsaid], '2025-03-02')).toEqual(['unrated', 'noShare'])
  })

  test('an action past its deadline is overdue, whatever share was reported', () => {
    for (const percent of [0, 50, 99, 100]) {
      expect(verdictOf([reported('A1', { percent })], late)).toEqual(['overdue', 'pastDue'])
    }
  })

  test('past its deadline with nothing said it is overdue only where its lead owes reports, else not known', () => {
    expect(verdictOf([], late)).toEqual(['notKnown', 'deadlinePassed'])
    expect(verdictOf([], '2025-04-11', anAction({ due: '2025-04-10' }))).toEqual(['notKnown', 'deadlinePassed'])
    expect(judged(HUNDRED, [], late, QUARTERLY)).toMatchObject({ status: 'overdue', rule: 'pastDue' })
    expect(judged({ ...HUNDRED, lead: institutionId('SEC') }, [], late, QUARTERLY)).toMatchObject({
      status: 'notKnown',
      rule: 'deadlinePassed',
    })
  })

  test('a deadline alone is not due before it, all from its day, and nothing planned meanwhile', () => {
    const alone = anAction({ due: '2025-04-10' })
    expect(verdictOf([], '2025-02-01', alone)).toEqual(['notDue', 'deadlineAhead'])
    expect(verdictOf([], '2025-04-10', alone)).toEqual(['notDue', 'deadlineAhead'])
    expect(verdictOf([reported('A1', { percent: 50 })], '2025-02-01', alone)).toEqual(['onTrack', 'nothingPlannedYet'])
    expect(verdictOf([reported('A1', { percent: 50 })], '2025-04-10', alone)).toEqual(['offTrack', 'lowRatio'])
  })

  test.each([
    ['no deadline', anAction({ start: '2025-01-01' }), 'noDueDay'],
    ['no dates', anAction(), 'noDates'],
    ['a deadline before its start', anAction({ start: '2025-04-10', due: '2025-03-01' }), 'datesReversed'],
    ['milestones that nothing dates', anAction({ milestones: [aMilestone()] }), 'milestonesUndated'],
  ])('an action with %s cannot be judged, and what is missing is named', (_, action, rule) => {
    expect(verdictOf([reported('A1', { percent: 50 })], '2025-02-01', action)).toEqual(['unrated', rule])
  })

  test('under way with nothing said it is not known where nobody owes a report', () => {
    expect(verdictOf([], '2025-02-01')).toEqual(['notKnown', 'nothingSaid'])
  })

  test('an action whose only reports contradict each other cannot be rated', () => {
    const rivals = [10, 20].map((percent) => reported('A1', { percent }))
    expect(verdictOf(rivals, '2025-02-01')).toEqual(['unrated', 'onlyContested'])
    expect(judged(HUNDRED, rivals, '2025-02-01').isContested).toBe(true)
  })

  test('an action in progress without a share cannot be judged', () => {
    expect(verdictOf([reported('A1')], '2025-02-01')).toEqual(['unrated', 'noShare'])
  })

  test('an action reported as not started has nothing done', () => {
    expect(verdictOf([reported('A1', { state: 'not_started' })], '2025-02-01')).toEqual(['offTrack', 'lowRatio'])
  })
})

describe('days at which a verdict turns', () => {
  test('an action is not due until the day it starts', () => {
    expect(verdictOf([], '2024-12-31')).toEqual(['notDue', 'startsLater'])
    expect(verdictOf([], '2025-01-01')).toEqual(['notKnown', 'nothingSaid'])
  })

  test('an action that began early and was reported on is judged before its start', () => {
    const early = [reported('A1', { said: '2024-12-01', percent: 5 })]
    expect(verdictOf(early, '2024-12-31')).toEqual(['onTrack', 'nothingPlannedYet'])
  })

  test('an action is in time on its due day and overdue the day after', () => {
    const nearly = [reported('A1', { percent: 99 })]
    expect(verdictOf(nearly, '2025-04-09')).toEqual(['onTrack', 'onPlan'])
    expect(verdictOf(nearly, '2025-04-10')).toEqual(['onTrack', 'onPlan'])
    expect(verdictOf(nearly, '2025-04-11')).toEqual(['overdue', 'pastDue'])
    expect([judged(HUNDRED, nearly, '2025-04-10').daysLate, judged(HUNDRED, nearly, '2025-04-13').daysLate]).toEqual([
      0, 3,
    ])
  })

  test('a milestone is in time on its due day and late the day after', () => {
    const steps = anAction({
      start: '2025-01-01',
      due: '2025-12-31',
      milestones: [aMilestone({ id: 'M1', due: '2025-03-01', weight: 1 }), aMilestone({ id: 'M2', due: '2025-06-01' })],
    })
    const other = [reported('A1', { said: '2025-02-01', done: { M2: '2025-02-01' } })]
    expect(verdictOf(other, '2025-03-01', steps)).toEqual(['onTrack', 'onPlan'])
    expect(verdictOf(other, '2025-03-02', steps)).toEqual(['atRisk', 'milestoneLate'])
    expect(judged(steps, other, '2025-03-02').lateMilestones.map(({ id }) => id)).toEqual(['M1'])
    expect(judged(steps, other, '2025-03-01').lateMilestones).toEqual([])
  })

  test('a milestone already done is never late', () => {
    const steps = anAction({
      start: '2025-01-01',
      due: '2025-12-31',
      milestones: [aMilestone({ id: 'M1', due: '2025-03-01' }), aMilestone({ id: 'M2' })],
    })
    expect(judged(steps, [reported('A1', { done: { M1: '2025-02-01' } })], '2025-03-02').lateMilestones).toEqual([])
  })
})

describe('the ratio of done to planned, exactly at its thresholds', () => {
  // 2025-04-10 is day 100 of 100: all is planned, so the ratio is the percentage. 2025-02-19 is day 50: half is.
  test.each([
    ['2025-04-10', 59.9, 'offTrack', 'lowRatio'],
    ['2025-04-10', 60, 'atRisk', 'behindRatio'],
    ['2025-04-10', 60.1, 'atRisk', 'behindRatio'],
    ['2025-04-10', 94.9, 'atRisk', 'behindRatio'],
    ['2025-04-10', 95, 'onTrack', 'onPlan'],
    ['2025-04-10', 95.1, 'onTrack', 'onPlan'],
    ['2025-02-19', 29.9, 'offTrack', 'lowRatio'],
    ['2025-02-19', 30, 'atRisk', 'behindRatio'],
    ['2025-02-19', 47.4, 'atRisk', 'behindRatio'],
    ['2025-02-19', 47.5, 'onTrack', 'onPlan'],
    ['2025-02-19', 80, 'onTrack', 'onPlan'],
  ])('on %s an action %d %% done is %s (%s)', (asOf, percent, status, rule) => {
    expect(verdictOf([reported('A1', { percent })], asOf)).toEqual([status, rule])
  })

  test.each([
    [11, 'offTrack'],
    [12, 'atRisk'],
    [18, 'atRisk'],
    [19, 'onTrack'],
  ])('with 20 milestones due, %d done are %s', (count, status) => {
    const milestones = Array.from({ length: 26 }, (_, index) =>
      aMilestone({ id: `M${index}`, due: index < 20 ? '2025-06-01' : '2025-12-01' }),
    )
    const action = anAction({ start: '2025-01-01', due: '2025-12-31', milestones })
    const done = Object.fromEntries(milestones.slice(0, count).map(({ id }) => [id, '2025-05-01']))
    // 12/20 = 0.60 and 19/20 = 0.95, whatever the number of milestones in all.
    expect(judged(action, [reported('A1', { said: '2025-05-02', done })], '2025-06-01').status).toBe(status)
  })

  test('the strategy may set other thresholds', () => {
    const rules = { ...DEFAULT_RULES, offTrackBelow: 0.25, atRiskBelow: 0.5 }
    const at = (percent: number) =>
      judged(HUNDRED, [reported('A1', { percent })], '2025-04-10', undefined, rules).status
    expect([24, 25, 49, 50].map(at)).toEqual(['offTrack', 'atRisk', 'atRisk', 'onTrack'])
  })
})

describe('within a reporting cycle', () => {
  const year = anAction({ start: '2025-01-01', due: '2026-12-31' })
  const on = (asOf: string, updates: readonly Update[], action = year) => {
    const { status, rule, report } = judged(action, updates, asOf, QUARTERLY)
    return [status, rule, report]
  }
  const first = reported('A1', { said: '2025-04-20', period: '2025-Q1', percent: 12.5 })
  const missing = (since: string) => ({ kind: 'missing', since })

  test('nothing is owed until the first deadline has passed', () => {
    expect(on('2025-04-30', [])).toEqual(['notDue', 'firstReportNotDue', undefined])
    expect(on('2025-05-01', [])).toEqual(['noReport', 'neverReported', missing('2025-Q1')])
  })

  test('an action owes no report for a period that ended before it started', () => {
    const later = anAction({ start: '2025-04-01', due: '2025-12-31' })
    expect(on('2025-05-01', [], later)).toEqual(['notDue', 'firstReportNotDue', undefined])
    expect(on('2025-07-31', [], later)).toEqual(['noReport', 'neverReported', missing('2025-Q2')])
  })

  test('a missing report is a mark beside the status, which rests on the last known share', () => {
    expect(on('2025-07-30', [first])).toEqual(['offTrack', 'lowRatio', { kind: 'reported' }])
    expect(on('2025-07-31', [first])).toEqual(['offTrack', 'lowRatio', missing('2025-Q2')])
    const second = reported('A1', { said: '2025-07-20', period: '2025-Q2', percent: 60 })
    expect(on('2025-07-31', [first, second])).toEqual(['onTrack', 'onPlan', { kind: 'reported' }])
  })

  test('a share more than two periods old says nothing of today any more', () => {
    expect(on('2026-01-30', [first]).slice(0, 2)).toEqual(['offTrack', 'lowRatio'])
    expect(on('2026-01-31', [first])).toEqual(['noReport', 'shareTooOld', missing('2025-Q2')])
  })

  test('a report on a later period answers for the last closed one', () => {
    const third = reported('A1', { said: '2025-10-01', period: '2025-Q3', percent: 80 })
    expect(on('2025-10-02', [third])).toEqual(['onTrack', 'onPlan', { kind: 'reported' }])
  })

  test('what is filed and waits is a mark of its own, and nothing is called unreported', () => {
    const waits = reported('A1', { said: '2025-07-20', period: '2025-Q2', percent: 60, pending: true })
    const awaiting = { kind: 'awaiting', filed: '2025-07-20', period: '2025-Q2' }
    expect(on('2025-07-31', [first, waits])).toEqual(['offTrack', 'lowRatio', awaiting])
    expect(on('2025-07-31', [waits])).toEqual(['unrated', 'onlyWaiting', awaiting])
    expect(judged(year, [waits], '2025-07-31', QUARTERLY).actual).toEqual({ kind: 'gap', gap: 'awaitingAcceptance' })
  })

  test('what was sent back is said to be, until it is said again', () => {
    const wrong = reported('A1', { said: '2025-04-20', period: '2025-Q1', percent: 12.5, pending: true })
    const filing = filed([wrong], { said: '2025-04-20' })
    const back = [wrong, filing, reviewed(filing, 'sentBack', { said: '2025-05-02' })]
    expect(on('2025-05-03', back)).toEqual([
      'noReport',
      'onlySentBack',
      { kind: 'sentBack', filed: '2025-04-20', period: '2025-Q1' },
    ])
    const again = reported('A1', {
      said: '2025-05-04',
      period: '2025-Q1',
      percent: 30,
      supersedes: [wrong],
      pending: true,
    })
    const awaiting = { kind: 'awaiting', filed: '2025-05-04', period: '2025-Q1' }
    expect(on('2025-05-05', [...back, again])).toEqual(['unrated', 'onlyWaiting', awaiting])
    const refiling = filed([again], { said: '2025-05-04' })
    const accepted = [...back, again, refiling, reviewed(refiling, 'accepted', { said: '2025-05-06' })]
    expect(on('2025-05-06', accepted)).toEqual(['onTrack', 'onPlan', { kind: 'reported' }])
  })

  test('a body that does not report owes nothing', () => {
    expect(on('2025-05-01', [], { ...year, lead: institutionId('SEC') })).toEqual([
      'notKnown',
      'nothingSaid',
      undefined,
    ])
  })

  test('after the last period of the strategy nobody owes a report', () => {
    const last = reported('A1', { said: '2029-01-20', period: '2028-Q4', percent: 80 })
    const long = anAction({ start: '2025-01-01', due: '2030-12-31' })
    for (const asOf of ['2029-01-31', '2029-05-01', '2030-06-30'])
      expect(on(asOf, [last], long)[2]).toEqual({ kind: 'reported' })
  })

  test('completed work owes no further report', () => {
    expect(on('2026-06-01', [reported('A1', { said: '2025-04-20', period: '2025-Q1', state: 'completed' })])).toEqual([
      'completed',
      'reportedCompleted',
      undefined,
    ])
  })
})

describe('a moved deadline keeps the first one', () => {
  const slip = (dueRevised?: string) =>
    judged(HUNDRED, [reported('A1', { percent: 50, ...(dueRevised && { dueRevised }) })], '2025-02-01').slipDays

  test('the slip is the days between them, and never negative', () => {
    expect([slip(), slip('2025-04-10'), slip('2025-04-11'), slip('2025-05-10'), slip('2025-04-01')]).toEqual([
      0, 0, 1, 30, 0,
    ])
  })

  test('a revised deadline does not keep an action from being overdue', () => {
    expect(verdictOf([reported('A1', { percent: 50, dueRevised: '2025-12-31' })], '2025-04-11')[0]).toBe('overdue')
  })

  test('the last day named holds until another is named', () => {
    const updates = [
      reported('A1', { said: '2025-01-10', dueRevised: '2025-04-20' }),
      reported('A1', { said: '2025-01-20', dueRevised: '2025-04-30' }),
      reported('A1', { said: '2025-01-30', percent: 10 }),
    ]
    expect(judged(HUNDRED, updates, '2025-02-01').slipDays).toBe(20)
  })
})
