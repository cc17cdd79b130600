import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { series } from '../../fixtures/ledger.ts'
import { anAction, anAxis, anIndicator, anInstitution, aPlan } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const axes = Array.from({ length: 12 }, (_, index) => ({
  ...anAxis({ id: `AX${index + 1}`, order: index + 1 }),
  code: `M${index + 1}`,
  name: { it: `Missione numero ${index + 1}`, en: '', ar: '' },
}))
const actions = Array.from({ length: 40 }, (_, index) =>
  anAction({ id: `A${index}`, axis: `AX${1 + (index % 12)}`, start: '2024-01-01', due: '2025-01-31' }),
)
const indicators = Array.from({ length: 20 }, (_, index) =>
  anIndicator({ id: `I${index + 1}`, axis: 'AX1', keeper: 'MOI' }),
)
const plan = aPlan({
  axes,
  actions,
  indicators,
  languages: ['it'],
  institutions: [anInstitution('SEC', false), anInstitution('MOI')],
})
const at = (path: string) => openAthar({ plan, updates: [series({ 2024: 5, 2025: 6 })], at: `${path}?asOf=2026-07-01` })

describe('a strategy of twelve axes in one language', () => {
  it('folds them into a menu that names the one shown', async () => {
    await at('/axes/AX7')
    const nav = screen.getByRole('navigation', { name: 'Screens' })
    expect(within(nav).getByRole('button', { name: /Missione numero 7/u })).toBeInTheDocument()
    expect(within(nav).getByRole('link', { name: 'Methods' })).toBeInTheDocument()
    expect(within(nav).getAllByRole('link', { name: /Missione/u, hidden: true })).toHaveLength(12)
  })

  it('says in which language a name is', async () => {
    await at('/axes/AX7')
    const name = within(screen.getByRole('heading', { level: 1 })).getByText('Missione numero 7')
    expect(name).toHaveAttribute('lang', 'it')
    expect(name).toHaveAttribute('dir', 'ltr')
  })

  it('are rows of one table instead of a card each, with what each is made of', async () => {
    await at('/')
    const table = await screen.findByRole('table', { name: /Axes/u })
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((each) => each.textContent),
    ).toEqual(axes.map(({ name }) => name.it))
    const row = within(table).getByRole('row', { name: /Missione numero 7/u })
    expect(within(row).getByRole('button', { name: /how it is made$/u })).toBeInTheDocument()
    expect(within(row).getByRole('link', { name: /overdue/u })).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Missione numero 7' })).toBeNull()
  })

  it('tells what each institution leads under all of them by marks and counts, with words for those who hear it', async () => {
    await at('/')
    const table = await screen.findByRole('table', { name: /Institutions and axes/u })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .slice(1, 13)
        .map((each) => each.textContent),
    ).toEqual(axes.map(({ code }) => code))
    const row = within(table).getByRole('row', { name: /MOI/u })
    expect(within(row).getAllByRole('link', { name: /overdue [34]/u })).toHaveLength(12)
  })

  it('shows everything that needs attention when asked', async () => {
    const user = userEvent.setup()
    await at('/')
    const panel = screen.getByRole('region', { name: 'Needs attention' })
    const lines = () => within(panel).getAllByRole('listitem').length
    expect(lines()).toBe(8)
    await user.click(within(panel).getByRole('button', { name: 'Show all 41' }))
    expect(lines()).toBe(41)
    await user.click(within(panel).getByRole('button', { name: 'Show fewer' }))
    expect(lines()).toBe(8)
  })

  it('folds the indicators of which nothing is known', async () => {
    await at('/axes/AX1')
    const folded = screen.getByText('19 indicators of which no figure is known by this day')
    expect(folded.closest('details')).not.toHaveAttribute('open')
  })
})
