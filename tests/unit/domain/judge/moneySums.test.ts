import { expect, test } from 'vitest'
import { moneySums } from '#domain/judge/moneySums.ts'
import { spentAgainstDone } from '#telling/moneyText.ts'
import { reported } from '../../../fixtures/ledger.ts'
import { member } from '../../../fixtures/judged.ts'
import { anAction } from '../../../fixtures/plan.ts'
import { AR, EN, heard } from '../../../fixtures/say.ts'

const inYear = { start: '2025-01-01', due: '2025-12-31' }
const kwd = (budget?: number, spent?: number) => ({
  currency: 'KWD',
  ...(budget !== undefined && { budget }),
  ...(spent !== undefined && { spent }),
})
const on = (id: string, facts: Parameters<typeof anAction>[0], percent?: number, state?: 'cancelled') =>
  member(
    anAction({ id, ...inYear, ...facts }),
    percent === undefined && !state
      ? []
      : [reported(id, { ...(percent !== undefined && { percent }), ...(state && { state }) })],
    '2025-07-01',
  )

test('currencies are summed each by itself, and never mixed', () => {
  const sums = moneySums([
    on('A1', { money: kwd(100, 40) }),
    on('A2', { money: { currency: 'EUR', budget: 7 } }),
    on('A3', { money: kwd(50) }),
    on('A4', {}),
  ])
  expect(sums.map(({ currency, budget, spent }) => [currency, budget, spent])).toEqual([
    ['EUR', { sum: 7, of: 1 }, undefined],
    ['KWD', { sum: 150, of: 2 }, { sum: 40, of: 1 }],
  ])
})

test('spent against done compares the same actions, done weighted by budget', () => {
  const [sum] = moneySums([
    on('A1', { money: kwd(300, 150) }, 20),
    on('A2', { money: kwd(100, 90) }, 60),
    // Neither of these can be compared: of one nothing was spent as far as is known, of the other no share is.
    on('A3', { money: kwd(1000) }, 100),
    on('A4', { money: kwd(1000, 1000) }),
  ])
  // Spent (150 + 90) ÷ 400; done (300 × 0.2 + 100 × 0.6) ÷ 400.
  expect(sum?.reading).toEqual({ spent: 0.6, done: 0.3, of: 2 })
  expect(sum && [EN, AR].map((say) => heard(spentAgainstDone(say, sum) ?? ''))).toEqual([
    '60% of the KWD budget spent, 30% done, over the 2 actions of which budget, spending and share done are known; done is weighted by budget.',
    'صُرف 60% من ميزانية KWD وأُنجز 30%، في الإجراءين اللذين تُعرف لهما الميزانية والمصروف ونسبة الإنجاز، والإنجاز مرجح بالميزانية.',
  ])
})

test('what is cancelled costs nothing any more, and budgets of zero compare nothing', () => {
  expect(moneySums([on('A1', { money: kwd(100, 40) }, undefined, 'cancelled')])).toEqual([])
  expect(moneySums([on('A1', { money: kwd(0, 40) }, 50)])[0]?.reading).toBeUndefined()
})
