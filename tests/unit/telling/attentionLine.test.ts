import { describe, expect, test } from 'vitest'
import { mattersOf } from '#domain/judge/matters.ts'
import { attentionLine } from '#telling/attentionLine.ts'
import { reported, shotOf } from '../../fixtures/ledger.ts'
import { aPlan, anAction, anInstitution, QUARTERLY } from '../../fixtures/plan.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'

const plan = aPlan({
  actions: [anAction({ id: 'A1', lead: 'MOI', start: '2025-01-01', due: '2025-03-31' })],
  reporting: QUARTERLY,
  institutions: [anInstitution('SEC', false), anInstitution('MOI')],
})

describe('a line of what needs attention', () => {
  const shot = shotOf(plan, [reported('A1', { said: '2025-03-20', period: '2025-Q1', percent: 40 })], '2025-05-11')
  const lines = (say: typeof EN) =>
    mattersOf(shot.attention).flatMap((matter) => attentionLine(say, shot, matter) ?? [])

  test('names the action, its owner and the sentence of its rule with the numbers', () => {
    const [overdue] = lines(EN)
    expect(overdue).toMatchObject({ tone: 'over', subject: { kind: 'action', id: 'A1' }, owner: 'MOI' })
    expect(overdue?.reason).toContain('41 days')
    expect(heard(lines(AR)[0]?.reason ?? '')).toContain('41 يومًا')
  })

  test('of a missing report names the institution alone, with the period and the day it was due', () => {
    const missing = lines(EN).find(({ subject }) => subject.kind === 'institution')
    expect(missing).toMatchObject({ tone: 'missing', subject: { id: 'MOI' }, owner: undefined })
    expect(missing?.reason).toBe('No report for Q1 2025, due on 30 April 2025. One period missing in all.')
  })

  test('of statements that contradict each other names the period they are about', () => {
    const said = { period: '2025-Q1', said: '2025-03-20' }
    const twice = shotOf(
      plan,
      [40, 70].map((percent) => reported('A1', { ...said, percent })),
      '2025-05-11',
    )
    const contested = mattersOf(twice.attention).flatMap((matter) => attentionLine(EN, twice, matter)?.reason ?? [])
    expect(contested.join(' ')).toContain('Statements about Q1 2025 disagree; none counts until one is corrected.')
  })

  test('of something that is not in the plan there is none', () => {
    const [matter] = mattersOf(shot.attention)
    const elsewhere = shotOf(aPlan(), [], '2025-05-11')
    expect(matter && attentionLine(EN, elsewhere, matter)).toBeUndefined()
  })
})
