import { useState } from 'react'
import type { ReactNode } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Sheet } from '../controls/Sheet.tsx'
import { arranged, canMove, inOrder, moved, pinnedOrNot, shownOrNot, usualArrangement } from './arrangement.ts'
import type { Arrangement, OnArrange } from './arrangement.ts'
import styles from './ColumnMenu.module.css'
import { isHideable } from './tableColumn.ts'
import type { TableColumn } from './tableColumn.ts'

interface ColumnMenuProps<Row> {
  readonly columns: readonly TableColumn<Row>[]
  readonly arrangement: Arrangement
  readonly onArrange: OnArrange
  /** Makes a column that is shown wider or narrower by so many pixels. */
  readonly onWiden: (id: string, by: number) => void
}

/** CSS pixels at a press. */
const STEP = 32

/** Chooses the columns shown, their order, which of them stay in view, and how wide they are. */
export function ColumnMenu<Row>({ columns, arrangement, onArrange, onWiden }: ColumnMenuProps<Row>) {
  const say = useSay()
  const [told, setTold] = useState('')
  const all = inOrder(columns, arrangement)
  const shown = arranged(columns, arrangement)
  if (!columns.some(isHideable)) return null
  const move = (column: TableColumn<Row>, by: -1 | 1) => {
    onArrange((now) => moved(columns, now, column.id, by))
    const place = all.indexOf(column) + by + 1
    setTold(say('table.movedTo', { column: column.header, place, count: all.length }))
  }
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
        {all.map((column) => {
          const { id, header } = column
          const isShown = shown.includes(column)
          const isAtEnd = (by: -1 | 1) => !canMove(columns, arrangement, id, by)
          return (
            <div key={id} className={styles.line}>
              {isHideable(column) ? (
                <label className={styles.choice}>
                  <input
                    type="checkbox"
                    checked={isShown}
                    disabled={isShown && shown.length === 1}
                    onChange={() => onArrange((now) => shownOrNot(now, id))}
                  />
                  {header}
                </label>
              ) : (
                <span className={styles.choice}>{header}</span>
              )}
              <span className={styles.tools}>
                {!column.isRowHeader && (
                  <>
                    <Tool
                      label={say('table.moveEarlier', { column: header })}
                      isOff={isAtEnd(-1)}
                      onPress={() => move(column, -1)}
                    >
                      <path d="M6 10V2M2.5 5.5 6 2l3.5 3.5" />
                    </Tool>
                    <Tool
                      label={say('table.moveLater', { column: header })}
                      isOff={isAtEnd(1)}
                      onPress={() => move(column, 1)}
                    >
                      <path d="M6 2v8M2.5 6.5 6 10l3.5-3.5" />
                    </Tool>
                    <Tool
                      label={say('table.pin', { column: header })}
                      isPressed={arrangement.pinned.includes(id)}
                      isWideOnly
                      onPress={() => onArrange((now) => pinnedOrNot(now, id))}
                    >
                      <path d="M4 1.5h4M4.5 1.5v4L3 7.5h6L7.5 5.5v-4M6 7.5V11" />
                    </Tool>
                  </>
                )}
                <Tool
                  label={say('table.narrower', { column: header })}
                  isOff={!isShown}
                  isWideOnly
                  onPress={() => onWiden(id, -STEP)}
                >
                  <path d="M2 6h8" />
                </Tool>
                <Tool
                  label={say('table.wider', { column: header })}
                  isOff={!isShown}
                  isWideOnly
                  onPress={() => onWiden(id, STEP)}
                >
                  <path d="M2 6h8M6 2v8" />
                </Tool>
              </span>
            </div>
          )
        })}
      </fieldset>
      <output className="visually-hidden">{told}</output>
      <button type="button" className={styles.reset} onClick={() => onArrange(() => usualArrangement(columns))}>
        {say('table.columnsReset')}
      </button>
    </Sheet>
  )
}

/** A small button of one column. One that can do nothing just now keeps the focus that it has. */
function Tool(props: {
  readonly label: string
  readonly isOff?: boolean
  readonly isPressed?: boolean
  /** Whether it is for tables alone, not for cards. */
  readonly isWideOnly?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  const { label, isOff = false, isPressed, isWideOnly, onPress, children } = props
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      aria-disabled={isOff || undefined}
      data-wide-only={isWideOnly}
      onClick={isOff ? undefined : onPress}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {children}
      </svg>
    </button>
  )
}
