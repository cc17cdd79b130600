import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { reported } from '../../fixtures/ledger.ts'
import { aPlan, anAction } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const plan = aPlan({ actions: [anAction({ id: 'A1', lead: 'MOI', partners: ['MOJ'] })] })
const updates = [reported('A1', { by: 'MOJ', said: '2025-05-01', percent: 99, pending: true })]

it('what an institution said against a rule is shown on its screen with the rule', async () => {
  await openAthar({ plan, updates, at: '/institutions/MOJ?asOf=2025-07-01' })
  const panel = screen.getByRole('region', { name: 'Statements that do not count' })
  expect(panel).toHaveTextContent(
    'report on an action, said 1 May 2025: Only the lead institution reports on an action.',
  )
})

it('the same in Arabic', async () => {
  await openAthar({ plan, updates, at: '/institutions/MOJ?asOf=2025-07-01', lang: 'ar' })
  const panel = screen.getByRole('region', { name: 'أقوال لا تُحتسب' })
  expect(panel).toHaveTextContent(/1 مايو 2025.*لا تبلّغ عن الإجراء إلا الجهة المسؤولة عنه\./u)
})

it('an institution that broke no rule has no such list', async () => {
  await openAthar({ plan, updates, at: '/institutions/MOI?asOf=2025-07-01' })
  expect(screen.queryByRole('region', { name: 'Statements that do not count' })).toBeNull()
})
