import { useState } from 'react'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { LocaleProvider } from '#i18n/LocaleProvider.tsx'
import { ClearFilters } from '#ui/table/ClearFilters.tsx'
import { FilterBar } from '#ui/table/FilterBar.tsx'
import { SearchField } from '#ui/table/SearchField.tsx'
import { SelectFilter } from '#ui/table/SelectFilter.tsx'
import { english } from '../../fixtures/words.ts'

const STATUSES = [
  { value: '', label: 'All' },
  { value: 'overdue', label: 'Overdue', count: 3 },
]

function Bar({ onSearch }: { readonly onSearch: (value: string) => void }) {
  const [search, setSearch] = useState('')
  const [status, setStatus] = useState('')
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
      <FilterBar>
        <SearchField label="Search" value={search} onChange={keep} />
        <SelectFilter label="Status" value={status} options={STATUSES} onChange={setStatus} />
        <ClearFilters isActive={search !== '' || status !== ''} onClear={clear} />
      </FilterBar>
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

test('clearing the filters empties the search field and the lists, and keeps the focus', async () => {
  const { user, field } = drawBar()
  const status = screen.getByRole('combobox', { name: 'Status' })
  await user.type(field, 'law{Enter}')
  await user.selectOptions(status, 'Overdue (3)')
  const clear = screen.getByRole('button', { name: 'Clear filters' })
  await user.click(clear)
  expect(field).toHaveValue('')
  expect(status).toHaveValue('')
  expect(clear).toHaveFocus()
})
