import { describe, expect, test } from 'vitest'
import { mattersOf } from '#domain/judge/matters.ts'
import { attentionLine } from '#telling/attentionLine.ts'
import { reported, shotOf } from '../../../fixtures/ledger.ts'
import type { ActionFactsReported } from '../../../fixtures/ledger.ts'
import { aMilestone, anAction, aPlan } from '../../../fixtures/plan.ts'
import { AR, EN, heard } from '../../../fixtures/say.ts'

const action = anAction({
  start: '2025-01-01',
  due: '2025-12-31',
  milestones: [
    aMilestone({ id: 'M1', due: '2025-06-30' }),
    aMilestone({ id: 'M2', due: '2025-08-15' }),
    aMilestone({ id: 'M3', due: '2025-09-14' }),
    aMilestone({ id: 'M4', due: '2025-09-15' }),
  ],
})
const plan = aPlan({ actions: [action] })
const of = (period: string, said: string, facts: ActionFactsReported = {}) =>
  reported('A1', { period, said, done: { M1: '2025-06-01' }, ...facts })
/** What is said of a kind on 15 August 2025, when the second quarter has closed. */
const said = (kind: string, ...updates: readonly ReturnType<typeof of>[]) => {
  const snapshot = shotOf(plan, updates, '2025-08-15')
  const of = snapshot.attention.filter((item) => item.kind === kind)
  return mattersOf(of).map((matter) => [EN, AR].map((say) => heard(attentionLine(say, snapshot, matter)?.reason ?? '')))
}

describe('a completion that slipped since the last period', () => {
  const before = of('2025-Q1', '2025-04-20')
  const moved = of('2025-Q2', '2025-07-20', { dueRevised: '2026-01-30' })

  test('is named with how far, to when, and what the plan says', () => {
    expect(said('slipped', before, moved)).toEqual([
      [
        'Its expected completion moved by 30 days, to 30 Jan 2026; the plan says 31 Dec 2025.',
        'تأخر الإنجاز المتوقع 30 يومًا إلى 30 يناير 2026، والخطة تقول 31 ديسمبر 2025.',
      ],
    ])
  })

  test('is measured from what was expected before, not from the plan again', () => {
    const first = of('2025-Q1', '2025-04-20', { dueRevised: '2026-01-30' })
    const again = of('2025-Q2', '2025-07-20', { dueRevised: '2026-02-01' })
    expect(said('slipped', first, again)[0]?.[0]).toMatch(/^Its expected completion moved by 2 days, to 1 Feb 2026/u)
  })

  test.each([
    ['the same day is expected as before', [of('2025-Q1', '2025-04-20', { dueRevised: '2026-01-30' }), moved]],
    ['it was said of an earlier period', [of('2025-Q1', '2025-04-20', { dueRevised: '2026-01-30' })]],
    ['it is expected sooner', [before, of('2025-Q2', '2025-07-20', { dueRevised: '2025-11-30' })]],
    ['it is completed', [before, of('2025-Q2', '2025-07-20', { dueRevised: '2026-01-30', state: 'completed' })]],
  ])('is none where %s', (_, updates) => {
    expect(said('slipped', ...updates)).toEqual([])
  })
})

describe('milestones due within thirty days', () => {
  test('are named with their days, those of today and of the thirtieth included', () => {
    expect(said('milestoneSoon', of('2025-Q2', '2025-07-20'))).toEqual([
      [
        '2 milestones are due within 30 days: M2 (15 Aug 2025) and M3 (14 Sept 2025).',
        'مرحلتان يحين موعدهما خلال 30 يومًا: M2 بالعربية (15 أغسطس 2025) وM3 بالعربية (14 سبتمبر 2025).',
      ],
    ])
  })

  test('are none once done, or where the action is over', () => {
    const done = { M1: '2025-06-01', M2: '2025-07-01', M3: '2025-07-01' }
    expect(said('milestoneSoon', of('2025-Q2', '2025-07-20', { done }))).toEqual([])
    expect(said('milestoneSoon', of('2025-Q2', '2025-07-20', { state: 'cancelled' }))).toEqual([])
    expect(said('milestoneSoon', of('2025-Q2', '2025-07-20', { state: 'completed' }))).toEqual([])
  })
})
