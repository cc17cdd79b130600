import { expect, it } from 'vitest'
import { paperFoot } from '../../../src/app/paperFoot.ts'
import { shotOf } from '../../fixtures/ledger.ts'
import { aPlan } from '../../fixtures/plan.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'

const plan = aPlan({ title: { en: 'The "first" \\ plan', ar: 'الخطة «الأولى»' }, isIllustrative: true })
const shot = shotOf(plan, [], '2025-07-01')

it('a sheet of paper says which strategy it is of, as of which day, and which of how many it is', () => {
  const foot = paperFoot(EN, shot)
  expect(foot).toMatch(/@bottom-left \{[^}]*content: "The \\22 first\\22 {2}\\5c {2}plan";/u)
  expect(foot).toMatch(/@bottom-right \{[^}]*content: "as of 1 July 2025 · " counter\(page, decimal\)/u)
})

it('in Arabic it begins at the right', () => {
  expect(heard(paperFoot(AR, shot))).toMatch(/@bottom-right \{[^}]*direction: rtl[^}]*content: "الخطة «الأولى»";/u)
})

it('invented figures and those that nobody has accepted yet are told as such at the head of each', () => {
  expect(paperFoot(EN, shot)).toContain('content: "Illustrative data: no figure here is official.";')
  expect(paperFoot(EN, { ...shot, basis: 'provisional', plan: { ...plan, isIllustrative: false } })).toContain(
    'content: "Provisional: figures filed and not yet accepted are counted.";',
  )
  expect(paperFoot(EN, { ...shot, plan: { ...plan, isIllustrative: false } })).toContain('content: "";')
})
