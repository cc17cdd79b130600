import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './DataTable.module.css'
import { pinned } from './pinned.ts'
import { ResizeHandle } from './ResizeHandle.tsx'
import type { OnResize } from './ResizeHandle.tsx'
import type { SortKey, TableColumn } from './tableColumn.ts'

interface SortHeaderProps<Row> {
  readonly column: TableColumn<Row>
  /** Its place among the pinned columns, −1 where it is none. */
  readonly pin: number
  /** Given where columns do not follow their content. */
  readonly width: number | undefined
  readonly sort: readonly SortKey[]
  readonly onToggle: (id: string, isAdded: boolean) => void
  readonly onResize: OnResize
}

/** A column header whose button sorts by the column. Only the first sort key carries `aria-sort`, as ARIA asks. */
export function SortHeader<Row>({ column, pin, width, sort, onToggle, onResize }: SortHeaderProps<Row>) {
  const say = useSay()
  const { id, header, head, align, isRowHeader, minWidth } = column
  const place = sort.findIndex((key) => key.id === id) + 1
  const direction = directionOf(sort[place - 1])
  const look = pinned(pin)
  return (
    <th
      scope="col"
      className={styles.header}
      aria-sort={place === 1 ? direction : 'none'}
      data-align={align}
      data-column={id}
      data-names-row={isRowHeader}
      {...look}
      style={{ ...look.style, minInlineSize: width === undefined ? minWidth : undefined, inlineSize: width }}
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
      {head}
      {place > 1 && (
        <span className="visually-hidden">
          {say(direction === 'descending' ? 'table.sortAlsoDescending' : 'table.sortAlsoAscending', { place })}
        </span>
      )}
      <ResizeHandle id={id} onResize={onResize} />
    </th>
  )
}

function directionOf(key: SortKey | undefined): 'ascending' | 'descending' | 'none' {
  if (!key) return 'none'
  return key.desc ? 'descending' : 'ascending'
}
