import { expect, test } from 'vitest'
import { changesBetween } from '#domain/judge/changes.ts'
import type { Minted, Update } from '#domain/ledger/update.ts'
import type { Say } from '#i18n/say.ts'
import { changeLines } from '#telling/changeLines.ts'
import { reported, shotOf } from '../../fixtures/ledger.ts'
import { aMilestone, aPlan, anAction } from '../../fixtures/plan.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'

const milestones = Object.entries({
  'Law drafted': 600,
  'Law passed': 300,
  'Courts trained': 1,
  'Law in force': 99,
}).map(([id, weight]) => aMilestone({ id, weight }))
const stepped = anAction({ id: 'A1', start: '2025-01-01', due: '2025-12-31', milestones })

/** What is told of shares done from one statement to the next. */
function told(say: Say, ...statements: readonly Minted<Update>[]): readonly string[] {
  const plan = aPlan({ actions: [stepped] })
  const [before, now] = ['2025-04-30', '2025-07-31'].map((on) => shotOf(plan, statements, on))
  if (!before || !now) return []
  return changeLines(say, now, plan, changesBetween(before, now)).flatMap(({ kind, text }) =>
    kind === 'progressed' || kind === 'fellBack' ? [`${say(`changes.kind.${kind}`)}: ${heard(text)}`] : [],
  )
}

const first = (done: Record<string, string>) => reported('A1', { said: '2025-04-10', period: '2025-Q1', done })
const second = (done: Record<string, string>) => reported('A1', { said: '2025-07-10', period: '2025-Q2', done })
const DRAFTED = { 'Law drafted': '2025-02-01' }

test('How much more of an action is done is told with what was reached', () => {
  const statements = [first(DRAFTED), second({ ...DRAFTED, 'Law passed': '2025-06-01' })]
  expect(told(EN, ...statements)).toEqual(['More done: 90% done, was 60%; reached: Law passed'])
  expect(told(AR, ...statements)).toEqual(['زاد المنجز: أُنجز 90% وكان 60%؛ تحقّق: Law passed بالعربية'])
})

test('Shares that are one in whole per cents are told apart', () => {
  expect(told(EN, first(DRAFTED), second({ ...DRAFTED, 'Courts trained': '2025-06-01' }))).toEqual([
    'More done: 60.1% done, was 60%; reached: Courts trained',
  ])
})

test('What is said to be undone after all is less than before', () => {
  expect(told(EN, first(DRAFTED), second({}))).toEqual(['Less done than before: 0% done, was 60%'])
  expect(told(AR, first(DRAFTED), second({}))).toEqual(['نقص المنجز: أُنجز 0% وكان 60%'])
})
