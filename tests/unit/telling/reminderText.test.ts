import { describe, expect, test } from 'vitest'
import { reminderText } from '#telling/reminderText.ts'
import { anAction, anIndicator, aPlan, day, institutionId, period } from '../../fixtures/plan.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'

const plan = aPlan({
  actions: [anAction({ id: 'A1' }), anAction({ id: 'A2', lead: 'MOJ' })],
  indicators: [anIndicator({ keeper: 'MOI', frequency: 'A' })],
})
const of = (today: string, about = '2025-Q4') => ({
  institution: institutionId('MOI'),
  period: period(about),
  today: day(today),
})

describe('a letter to an institution whose report has not come', () => {
  test('says what is asked, by when, of what it speaks and how, in English', () => {
    const { subject, body } = reminderText(EN, plan, of('2026-02-01'))
    expect(heard(subject)).toBe('Report for Q4 2025: Strategy')
    expect(heard(body).split('\n')).toEqual([
      'To: MOI',
      '',
      'Your report for Q4 2025 on “Strategy” was due by 30 January 2026 and has not reached us.',
      '',
      'It speaks of 2 things:',
      '– A1',
      '– I1 (2025)',
      '',
      'Open “My report” in Athar, choose MOI and Q4 2025, answer, file, and send us the file.',
      '',
      'SEC',
    ])
  })

  test('says the same in Arabic, and while there is time that it is due', () => {
    const lines = heard(reminderText(AR, plan, of('2026-01-10', '2025-Q4')).body).split('\n')
    expect(lines[2]).toBe('نذكّركم بتقريركم عن الربع الرابع من 2025 في شأن «Strategy بالعربية»، وموعده 30 يناير 2026.')
    expect(lines[4]).toBe('ويشمل عنصرين:')
    expect(heard(reminderText(EN, plan, of('2025-04-10', '2025-Q1')).body)).toContain('is due by 30 April 2025.')
  })
})
