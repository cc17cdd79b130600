import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { decided, followed, reported } from '../../fixtures/ledger.ts'
import { aPlan, anAction } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const plan = aPlan({
  actions: [anAction({ id: 'A1', start: '2025-01-01', due: '2028-12-31' }), anAction({ id: 'A2' })],
})
const shelter = decided({
  what: 'Open the shelter',
  owner: 'MOI',
  said: '2025-02-03',
  taken: '2025-02-02',
  due: '2025-04-30',
  actions: ['A1'],
})
const train = decided({ what: 'Train the judges', owner: 'MOJ', said: '2025-02-03', taken: '2025-02-02', due: null })
const updates = [
  reported('A1', { said: '2025-03-01', percent: 10 }),
  shelter,
  train,
  followed(train, 'done', { said: '2025-03-10' }),
]

const statusOf = async (what: string) =>
  within(await screen.findByRole('row', { name: new RegExp(what, 'u') })).getAllByRole('cell')[0]?.textContent

/** Fills a day that stands under a legend. */
async function fillDay(user: UserEvent, legend: string, [date, month, year]: readonly [string, string, string]) {
  const field = within(screen.getByRole('group', { name: legend }))
  for (const [name, text] of [['Day', date] as const, ['Year', year] as const]) {
    await user.clear(field.getByLabelText(name))
    await user.type(field.getByLabelText(name), text)
  }
  await user.selectOptions(field.getByLabelText('Month'), month)
}

