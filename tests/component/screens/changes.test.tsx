import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { approved, observed, reported } from '../../fixtures/ledger.ts'
import { aPlan, anAction, anIndicator, day } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const plan = aPlan({
  actions: ['A1', 'A2', 'A3'].map((id) => anAction({ id, start: '2025-01-01', due: '2025-12-31' })),
  indicators: [anIndicator({ id: 'I1', keeper: 'MOI' })],
})
const updates = [
  observed([{ indicator: 'I1', period: '2024', value: 10 }], { said: '2025-02-01' }),
  reported('A1', { said: '2025-04-20', period: '2025-Q1', percent: 25 }),
  reported('A2', { said: '2025-04-20', period: '2025-Q1', percent: 25 }),
  approved('2025-Q1', { said: '2025-05-12' }),
  reported('A1', { said: '2025-07-20', period: '2025-Q2', percent: 26, dueRevised: '2026-01-10' }),
  reported('A2', { said: '2025-07-20', period: '2025-Q2', state: 'completed' }),
  observed([{ indicator: 'I1', period: '2025', value: 14 }], { said: '2025-07-20' }),
]

const rows = () =>
  within(screen.getByRole('table', { name: 'What changed' }))
    .getAllByRole('row')
    .map((row) => row.textContent)

describe('what changed', () => {
  it('is told since the committee last approved, by kind, and what got worse comes first', async () => {
    await openAthar({ plan, updates, at: '/changes?asOf=2025-09-01' })
    await screen.findByRole('table', { name: 'What changed' })
    expect(screen.getByText(/at the end of 1 September 2025 and did not say at the end of 12 May 2025/u)).toBeVisible()
    const told = rows().join('\n')
    expect(told).toMatch(/Got worse.*Expected later.*Completed.*New figures/su)
    expect(told).toMatch(/expected 10 days later, on 10 January 2026/u)
    expect(told).toMatch(/was “at risk”, now “completed”/u)
    expect(told).toMatch(/2025: 14/u)
  })

  it('is counted on Overview, each kind leading to exactly those', async () => {
    await openAthar({ plan, updates, at: '/?asOf=2025-09-01' })
    const panel = await screen.findByRole('region', { name: 'What changed since 12 May 2025' })
    const link = await within(panel).findByRole('link', { name: 'Completed 1' })
    await userEvent.setup().click(link)
    const table = await screen.findByRole('table', { name: 'What changed' })
    expect(within(table).getAllByRole('rowheader').length).toBe(2)
    expect(location.hash).toContain('kind=completed')
  })

  it('between two days that say the same is nothing', async () => {
    await openAthar({ plan, updates, at: '/?asOf=2025-05-15' })
    const panel = await screen.findByRole('region', { name: 'What changed since 12 May 2025' })
    expect(await within(panel).findByText(/^From 12 May 2025 to 15 May 2025 no status/u)).toBeVisible()
  })

  it('cannot be asked before the first day of the strategy', async () => {
    await openAthar({ plan, updates, at: `/changes?asOf=${plan.adopted}` })
    expect(screen.getByText(/so nothing can be compared/u)).toBeVisible()
  })

  it('names another edition of the plan only where there was one', async () => {
    await openAthar({ plan, updates, at: '/changes?asOf=2025-09-01' })
    await screen.findByRole('table', { name: 'What changed' })
    expect(screen.queryByText(/Another edition of the plan/u)).toBeNull()
  })
})

describe('a day to compare with', () => {
  it('is said on every screen, and each thing tells what of it changed', async () => {
    await openAthar({ plan, updates, at: '/actions/A1?asOf=2025-09-01&compare=2025-06-30' })
    expect(screen.getByText(/Compared with 30 June 2025\./u)).toBeVisible()
    const panel = await screen.findByRole('region', { name: 'What changed since 30 June 2025' })
    expect(await within(panel).findByText(/expected 10 days later/u)).toBeVisible()
    expect(within(panel).queryByText(/completed/u)).toBeNull()
  })

  it('that changed nothing of this says so', async () => {
    await openAthar({ plan, updates, at: '/indicators/I1?asOf=2025-09-01&compare=2025-08-01' })
    expect(await screen.findByText(/^From 1 August 2025 to 1 September 2025 .* changed here\.$/u)).toBeVisible()
  })

  it('that is no earlier day is said to be none, and goes with one press', async () => {
    await openAthar({ plan, updates, at: `/?asOf=2025-09-01&compare=${day('2025-09-01')}` })
    expect(screen.getByText(/“2025-09-01” in the address is no day before the one shown/u)).toBeVisible()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Stop comparing' }))
    expect(location.hash).not.toContain('compare')
  })

  it('is not spoken of where none is chosen', async () => {
    await openAthar({ plan, updates, at: '/actions/A1?asOf=2025-09-01' })
    expect(screen.queryByText(/Compared with/u)).toBeNull()
    expect(screen.queryByRole('region', { name: /^What changed since/u })).toBeNull()
  })
})
