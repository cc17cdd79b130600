import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepView, useSavedViews } from '#state/savedViews.ts'
import { aPlan, anAction } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const plan = aPlan({ actions: [anAction({ id: 'A1' }), anAction({ id: 'A2', lead: 'MOJ' })] })
const kept = { strategy: plan.strategy, path: '/actions', name: 'What MOJ owes', search: { institution: 'MOJ' } }

const sheet = () => screen.findByLabelText('Views')

beforeEach(() => useSavedViews.setState({ views: [] }))

/** jsdom knows no popovers: the sheet is told that it opens. */
const openViews = async () => {
  const dialog = await sheet()
  const event = new Event('beforetoggle')
  Object.assign(event, { newState: 'open' })
  fireEvent(dialog, event)
  return within(await sheet())
}

describe('the views of a table', () => {
  it('are kept under a name, without the day and the language, and shown again at a press', async () => {
    await openAthar({ plan, updates: [], at: '/actions?asOf=2025-07-01&institution=MOJ&sort=-title' })
    const views = await openViews()
    await userEvent.type(await views.findByLabelText('Name of the view shown'), ' Late ')
    await userEvent.click(views.getByText('Keep'))
    expect(useSavedViews.getState().views).toEqual([
      { strategy: 'test', path: '/actions', name: 'Late', search: { institution: 'MOJ', sort: '-title' } },
    ])
    expect(views.getByText('Late')).toHaveAttribute('aria-current', 'page')
    expect(localStorage.getItem('athar.views')).toContain('Late')
  })

  it('are of one screen and one strategy', async () => {
    keepView(kept)
    keepView({ ...kept, name: 'Elsewhere', path: '/indicators' })
    keepView({ ...kept, name: 'Of another', strategy: 'another' })
    await openAthar({ plan, updates: [], at: '/actions?asOf=2025-07-01' })
    const views = await openViews()
    await userEvent.click(await views.findByText('What MOJ owes'))
    await waitFor(() => expect(location.hash).toContain('institution=MOJ'))
    expect(location.hash).toContain('asOf=2025-07-01')
    expect(views.queryByText(/Elsewhere|Of another/u)).toBeNull()
  })

  it('give way to one of the same name, and go when they are deleted', async () => {
    keepView(kept)
    await openAthar({ plan, updates: [], at: '/actions?asOf=2025-07-01&group=axis' })
    const views = await openViews()
    await userEvent.type(await views.findByLabelText('Name of the view shown'), 'What MOJ owes')
    await userEvent.click(views.getByText('Replace'))
    expect(useSavedViews.getState().views).toEqual([{ ...kept, search: { group: 'axis' } }])
    await userEvent.click(views.getByText('Delete'))
    expect(useSavedViews.getState().views).toEqual([])
    expect(views.getByText('No view of this screen is kept yet.')).toBeInTheDocument()
  })

  it('that the browser cannot keep are said not to be kept', async () => {
    await openAthar({ plan, updates: [], at: '/actions?asOf=2025-07-01' })
    const views = await openViews()
    await userEvent.type(await views.findByLabelText('Name of the view shown'), 'Late')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await userEvent.click(views.getByText('Keep'))
    expect(views.getByText(/This browser could not keep that/u)).toBeInTheDocument()
    expect(views.getByLabelText('Name of the view shown')).toHaveValue('Late')
  })
})

it('views that were kept and make no sense are left out, the others stay', async () => {
  localStorage.setItem('athar.views', JSON.stringify({ state: { views: [kept, { name: 7 }, null, 'x'] }, version: 1 }))
  await useSavedViews.persist.rehydrate()
  expect(useSavedViews.getState().views).toEqual([kept])
})
