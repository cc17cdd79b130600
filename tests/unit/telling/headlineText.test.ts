import { describe, expect, test } from 'vitest'
import type { Snapshot } from '#domain/snapshot.ts'
import { headlineText } from '#telling/headlineText.ts'
import { reported, shotOf } from '../../fixtures/ledger.ts'
import { aPlan, anAction, anAxis, anIndicator, anInstitution, QUARTERLY } from '../../fixtures/plan.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'

const AXES = [anAxis({ id: 'AX1', order: 1 }), anAxis({ id: 'AX2', order: 2 })]
const inYear = { start: '2025-01-01', due: '2025-12-31' }
const actions = [anAction({ id: 'A1', ...inYear }), anAction({ id: 'A2', axis: 'AX2', ...inYear })]
const both = (shot: Snapshot) => [headlineText(EN, shot), heard(headlineText(AR, shot))]

describe('where we stand, in sentences', () => {
  test('names the axis furthest behind with its own two numbers', () => {
    const updates = [
      reported('A1', { said: '2025-06-20', period: '2025-Q2', percent: 45 }),
      reported('A2', { said: '2025-06-20', period: '2025-Q2', percent: 10 }),
    ]
    const [english, arabic] = both(shotOf(aPlan({ axes: AXES, actions, reporting: undefined }), updates, '2025-07-02'))
    expect(english).toBe(
      '0 of 2 actions are on track or done. AX2 is furthest behind plan, 10% done where 50% was planned.',
    )
    expect(arabic).toContain('AX2')
    expect(arabic).toMatch(/10%.*50%/u)
  })

  test('counts the institutions that have not reported, and says so where all have', () => {
    const plan = aPlan({
      axes: AXES,
      actions,
      reporting: QUARTERLY,
      institutions: [anInstitution('SEC', false), anInstitution('MOI')],
    })
    const [english, arabic] = both(shotOf(plan, [], '2025-05-15'))
    expect(english).toMatch(/1 of 1 institutions has not reported for Q1 2025\.$/)
    expect(arabic).toContain('الربع الأول من 2025')
  })

  test('without any dates says what is known instead', () => {
    const plan = aPlan({ axes: AXES, actions: [anAction({ id: 'A1' })], indicators: [anIndicator({ id: 'I1' })] })
    const [english] = both(shotOf(plan, [reported('A1', { state: 'completed' })], '2026-01-01'))
    expect(english).toMatch(/^1 of 1 known action is reported completed by public sources\. /)
  })

  test('before its adoption knows nothing, in both languages', () => {
    const [english, arabic] = both(shotOf(aPlan({ axes: AXES, actions }), [], '2024-12-14'))
    expect(english).toBe('This day is before the plan was adopted on 15 December 2024; nothing is known of it yet.')
    expect(arabic).toContain('15 ديسمبر 2024')
  })
})
