import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { filed, reported, series } from '../../fixtures/ledger.ts'
import { aPlan, anAction, anIndicator } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const plan = aPlan({
  actions: [
    anAction({ id: 'A1', lead: 'MOI', start: '2025-01-01', due: '2025-12-31' }),
    anAction({ id: 'A2', lead: 'MOI', partners: ['MOJ'], start: '2025-01-01', due: '2025-12-31' }),
  ],
  indicators: [
    anIndicator({ id: 'I1', keeper: 'MOI', baseline: ['2024', 10], targets: [['2028', 50]] }),
    anIndicator({ id: 'I2', keeper: 'MOI' }),
  ],
})
const updates = [
  reported('A1', { said: '2025-03-20', period: '2025-Q1', percent: 10 }),
  reported('A1', { said: '2025-06-20', period: '2025-Q2', percent: 20 }),
  series({ 2025: 15 }, { said: '2026-01-10' }),
  filed([], { by: 'MOI', said: '2025-04-20', period: '2025-Q1' }),
  filed([], { by: 'MOJ', said: '2025-05-20', period: '2025-Q1' }),
]

it('the reason of a rating names baseline, latest, target, the way done and the way expected, each by its own number', async () => {
  await openAthar({ plan, updates, at: '/indicators?asOf=2026-03-01' })
  const row = screen.getByRole('row', { name: /I1/u })
  const fact = (term: string) => within(row).getByText(term, { selector: 'dt' }).nextElementSibling
  for (const [term, value] of [
    ['Baseline', '10 (2024)'],
    ['Latest figure', '15 (2025)'],
    ['Target', '50 (2028)'],
    ['Progress to target', '12.5%'],
    ['Expected by then', '25%'],
  ] as const) {
    expect(fact(term), term).toHaveTextContent(value)
  }
})

it('the reason of a status names what is done and what was planned, each by its own number', async () => {
  await openAthar({ plan, updates, at: '/actions?asOf=2025-07-01' })
  const row = screen.getByRole('row', { name: /A1 off track/u })
  const fact = (term: string) => within(row).getByText(term, { selector: 'dt' }).nextElementSibling
  expect(fact('Done')).toHaveTextContent('20%')
  expect(fact('Planned by now')).toHaveTextContent('50%')
})

it('the owner table narrows to the role asked for, and says so in its counts', async () => {
  await openAthar({ plan, updates, at: '/actions?asOf=2025-07-01&institution=MOJ&role=partner&group=none' })
  expect(screen.getByText('1 of 2 rows')).toBeVisible()
  expect(screen.getByRole('row', { name: /A2/u })).toBeVisible()
})

it('a column chosen right after another does not undo the first choice', async () => {
  await openAthar({ plan, updates, at: '/actions?asOf=2025-07-01' })
  const box = (name: string) => screen.getByRole('checkbox', { name, hidden: true })
  await userEvent.click(box('Partners'))
  await userEvent.click(box('Support'))
  await waitFor(() => expect(box('Partners')).toBeChecked())
  await waitFor(() => expect(box('Support')).not.toBeChecked())
  expect(await screen.findByRole('columnheader', { name: 'Partners' })).toBeVisible()
  expect(screen.queryByRole('columnheader', { name: 'Support' })).toBeNull()
})

it('the history of an action shows what each report changed against the one before', async () => {
  await openAthar({ plan, updates, at: '/actions/A1?asOf=2025-07-01' })
  const history = screen.getByRole('region', { name: 'History' })
  expect(history).toHaveTextContent(/10%.*20%/u)
})

it('the institutions table tells reports on time from late ones', async () => {
  await openAthar({ plan, updates, at: '/institutions?asOf=2025-07-01' })
  const table = within(screen.getByRole('table', { name: 'Institutions' }))
  expect(table.getByRole('row', { name: /MOI/u })).toHaveTextContent('1 of 1')
  expect(table.getByRole('row', { name: /MOJ/u })).toHaveTextContent('0 of 1')
})
