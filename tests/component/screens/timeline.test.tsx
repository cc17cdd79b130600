import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { reported } from '../../fixtures/ledger.ts'
import { aMilestone, aPlan, anAction } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const plan = aPlan({
  actions: [
    anAction({
      id: 'A1',
      start: '2025-01-01',
      due: '2025-12-31',
      milestones: [aMilestone({ id: 'M1', due: '2025-03-31' })],
    }),
    anAction({ id: 'A2', lead: 'MOJ' }),
  ],
})
const updates = [reported('A1', { said: '2025-05-01', percent: 20, dueRevised: '2026-02-28' })]
const at = '/actions?asOf=2025-07-01&view=timeline'

describe('the timeline of actions', () => {
  it('says of each action in words what its line draws', async () => {
    await openAthar({ plan, updates, at })
    expect(await screen.findByRole('row', { name: /^A1/u })).toHaveTextContent(
      'From 1 Jan 2025 to 31 Dec 2025. Now expected by 28 Feb 2026. Milestones done: 0 of 1; late: 1.',
    )
    expect(screen.getByRole('row', { name: /^A2/u })).toHaveTextContent('The plan gives no dates.')
  })

  it('has the filters and groups of the table, and is left for it in one press', async () => {
    await openAthar({ plan, updates, at: `${at}&institution=MOJ&group=axis` })
    const table = await screen.findByRole('table', { name: 'Actions' })
    expect(within(table).queryByRole('row', { name: /^A1/u })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Table' }))
    expect(await screen.findByRole('region', { name: 'Owner table' })).toBeVisible()
    expect(location.hash).not.toContain('view')
    expect(location.hash).toContain('institution=MOJ')
  })
})
