import { useRef } from 'react'
import type { ReactNode } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Sheet } from '../controls/Sheet.tsx'
import { useIsNarrow } from '../useIsNarrow.ts'
import type { FilterOption } from './filterOption.ts'
import styles from './FilterBar.module.css'
import { SearchField } from './SearchField.tsx'
import { SelectFilter } from './SelectFilter.tsx'

/** A choice that narrows or arranges the rows; the value of its first option is no choice. */
export interface Filter {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly options: readonly FilterOption[]
  readonly onChange: (value: string) => void
  /** Arranges the rows and leaves none out. */
  readonly isArrangement?: true
}

/**
 * The filters above a table, as a landmark one can jump to. What is filtered stands below them in words, each with its
 * removal. On a narrow screen all but the search are in one sheet, with the order of the rows.
 */
export function FilterBar(props: {
  readonly search: { readonly value: string; readonly onChange: (value: string) => void }
  readonly filters?: readonly Filter[]
  /** Picks the order of the rows where there are no headings to press. */
  readonly order?: ReactNode
  /** Takes all filters off. */
  readonly onClear: () => void
}) {
  const { search, filters = [], order, onClear } = props
  const say = useSay()
  const isNarrow = useIsNarrow()
  const bar = useRef<HTMLDivElement>(null)
  const inForce = inForceOf({ id: 'search', label: say('filter.text'), ...search }, filters)
  const choices = filters.map(({ id, label, value, options, onChange }) => (
    <SelectFilter key={id} label={label} value={value} options={options} onChange={onChange} />
  ))
  const count = inForce.filter(({ id }) => id !== 'search').length
  // A button that takes itself away would take the focus with it.
  const remove = (removal: () => void) => {
    removal()
    bar.current?.focus()
  }
  return (
    <div ref={bar} role="search" tabIndex={-1} className={styles.bar} aria-label={say('table.filters')}>
      <div className={styles.fields}>
        <SearchField label={say('filter.text')} value={search.value} onChange={search.onChange} />
        {!isNarrow && choices}
        {isNarrow && (choices.length > 0 || order !== undefined) && (
          <Sheet
            button={count === 0 ? say('filter.sheet') : say('filter.sheetOf', { n: say.format.number(count) })}
            buttonLook={styles.open}
            name={say('filter.sheet')}
          >
            {(close) => (
              <div className={styles.sheet}>
                {choices}
                {order}
                <button type="button" className={styles.open} onClick={close}>
                  {say('filter.close')}
                </button>
              </div>
            )}
          </Sheet>
        )}
      </div>
      {inForce.length > 0 && (
        <ul className={styles.chips}>
          {inForce.map(({ id, label, value, onRemove }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.chip}
                aria-label={say('filter.remove', { label, value })}
                onClick={() => remove(onRemove)}
              >
                {say('filter.is', { label, value })} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={styles.clear} onClick={() => remove(onClear)}>
              {say('table.clearFilters')}
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}

interface InForce {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onRemove: () => void
}

/** What leaves rows out now. */
function inForceOf(
  search: { readonly id: string; readonly label: string } & Pick<Filter, 'value' | 'onChange'>,
  filters: readonly Filter[],
): readonly InForce[] {
  const chosen = filters.flatMap(({ id, label, value, options, onChange, isArrangement }): InForce[] => {
    const none = options[0]?.value ?? ''
    if (isArrangement || value === none) return []
    const name = options.find((option) => option.value === value)?.label ?? value
    return [{ id, label, value: name, onRemove: () => onChange(none) }]
  })
  if (search.value === '') return chosen
  return [{ id: search.id, label: search.label, value: search.value, onRemove: () => search.onChange('') }, ...chosen]
}