describe('decisions of the committee', () => {
  it('stand with who carries them out, by when, and how late they are', async () => {
    await openAthar({ plan, updates, at: '/decisions?asOf=2025-05-10' })
    expect(await statusOf('Open the shelter')).toBe('Late by 10 days')
    expect(await statusOf('Train the judges')).toBe('Carried out')
    expect(screen.getByText('2 decisions; still to be carried out: 1, of these late: 1.')).toBeVisible()
  })

  it('are copied with days as days', async () => {
    const user = userEvent.setup()
    const moved = followed(shelter, 'open', { said: '2025-03-10', due: '2025-06-30' })
    await openAthar({ plan, updates: [...updates, moved], at: '/decisions?asOf=2025-05-10' })
    await user.click(await screen.findByRole('button', { name: 'Copy' }))
    const [head, ...rows] = (await navigator.clipboard.readText()).split(/\r?\n/u).map((line) => line.split('\t'))
    const days = ['By when', 'By when, at first', 'Meeting of'].map((name) => head?.indexOf(name) ?? -1)
    const row = rows.find(([what]) => what === 'Open the shelter')
    expect(days.map((at) => row?.[at])).toEqual(['2025-06-30', '2025-04-30', '2025-02-02'])
  })

  it('are narrowed in the address', async () => {
    await openAthar({ plan, updates, at: '/decisions?asOf=2025-05-10&state=done' })
    expect(await statusOf('Train the judges')).toBe('Carried out')
    expect(screen.queryByRole('row', { name: /Open the shelter/u })).toBeNull()
  })

  it('are named on the action they are about, and in what needs attention once they are late', async () => {
    await openAthar({ plan, updates, at: '/actions/A1?asOf=2025-05-10' })
    const panel = await screen.findByRole('region', { name: 'Decisions of the committee' })
    expect(within(panel).getByText('Late by 10 days')).toBeVisible()
    await userEvent.click(within(panel).getByRole('link', { name: 'Open the shelter' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Open the shelter' })).toBeVisible()
  })

  it('need attention once they are late, with the days', async () => {
    await openAthar({ plan, updates, at: '/attention?asOf=2025-05-10&reason=lateDecision' })
    const row = await screen.findByRole('row', { name: /Open the shelter/u })
    expect(row).toHaveTextContent('The committee decided it: due on 30 April 2025, 10 days ago.')
  })

  it('cannot be recorded on a day that is over', async () => {
    await openAthar({ plan, updates, at: '/decisions?asOf=2025-05-10' })
    expect(screen.queryByRole('button', { name: 'Record the decision' })).toBeNull()
    expect(await screen.findByText(/You look at 10 May 2025/u)).toBeVisible()
  })

  it('are recorded, followed up and taken back', async () => {
    const user = userEvent.setup()
    await openAthar({ plan, updates, at: '/decisions' })
    const record = await screen.findByRole('button', { name: 'Record the decision' })
    expect(record).toBeDisabled()
    await user.type(screen.getByLabelText('What was decided'), 'Publish the guide')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Who' }), 'MOJ')
    await fillDay(user, 'Meeting of', ['2', '3', '2025'])
    await fillDay(user, 'By when', ['1', '3', '2025'])
    expect(screen.getByText('This is before the meeting.')).toBeVisible()
    expect(record).toBeDisabled()
    await fillDay(user, 'By when', ['30', '4', '2025'])
    await user.type(screen.getByLabelText('Actions it is about'), 'A2 – A2')
    expect(screen.getByRole('button', { name: 'Remove' })).toBeVisible()
    await user.click(record)
    expect(await screen.findByText('Recorded: Publish the guide')).toBeVisible()
    expect(screen.getByLabelText('What was decided')).toHaveFocus()
    expect(await statusOf('Publish the guide')).toMatch(/^Late by/u)

    await user.click(screen.getByRole('link', { name: 'Publish the guide' }))
    await user.click(await screen.findByLabelText('Carried out'))
    await user.type(screen.getByLabelText('What there is to say of it'), 'It is in print.')
    await user.click(screen.getByRole('button', { name: 'Record' }))
    const became = await screen.findByRole('region', { name: 'What became of it' })
    expect(await within(became).findByText('It is in print.')).toBeVisible()

    await user.click(within(became).getByRole('button', { name: 'Take this back' }))
    expect(await within(became).findByText('Nothing was said of it since.')).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Take the decision back' }))
    await waitFor(() => expect(location.hash).toMatch(/^#\/decisions\?/u))
    await waitFor(() => expect(screen.queryByRole('row', { name: /Publish the guide/u })).toBeNull())
    expect(await statusOf('Open the shelter')).toMatch(/^Late by/u)
  })

  it('said twice on one day in the same words are told to be the same', async () => {
    const user = userEvent.setup()
    await openAthar({ plan, updates: [], at: '/decisions' })
    const say = async () => {
      await user.type(await screen.findByLabelText('What was decided'), 'Meet again')
      await user.selectOptions(screen.getByRole('combobox', { name: 'Who' }), 'MOI')
      await user.click(screen.getByRole('button', { name: 'Record the decision' }))
    }
    await say()
    expect(await screen.findByText('Recorded: Meet again')).toBeVisible()
    await say()
    expect(await screen.findByText('This is recorded already')).toBeVisible()
  })
})

describe('a status that the committee sets', () => {
  it('is set with its last day, who says so and why, is shown beside the computed one, and is taken back', async () => {
    const user = userEvent.setup()
    const [year] = new Date().toISOString().split('-')
    await openAthar({ plan, updates, at: '/actions/A1' })
    await user.click(await screen.findByText('Set a status for the time being'))
    const write = await screen.findByRole('button', { name: 'Set this status' })
    await user.click(screen.getByLabelText('on track'))
    await fillDay(user, 'Until, that day included', ['31', '12', String(Number(year) + 1)])
    await user.type(screen.getByLabelText('Who says so'), 'The chair')
    expect(write).toBeDisabled()
    await user.type(screen.getByLabelText('Why'), 'The contract was signed.')
    await user.click(write)
    const why = screen.getByRole('region', { name: 'Why this status' })
    const sentence = await within(why).findByText(/^The chair set this status until 31 December/u, {
      selector: 'section > p',
    })
    expect(sentence).toHaveTextContent('“The contract was signed.” The computed one is “no report”.')
    expect(within(why).getByText(/set by the committee; computed:/u)).toBeVisible()

    await user.click(screen.getByText('Set another, or take this one back'))
    await user.click(await screen.findByRole('button', { name: 'Take the status back' }))
    await waitFor(() => expect(within(why).queryByText(/set by the committee/u)).toBeNull())
  })
})
