import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import type { Day } from '#domain/plan/day.ts'
import { ChartFrame } from '../../../src/ui/charts/ChartFrame.tsx'
import { renderIn } from './renderIn.tsx'

const table = {
  columns: [
    { id: 'period', label: 'Period' },
    { id: 'value', label: 'Value', isNumber: true },
  ],
  rows: [{ id: '2025', cells: ['2025', '1,234'] }],
}

function frame(lang: 'en' | 'ar' = 'en') {
  return renderIn(
    lang,
    <ChartFrame
      title="Victims"
      unit="persons"
      sources={<a href="#source">TIP report</a>}
      asOf={'2026-11-23' as Day}
      note="21 of 26 reported"
      table={table}
      file={{ name: 'victims', title: 'Victims identified', unit: 'persons' }}
    >
      <svg />
    </ChartFrame>,
  )
}

afterEach(() => vi.unstubAllGlobals())

it('a chart says its title, unit, source, as-of day and coverage', () => {
  frame()
  const figure = screen.getByRole('figure', { name: 'Victims' })
  expect(within(figure).getByRole('heading', { level: 3, name: 'Victims' })).toBeVisible()
  expect(within(figure).getByText('persons').parentElement).toHaveTextContent('Unit: persons')
  expect(within(figure).getByRole('link', { name: 'TIP report' })).toBeVisible()
  expect(within(figure).getByText('As of 23 November 2026')).toBeVisible()
  expect(within(figure).getByText('21 of 26 reported')).toBeVisible()
})

it('its figures are also a table', async () => {
  frame()
  await userEvent.click(screen.getByText('Table of these figures'))
  const figures = await screen.findByRole('table', { name: 'Figures of the chart: Victims' })
  expect(within(figures).getByRole('rowheader', { name: '2025' })).toBeVisible()
  expect(within(figures).getByRole('cell', { name: '1,234' })).toBeVisible()
})

it('in Arabic the words around the drawing are Arabic', () => {
  frame('ar')
  // Inserted text stands between invisible isolates in Arabic.
  expect(screen.getByText(/^حتى .?23 نوفمبر 2026/)).toBeVisible()
  expect(screen.getByText('جدول هذه الأرقام', { exact: false })).toBeVisible()
})

it('Escape closes the downloads and gives the keyboard back to their button', async () => {
  frame()
  const opener = screen.getByLabelText('Download: Victims')
  await userEvent.click(opener)
  await userEvent.tab()
  expect(await screen.findByRole('button', { name: 'Image (PNG)' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(opener).toHaveFocus()
  expect(opener.closest('details')).not.toHaveAttribute('open')
})

it('the table can be saved as CSV', async () => {
  const saved: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (blob: Blob) => (saved.push(blob), 'blob:x'), revokeObjectURL: () => {} }),
  )
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  frame()
  await userEvent.click(screen.getByLabelText('Download: Victims'))
  await userEvent.click(screen.getByRole('button', { name: 'Table (CSV)' }))
  await vi.waitFor(() => expect(click).toHaveBeenCalledOnce())
  expect(await saved[0]?.text()).toContain('2025,"1,234"')
})
