import { useSay } from '#i18n/LocaleProvider.tsx'
import type { SortKey, TableColumn } from './tableColumn.ts'
import styles from './SortPicker.module.css'

/** How rows are ordered, where they are cards and there are no headings to press. */
export function SortPicker<Row>(props: {
  readonly columns: readonly TableColumn<Row>[]
  readonly sort: readonly SortKey[]
  readonly onSort: (sort: readonly SortKey[]) => void
}) {
  const { columns, sort, onSort } = props
  const say = useSay()
  const [first] = sort
  return (
    <div className={styles.picker}>
      <label>
        {say('table.sortBy')}{' '}
        <select
          value={first?.id ?? ''}
          onChange={({ target }) => onSort(target.value === '' ? [] : [{ id: target.value, desc: false }])}
        >
          <option value="">{say('table.sortNone')}</option>
          {columns.map(({ id, header }) => (
            <option key={id} value={id}>
              {header}
            </option>
          ))}
        </select>
      </label>
      {first && (
        <button type="button" onClick={() => onSort([{ ...first, desc: !first.desc }])}>
          {say(first.desc ? 'table.sortDown' : 'table.sortUp')}
        </button>
      )}
    </div>
  )
}
