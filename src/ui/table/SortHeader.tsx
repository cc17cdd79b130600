import type { ReactNode } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './DataTable.module.css'
import type { SortKey } from './tableColumn.ts'

interface SortHeaderProps {
  readonly header: string
  readonly below: ReactNode
  readonly id: string
  readonly align: 'end' | undefined
  readonly isRowHeader: boolean
  readonly minWidth: number | undefined
  /** Given where columns do not follow their content. */
  readonly width: number | undefined
  readonly sort: readonly SortKey[]
  readonly onToggle: (id: string, isAdded: boolean) => void
}

/** A column header whose button sorts by the column. Only the first sort key carries `aria-sort`, as ARIA asks. */
export function SortHeader({
  header,
  below,
  id,
  align,
  isRowHeader,
  minWidth,
  width,
  sort,
  onToggle,
}: SortHeaderProps) {
  const say = useSay()
  const place = sort.findIndex((key) => key.id === id) + 1
  const direction = directionOf(sort[place - 1])
  return (
    <th
      scope="col"
      className={styles.header}
      aria-sort={place === 1 ? direction : 'none'}
      data-align={align}
      data-names-row={isRowHeader || undefined}
      style={{ minInlineSize: minWidth, inlineSize: width }}
    >
      <button
        type="button"
        className={styles.sort}
        title={say('table.sortHint')}
        onClick={(event) => onToggle(id, event.shiftKey)}
      >
        <span>{header}</span>
        <span className={styles.arrow} data-direction={direction} aria-hidden="true">
          <svg viewBox="0 0 10 12">
            <path d="M5 1v10M1.5 4.5 5 1l3.5 3.5" />
          </svg>
          {sort.length > 1 && place > 0 && <small>{place}</small>}
        </span>
      </button>
      {below}
      {place > 1 && (
        <span className="visually-hidden">
          {say(direction === 'descending' ? 'table.sortAlsoDescending' : 'table.sortAlsoAscending', { place })}
        </span>
      )}
    </th>
  )
}

function directionOf(key: SortKey | undefined): 'ascending' | 'descending' | 'none' {
  if (!key) return 'none'
  return key.desc ? 'descending' : 'ascending'
}
