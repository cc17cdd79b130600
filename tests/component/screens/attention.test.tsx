import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { reported } from '../../fixtures/ledger.ts'
import { aPlan, anAction, anAxis } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const plan = aPlan({
  axes: [anAxis({ id: 'AX1' }), anAxis({ id: 'AX2', order: 2 })],
  actions: [
    anAction({ id: 'A1', start: '2025-01-01', due: '2025-06-30' }),
    anAction({ id: 'A2', start: '2025-01-01', due: '2025-12-31', axis: 'AX2' }),
    anAction({ id: 'A3', start: '2025-01-01', due: '2025-12-31', axis: 'AX2', lead: 'MOJ' }),
  ],
  reporting: undefined,
})
const updates = [
  reported('A1', { said: '2025-05-01', percent: 50 }),
  reported('A2', { said: '2025-05-01', percent: 10, dueRevised: '2026-03-01' }),
  reported('A3', { by: 'MOJ', said: '2025-05-01', percent: 30 }),
]
const rows = async () =>
  within(await screen.findByRole('table', { name: 'Needs attention' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)

describe('all that needs attention', () => {
  it('is a table, the most serious first, and the tab counts it', async () => {
    await openAthar({ plan, updates, at: '/attention?asOf=2025-08-01' })
    const all = await rows()
    expect(all.map((text) => text.slice(0, 2))).toEqual(['A1', 'A2', 'A3'])
    expect(document.title).toBe('Needs attention (3) · Athar')
  })

  it('is narrowed by a reason in the address, and the tab counts what is left', async () => {
    await openAthar({ plan, updates, at: '/attention?asOf=2025-08-01&reason=slipped' })
    expect((await rows()).map((text) => text.slice(0, 2))).toEqual(['A2'])
    expect(document.title).toBe('Needs attention (1) · Athar')
  })

  it('stands under its axes when asked, that with the most serious matter first', async () => {
    await openAthar({ plan, updates, at: '/attention?asOf=2025-08-01' })
    await userEvent.setup().selectOptions(await screen.findByLabelText('Group'), 'axis')
    expect((await rows()).map((text) => text.slice(0, 3))).toEqual(['AX1', 'A1o', 'AX2', 'A2o', 'A3o'])
    expect(location.hash).toContain('group=axis')
  })

  it('is nothing where nothing needs it', async () => {
    await openAthar({ plan, updates: [], at: '/attention?asOf=2025-01-01' })
    expect(await screen.findByText('Nothing needs attention on this day.')).toBeVisible()
    expect(document.title).toBe('Needs attention (0) · Athar')
  })
})
