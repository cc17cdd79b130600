import { useSay } from '#i18n/LocaleProvider.tsx'
import { Sheet } from '../controls/Sheet.tsx'
import styles from './ColumnMenu.module.css'
import { hiddenByDefault, isHideable } from './tableColumn.ts'
import type { TableColumn } from './tableColumn.ts'

/** Told how the hidden columns change, from whatever they are by then: of two quick choices neither is lost. */
export type OnHidden = (choose: (hidden: readonly string[]) => readonly string[]) => void

interface ColumnMenuProps<Row> {
  readonly columns: readonly TableColumn<Row>[]
  readonly hidden: readonly string[]
  readonly onHidden: OnHidden
}

/** Chooses the columns shown. */
export function ColumnMenu<Row>({ columns, hidden, onHidden }: ColumnMenuProps<Row>) {
  const say = useSay()
  const hideable = columns.filter(isHideable)
  const shownCount = columns.filter((column) => !isHideable(column) || !hidden.includes(column.id)).length
  if (hideable.length === 0) return null
  const toggle = (id: string) =>
    onHidden((now) => hideable.map((column) => column.id).filter((other) => now.includes(other) !== (other === id)))
  return (
    <Sheet
      button={
        <>
          {say('table.columns')}
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M2 3.5 5 6.5 8 3.5" />
          </svg>
        </>
      }
      buttonLook={styles.open}
      name={say('table.columns')}
    >
      <fieldset className={styles.choices}>
        <legend>{say('table.columnsShown')}</legend>
        {hideable.map((column) => {
          const isShown = !hidden.includes(column.id)
          return (
            <label key={column.id} className={styles.choice}>
              <input
                type="checkbox"
                checked={isShown}
                disabled={isShown && shownCount === 1}
                onChange={() => toggle(column.id)}
              />
              {column.header}
            </label>
          )
        })}
      </fieldset>
      <button type="button" className={styles.reset} onClick={() => onHidden(() => hiddenByDefault(columns))}>
        {say('table.columnsReset')}
      </button>
    </Sheet>
  )
}
