import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceId } from '#domain/plan/ids.ts'
import { filed, reported } from '../../fixtures/ledger.ts'
import { aPlan, anAction, anIndicator } from '../../fixtures/plan.ts'
import { openAthar } from './openAthar.tsx'

const called = (en: string, ar: string) => ({ en, ar })
const source = {
  id: 'S1' as SourceId,
  title: 'Police report 2025',
  publisher: 'Police',
  published: undefined,
  url: '',
  note: called('', ''),
}
const plan = aPlan({
  actions: [
    { ...anAction({ id: 'A1.07' }), title: called('Open a second shelter', 'افتتاح دار إيواء ثانية') },
    { ...anAction({ id: 'A2.01' }), title: called('Train inspectors', 'تدريب المفتشين على الإجراءات') },
  ],
  sources: [source, { ...source, id: 'S2' as SourceId, title: 'Another report' }],
  indicators: [{ ...anIndicator({ id: 'I9' }), name: called('Calls answered', 'المكالمات المجابة') }],
})
const first = reported('A1.07', { said: '2025-04-10', period: '2025-Q1', percent: 20 })
const updates = [first, filed([first], { said: '2025-04-10' })]

/** jsdom opens no dialogs: what is in one is there all the same. */
beforeAll(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
    },
  })
})

async function opened(lang: 'en' | 'ar' = 'en') {
  await openAthar({ plan, updates, at: '/?asOf=2025-06-01', lang })
  await act(async () => fireEvent.keyDown(document.body, { code: 'KeyK', ctrlKey: true }))
  return {
    field: await screen.findByRole('combobox', { name: lang === 'en' ? 'Find anything' : 'ابحث عن أي شيء' }),
    user: userEvent.setup(),
  }
}

const found = () =>
  within(screen.getByRole('listbox', { name: /^(?:Found|النتائج)$/u }))
    .queryAllByRole('option')
    .map(({ textContent }) => textContent)

describe('what goes anywhere', () => {
  it('opens with Ctrl and K, and lists the screens before anything is typed', async () => {
    await opened()
    expect(found()[0]).toBe('Overview Screen')
  })

  it.each([
    ['shelt', 'Open a second shelter Action'],
    ['sheltre', 'Open a second shelter Action'],
    ['a1.07', 'Open a second shelter Action'],
    ['ايواء', 'Open a second shelter Action'],
    ['اجراءات', 'Train inspectors Action'],
    ['مكالمه', 'Calls answered Indicator'],
    ['timel', 'Timeline Screen'],
    ['نظره عامه', 'Overview Screen'],
    ['statuses ov', 'Statuses over time Screen'],
    ['طباعه', 'Print this screen Command'],
    ['police rep', 'Police report 2025 Source'],
    ['print', 'Print this screen Command'],
    ['report moi q1', 'Report of MOI for Q1 2025 Report'],
  ])('finds %s', async (query, wanted) => {
    const { field, user } = await opened()
    await user.type(field, query)
    expect(found()).toContain(wanted)
  })

  it('goes there with Enter, after the arrows', async () => {
    const { field, user } = await opened()
    await user.type(field, 'second')
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Open a second shelter' })).toBeVisible()
    expect(screen.queryByRole('listbox', { name: 'Found' })).toBeNull()
  })

  it('leads to a source among the sources', async () => {
    const { field, user } = await opened()
    await user.type(field, 'police rep')
    await user.keyboard('{Enter}')
    const sources = await screen.findByRole('group', { name: /^Sources/u })
    expect(sources).toHaveFocus()
    expect(within(sources).getByRole('row', { name: /^Police report 2025/u })).toBeVisible()
    expect(within(sources).queryByRole('row', { name: /^Another report/u })).toBeNull()
  })

  it('says so where nothing has these words', async () => {
    const { field, user } = await opened()
    await user.type(field, 'zzzzzz')
    expect(found()).toEqual([])
    expect(screen.getByText('Nothing has these words.')).toBeVisible()
  })

  it('speaks the language of the screen and finds the names of the other', async () => {
    const { field, user } = await opened('ar')
    await user.type(field, 'shelter')
    expect(found()).toEqual(['افتتاح دار إيواء ثانية الإجراء'])
  })

  it('does what can be done from anywhere, and offers nothing that is done already', async () => {
    const { field, user } = await opened()
    await user.type(field, 'today')
    expect(found()).toContain('Back to today Command')
    await user.clear(field)
    await user.type(field, 'not accepted yet')
    await user.keyboard('{Enter}')
    expect(location.hash).toContain('basis=provisional')
    expect(screen.queryByRole('combobox', { name: 'Find anything' })).toBeNull()
  })
})
