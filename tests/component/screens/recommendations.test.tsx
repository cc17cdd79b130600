import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { RecommendationId } from '#domain/plan/ids.ts'
import { reported } from '../../fixtures/ledger.ts'
import { aPlan, anAction, ORIGIN } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const id = (text: string) => text as RecommendationId
const recommended = (name: string, year: number) => ({
  ...ORIGIN,
  id: id(name),
  year,
  title: { en: `Do ${name}`, ar: `افعل ${name}` },
  body: { en: 'A committee', ar: 'لجنة' },
})
const plan = aPlan({
  recommendations: [recommended('R1', 2020), recommended('R2', 2022), recommended('R3', 2021), recommended('R4', 2024)],
  actions: [
    { ...anAction({ id: 'A1', start: '2025-01-01', due: '2025-12-31' }), answers: [id('R1'), id('R2')] },
    { ...anAction({ id: 'A2', start: '2025-01-01', due: '2025-12-31' }), answers: [id('R2')] },
    { ...anAction({ id: 'A3', start: '2025-01-01', due: '2025-12-31' }), answers: [id('R3')] },
  ],
})
const updates = [
  reported('A1', { said: '2025-03-01', state: 'completed' }),
  reported('A2', { said: '2025-03-01', percent: 20 }),
  reported('A3', { said: '2025-03-01', state: 'cancelled' }),
]
const rows = async () =>
  within(await screen.findByRole('table', { name: 'Recommendations from outside' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? '')

describe('recommendations', () => {
  it('stand by how they are answered, those that nothing answers first', async () => {
    await openAthar({ plan, updates, at: '/recommendations?asOf=2025-04-01' })
    expect(await rows()).toEqual(['no action', 'suspended or cancelled', 'under way', 'completed'])
    expect(screen.getByText('4 recommendations; one is answered by no action.')).toBeVisible()
  })

  it('are narrowed by their answer in the address', async () => {
    await openAthar({ plan, updates, at: '/recommendations?asOf=2025-04-01&answer=open' })
    expect(await rows()).toEqual(['under way'])
  })

  it('lead to the actions that answer them, and those lead back', async () => {
    await openAthar({ plan, updates, at: '/recommendations?asOf=2025-04-01&answer=done' })
    const user = userEvent.setup()
    await user.click(within(await screen.findByRole('table')).getByRole('link', { name: 'A1' }))
    await user.click(await screen.findByRole('link', { name: 'Do R1' }))
    expect(await rows()).toEqual(['completed'])
    expect(location.hash).toContain('q=R1')
  })

  it('are led to from the actions only where the strategy names some', async () => {
    await openAthar({ plan, updates, at: '/actions?asOf=2025-04-01' })
    expect(screen.getByRole('link', { name: 'Recommendations from outside' })).toBeVisible()
  })

  it('are said not to be there where the strategy names none', async () => {
    const none = { ...plan, recommendations: [] }
    await openAthar({ plan: none, updates: [], at: '/recommendations?asOf=2025-04-01' })
    expect(screen.getByText('This strategy names no recommendations.')).toBeVisible()
  })
})
