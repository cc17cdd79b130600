import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { filed, reported } from '../../fixtures/ledger.ts'
import { aPlan, anAction, anAxis } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const year = { start: '2025-01-01', due: '2025-12-31' }
const plan = aPlan({
  axes: [anAxis({ id: 'AX1', order: 1 }), anAxis({ id: 'AX2', order: 2 })],
  actions: [
    anAction({ id: 'A1', axis: 'AX1', lead: 'MOI', ...year }),
    anAction({ id: 'A2', axis: 'AX2', lead: 'MOJ', ...year }),
    anAction({ id: 'A3', axis: 'AX2', lead: 'MOJ', start: '2025-01-01', due: '2025-05-31' }),
  ],
})
const updates = [
  reported('A1', { said: '2025-06-20', period: '2025-Q2', percent: 45 }),
  reported('A2', { by: 'MOJ', said: '2025-06-20', period: '2025-Q2', percent: 20 }),
  reported('A3', { by: 'MOJ', said: '2025-06-20', period: '2025-Q2', percent: 60 }),
  filed([], { by: 'MOI', said: '2025-04-20', period: '2025-Q1' }),
]
const at = '/?asOf=2025-07-01'

it('the first sentence counts what is good, names the axis furthest behind and who has not reported', async () => {
  await openAthar({ plan, updates, at })
  const main = screen.getByRole('main')
  expect(main).toHaveTextContent('0 of 3 actions are on track or done.')
  expect(main).toHaveTextContent('AX2 is furthest behind plan, 40% done where 75% was planned (2 of 2 actions known).')
  expect(main).toHaveTextContent('1 of 2 institutions has not reported for Q1 2025.')
})

it('the card of an axis tells what is done against what was planned, over how many of its actions', async () => {
  await openAthar({ plan, updates, at })
  const card = screen.getByRole('region', { name: 'AX2' })
  expect(card).toHaveTextContent(/40%.*75% planned/u)
  expect(card).toHaveTextContent('2 of 2 known')
})

it('the coverage beside an average counts the actions that are known, of those due to have begun', async () => {
  const more = { ...plan, actions: [...plan.actions, anAction({ id: 'A4', axis: 'AX2', lead: 'MOJ', ...year })] }
  await openAthar({ plan: more, updates, at })
  expect(screen.getByRole('region', { name: 'AX2' })).toHaveTextContent('2 of 3 known')
})

it('a card whose means are withheld says so once, and opens what is known and what is not', async () => {
  const more = ['A4', 'A5'].map((id) => anAction({ id, axis: 'AX1', lead: 'MOI', ...year }))
  await openAthar({ plan: { ...plan, actions: [...plan.actions, ...more] }, updates, at })
  const card = within(screen.getByRole('region', { name: 'AX1' }))
  expect(card.getAllByText(/known/u).map((part) => part.textContent)).toEqual(['Withheld: only 1 of 3 known'])
  expect(card.getByRole('button', { name: 'Withheld: only 1 of 3 known: how it is made' })).toBeVisible()
})

it('the attention list puts what is overdue before what is off track, each with its owner and its numbers', async () => {
  await openAthar({ plan, updates, at })
  const list = within(screen.getByRole('region', { name: /Needs attention/u })).getAllByRole('listitem')
  expect(list.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/A3.*MOJ.*31 days/u),
    expect.stringMatching(/A2.*MOJ.*0.40/u),
    expect.stringMatching(/MOJ.*Q1 2025/u),
  ])
})

it('the attention list stands under who answers for it when asked, and loses none of it', async () => {
  await openAthar({ plan, updates: updates.slice(0, -1), at })
  const panel = within(screen.getByRole('region', { name: 'Needs attention' }))
  expect(panel.getByText('4 matters, most serious first')).toBeVisible()
  await userEvent.click(panel.getByRole('button', { name: 'By institution' }))
  const heads = panel.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(heads).toEqual(['MOJ 3 matters', 'MOI 1 matter'])
  expect(panel.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^A3/u),
    expect.stringMatching(/^A2/u),
    expect.stringMatching(/^Its report/u),
    expect.stringMatching(/^Its report/u),
  ])
})

it('what needs attention comes before everything else but the first sentence', async () => {
  await openAthar({ plan, updates, at })
  const regions = within(screen.getByRole('main')).getAllByRole('region')
  expect(regions[0]).toBe(screen.getByRole('region', { name: 'Needs attention' }))
})

it('a cell of the grid leads to exactly the actions it counts', async () => {
  await openAthar({ plan, updates, at })
  const row = await screen.findByRole('row', { name: /MOJ/u })
  const link = within(row).getByRole('link', { name: /overdue/u })
  expect(link).toHaveTextContent('1 of 2')
  expect(link).toHaveAttribute('href', expect.stringMatching(/axis=AX2&institution=MOJ&role=lead&status=overdue/u))
})

it('in Arabic the first sentence says the same', async () => {
  await openAthar({ plan, updates, at, lang: 'ar' })
  const text = screen.getByRole('main').textContent.replaceAll(/[\u2066-\u2069\u200e\u200f]/gu, '')
  expect(text).toContain('40%')
  expect(text).toContain('75%')
})
