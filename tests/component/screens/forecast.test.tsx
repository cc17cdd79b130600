import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { observed, reported } from '../../fixtures/ledger.ts'
import { aPlan, anAction, anIndicator } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const plan = aPlan({
  actions: [anAction({ id: 'A1', start: '2024-01-01', due: '2026-12-31' })],
  indicators: [
    anIndicator({ id: 'I1', keeper: 'MOI', targets: [['2028', 60]] }),
    anIndicator({ id: 'I2', keeper: 'MOI', targets: [['2028', 60]] }),
    anIndicator({ id: 'I3', keeper: 'MOI', direction: 'context' }),
  ],
})
const shares = (percents: readonly number[]) =>
  percents.map((percent, place) =>
    reported('A1', { said: `202${4 + Math.floor(place / 4)}-${['03', '06', '09', '12'][place % 4]}-30`, percent }),
  )
const figures = (indicator: string, values: readonly number[]) =>
  observed(values.map((value, place) => ({ indicator, period: String(2019 + place), value })))

const panel = async () => within(await screen.findByRole('region', { name: 'If it goes on like this' }))

describe('a forecast', () => {
  it('of an action is told by its month, with its range, marked as a forecast', async () => {
    await openAthar({ plan, updates: shares([10, 20, 30, 40, 50]), at: '/actions/A1?asOf=2025-06-01' })
    const found = await panel()
    expect(found.getByText(/last 5 known shares, since 30 March 2024, it would be completed about/u)).toBeVisible()
    expect(found.getByText('forecast')).toBeVisible()
  })

  it('of an action of which little is known is told as none, with how much there is', async () => {
    await openAthar({ plan, updates: shares([10, 20]), at: '/actions/A1?asOf=2025-06-01' })
    expect((await panel()).getByText(/it takes 4 known shares, each of another day, and there are 2\./u)).toBeVisible()
  })

  it('is not made of what is completed', async () => {
    const done = reported('A1', { said: '2025-05-30', state: 'completed' })
    await openAthar({ plan, updates: [...shares([10, 20, 30, 40]), done], at: '/actions/A1?asOf=2025-06-01' })
    await screen.findByRole('region', { name: 'Why this status' })
    expect(screen.queryByText(/If it goes on like this/u)).toBeNull()
  })

  it('of an indicator says whether its target lies in the range', async () => {
    await openAthar({ plan, updates: [figures('I1', [10, 20, 30, 40, 50])], at: '/indicators/I1?asOf=2025-06-01' })
    const found = await panel()
    expect(found.getByText(/since 2019, it would be .* in 2028.*lies outside that range\./u)).toBeVisible()
  })

  it('of an indicator with three figures is none, and of a context indicator is not spoken of', async () => {
    const updates = [figures('I2', [1, 2, 3]), figures('I3', [1, 2, 3, 4, 5])]
    await openAthar({ plan, updates, at: '/indicators/I2?asOf=2025-06-01' })
    expect((await panel()).getByText(/it takes 4 comparable figures, and there are 3\./u)).toBeVisible()
  })

  it('of a context indicator is not spoken of', async () => {
    await openAthar({ plan, updates: [figures('I3', [1, 2, 3, 4, 5])], at: '/indicators/I3?asOf=2025-06-01' })
    await screen.findByRole('region', { name: 'Why this rating' })
    expect(screen.queryByText(/If it goes on like this/u)).toBeNull()
  })
})
