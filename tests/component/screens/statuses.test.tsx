import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { reported } from '../../fixtures/ledger.ts'
import { aPlan, anAction } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const plan = aPlan({
  actions: [
    anAction({ id: 'A1', start: '2025-01-01', due: '2025-12-31' }),
    anAction({ id: 'A2', lead: 'MOJ', start: '2025-01-01', due: '2025-12-31' }),
  ],
})
const updates = [reported('A1', { said: '2025-03-01', percent: 20 })]
const at = '/actions?asOf=2025-07-01&view=statuses'

describe('the statuses of actions over time', () => {
  it('are summed up in words: how they stood first, and on the day shown', async () => {
    await openAthar({ plan, updates, at: `${at}&group=none` })
    expect(await screen.findByRole('application')).toHaveAccessibleName(
      'On 31 December 2024: 2 not due. On 1 July 2025: 1 off track and 1 no report.',
    )
  })

  it('are drawn for each institution beside all, and for none where they are not grouped', async () => {
    await openAthar({ plan, updates, at })
    expect(await screen.findByRole('heading', { name: 'MOI 1 action' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'MOJ 1 action' })).toBeVisible()
  })

  it('lead back to the day of a column, on the same screen', async () => {
    await openAthar({ plan, updates, at: `${at}&group=none` })
    await userEvent.click(await screen.findByText(/^Table of these figures/u))
    await userEvent.click(await screen.findByRole('link', { name: 'See 31 March 2025' }))
    expect(location.hash).toContain('asOf=2025-03-31')
    expect(location.hash).toContain('view=statuses')
    expect(screen.queryByRole('heading', { name: 'MOI 1 action' })).toBeNull()
  })

  it('say that nothing matches where no action is left', async () => {
    await openAthar({ plan, updates, at: `${at}&status=cancelled` })
    expect(await screen.findByText('No action matches these filters.')).toBeVisible()
  })
})
