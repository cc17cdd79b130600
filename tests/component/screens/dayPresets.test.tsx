import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { approved, decided, reported } from '../../fixtures/ledger.ts'
import { aPlan, anAction } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const plan = aPlan({ actions: [anAction({ id: 'A1', start: '2025-01-01', due: '2025-12-31' })] })
const updates = [
  reported('A1', { said: '2025-04-20', period: '2025-Q1', percent: 20 }),
  approved('2025-Q1', { said: '2025-05-12' }),
  approved('2025-Q2', { said: '2025-08-14' }),
]

/** Opens the sheet of the day: jsdom has no popovers, so it is told what a browser tells. */
async function presets() {
  const sheet = screen.getByLabelText('as of')
  await act(async () => fireEvent(sheet, Object.assign(new Event('beforetoggle'), { newState: 'open' })))
  return within(await within(sheet).findByRole('list', { hidden: true }))
}

const approvals = (list: Awaited<ReturnType<typeof presets>>) =>
  list
    .getAllByRole('button', { hidden: true })
    .map((button) => button.textContent)
    .filter((text) => text.includes('committee'))

it('the last approval by the committee is a day one press away, and from there the one before it', async () => {
  const user = userEvent.setup()
  await openAthar({ plan, updates, at: '/?asOf=2025-09-01' })
  const list = await presets()
  expect(approvals(list)).toEqual(['The committee’s approval of Q2 2025, 14 August 2025'])
  await user.click(list.getByText(/committee/u))
  expect(location.hash).toContain('asOf=2025-08-14')
  expect(approvals(await presets())).toEqual(['The committee’s approval of Q1 2025, 12 May 2025'])
})

it('before any approval none is offered', async () => {
  await openAthar({ plan, updates, at: '/?asOf=2025-05-12' })
  expect(approvals(await presets())).toEqual([])
})

it('a meeting at which the committee decided is such a day too', async () => {
  const decision = decided({ taken: '2025-08-20', said: '2025-08-21' })
  await openAthar({ plan, updates: [...updates, decision], at: '/?asOf=2025-09-01' })
  expect(approvals(await presets())).toEqual(['Meeting of the committee, 20 August 2025'])
})
