import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { LocaleProvider } from '#i18n/LocaleProvider.tsx'
import { FilterBar } from '#ui/table/FilterBar.tsx'
import { english } from '../../fixtures/words.ts'

const STATUSES = [
  { value: '', label: 'All', count: 8 },
  { value: 'overdue', label: 'Overdue', count: 3 },
]
const GROUPS = [
  { value: '', label: 'By lead' },
  { value: 'none', label: 'None' },
]

function Bar({ onSearch }: { readonly onSearch: (value: string) => void }) {
  const [search, setSearch] = useState('')
  const [status, setStatus] = useState('')
  const [group, setGroup] = useState('none')
  const clear = () => {
    setSearch('')
    setStatus('')
  }
  const keep = (value: string) => {
    onSearch(value)
    setSearch(value)
  }
  return (
    <LocaleProvider lang="en" digits="latn" messages={english}>
      <FilterBar
        search={{ value: search, onChange: keep }}
        filters={[
          { id: 'status', label: 'Status', value: status, options: STATUSES, onChange: setStatus },
          { id: 'group', label: 'Group', value: group, options: GROUPS, onChange: setGroup, isArrangement: true },
        ]}
        order={
          <label>
            Order <input />
          </label>
        }
        onClear={clear}
      />
      <output>{search}</output>
    </LocaleProvider>
  )
}

function drawBar() {
  const onSearch = vi.fn<(value: string) => void>()
  render(<Bar onSearch={onSearch} />)
  return { onSearch, user: userEvent.setup(), field: screen.getByRole('searchbox', { name: 'Search' }) }
}

test('the search field shows each letter at once, reports the first as it comes and the rest at the latest when typing pauses', async () => {
  const { onSearch, user, field } = drawBar()
  await user.type(field, 'law')
  expect(field).toHaveValue('law')
  expect(onSearch.mock.calls[0]).toEqual(['l'])
  await vi.waitFor(() => expect(screen.getByText('law')).toBeInTheDocument())
  expect(onSearch).toHaveBeenLastCalledWith('law')
  await user.type(field, 's')
  expect(field).toHaveValue('laws')
})

test('Enter reports the search without waiting, Escape clears it', async () => {
  const { onSearch, user, field } = drawBar()
  await user.type(field, 'law{Enter}')
  expect(onSearch).toHaveBeenLastCalledWith('law')
  await user.keyboard('{Escape}')
  expect(field).toHaveValue('')
  expect(onSearch).toHaveBeenLastCalledWith('')
})

const chips = () => screen.getAllByRole('button', { name: /^Remove/u }).map((chip) => chip.textContent)

test('what leaves rows out stands below in words, what only arranges them does not', async () => {
  const { user, field } = drawBar()
  expect(screen.queryByRole('list')).toBeNull()
  await user.type(field, 'law{Enter}')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Overdue (3)')
  expect(chips()).toEqual(['Search: law ×', 'Status: Overdue ×'])
})

test('each is removed by itself, all at once, and the focus stays with the filters', async () => {
  const { user, field } = drawBar()
  const status = screen.getByRole('combobox', { name: 'Status' })
  await user.type(field, 'law{Enter}')
  await user.selectOptions(status, 'Overdue (3)')
  await user.click(screen.getByRole('button', { name: 'Remove the filter Status: Overdue' }))
  expect(status).toHaveValue('')
  expect(chips()).toEqual(['Search: law ×'])
  expect(screen.getByRole('search')).toHaveFocus()
  await user.selectOptions(status, 'Overdue (3)')
  await user.click(screen.getByRole('button', { name: 'Clear filters' }))
  expect(field).toHaveValue('')
  expect(status).toHaveValue('')
  expect(screen.queryByRole('list')).toBeNull()
  expect(screen.getByRole('search')).toHaveFocus()
})

test('on a narrow screen filters, groups and order are in one sheet, whose button says how many filters are on', async () => {
  const narrow = { matches: true, addEventListener: () => {}, removeEventListener: () => {} }
  vi.stubGlobal('matchMedia', () => narrow)
  const { user } = drawBar()
  expect(screen.queryByRole('combobox')).toBeNull()
  const open = screen.getByRole('button', { name: 'Filters and order' })
  fireEvent(document.querySelector('[popover]') ?? open, toggling('open'))
  await user.selectOptions(screen.getByLabelText('Status'), 'Overdue (3)')
  expect(screen.getByLabelText('Group')).toHaveValue('none')
  expect(screen.getByLabelText('Order')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Filters and order (1)' })).toBe(open)
  vi.unstubAllGlobals()
})

/** jsdom has no popovers: what it would tell of one. */
function toggling(newState: 'open' | 'closed'): Event {
  return Object.assign(new Event('beforetoggle'), { newState })
}
