import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Day } from '#domain/plan/day.ts'
import type { Lang } from '#i18n/lang.ts'
import { LocaleProvider } from '#i18n/LocaleProvider.tsx'
import { DayField } from '#ui/controls/DayField.tsx'
import { day } from '../../fixtures/plan.ts'
import { arabic, english } from '../../fixtures/words.ts'

function field(value: Day | undefined, { lang = 'en', max }: { readonly lang?: Lang; readonly max?: Day } = {}) {
  const heard = vi.fn<(of: Day | undefined) => void>()
  const drawn = (of: Day | undefined) => (
    <LocaleProvider lang={lang} digits="latn" messages={lang === 'ar' ? arabic : english}>
      <DayField label="When" value={of} {...(max && { max })} onChange={heard} />
    </LocaleProvider>
  )
  const { rerender } = render(drawn(value))
  const parts = () => within(screen.getByRole('group', { name: 'When' }))
  const [date, year] = parts().getAllByRole<HTMLInputElement>('textbox')
  const month = parts().getByRole<HTMLSelectElement>('combobox')
  if (!date || !year) throw new Error('a day has three parts')
  return {
    heard,
    type: (to: { date?: string; month?: string; year?: string }) => {
      if (to.date !== undefined) fireEvent.change(date, { target: { value: to.date } })
      if (to.month !== undefined) fireEvent.change(month, { target: { value: to.month } })
      if (to.year !== undefined) fireEvent.change(year, { target: { value: to.year } })
    },
    shown: () => [date.value, month.selectedOptions[0]?.textContent, year.value],
    put: (of: Day | undefined) => rerender(drawn(of)),
  }
}

it('shows a day as date, month by its name, and year, in the language of the reader', () => {
  expect(field(day('2026-11-03')).shown()).toEqual(['3', 'November', '2026'])
})

it('names months in Arabic', () => {
  expect(field(day('2026-11-03'), { lang: 'ar' }).shown()).toEqual(['3', 'نوفمبر', '2026'])
})

it('gives a day when all three parts make one, and none before', () => {
  const { type, heard } = field(undefined)
  type({ date: '29' })
  type({ month: '2' })
  type({ year: '2028' })
  expect(heard.mock.calls).toEqual([[undefined], [undefined], ['2028-02-29']])
})

it('understands digits of either form', () => {
  const { type, heard } = field(undefined)
  type({ date: '٣', month: '11', year: '٢٠٢٦' })
  expect(heard).toHaveBeenLastCalledWith('2026-11-03')
})

it('says that there is no such day, and gives none', () => {
  const { type, heard } = field(day('2027-02-28'))
  type({ date: '29' })
  expect(heard).toHaveBeenLastCalledWith(undefined)
  expect(screen.getByText('There is no such day.')).toBeInTheDocument()
})

it('refuses a day that is too late, and says which is the last', () => {
  const { type, heard, put, shown } = field(day('2026-11-03'), { max: day('2026-11-05') })
  type({ date: '6' })
  put(undefined)
  expect(shown()).toEqual(['6', 'November', '2026'])
  expect(heard).toHaveBeenLastCalledWith(undefined)
  expect(screen.getByText('No later day than 5 November 2026.')).toBeInTheDocument()
})

it('keeps what is half typed while nobody gives it a day, and follows a day that is given', () => {
  const { type, put, shown } = field(undefined)
  type({ date: '7' })
  put(undefined)
  expect(shown()).toEqual(['7', '–', ''])
  put(day('2025-01-31'))
  expect(shown()).toEqual(['31', 'January', '2025'])
  put(undefined)
  expect(shown()).toEqual(['', '–', ''])
})
