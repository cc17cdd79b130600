import { useLayoutEffect, useState } from 'react'
import type { ReactNode } from 'react'
import styles from './PlainTable.module.css'
import { useOverflow } from './useOverflow.ts'
import { useStuckHead } from './useStuckHead.ts'

/**
 * A column's heading. Numbers, cells with `data-number` too, stand at the end; a cell with `data-wide` takes the whole width
 * of a card.
 */
export interface PlainHead {
  readonly id: string
  readonly text: ReactNode
  readonly isNumber?: boolean | undefined
}

/** A table that is only read. A wide one scrolls sideways by itself, so its box is named and reached by keyboard. */
export function PlainTable(props: {
  readonly name: string
  readonly heads: readonly PlainHead[]
  /** The rows, `<tr>` with its cells. */
  readonly children: ReactNode
  /** `dense` where many figures stand close, with their headings in sight; `close` where many narrow columns do. */
  readonly look?: 'calm' | 'dense' | 'close'
  /** Whether a row is a card on a narrow screen; calm ones are, unless that would be too many. */
  readonly hasCards?: boolean
}) {
  const { name, heads, children, look = 'calm', hasCards = look === 'calm' } = props
  const [box, setBox] = useState<HTMLDivElement | null>(null)
  const isWide = useOverflow(box)
  useStuckHead(box)
  useLayoutEffect(() => {
    if (hasCards) labelCells(box)
  })
  return (
    <div
      ref={setBox}
      className={`${styles.box} ${styles[look]} ${hasCards ? styles.cards : styles.scrolls}`}
      {...(isWide && { role: 'region', 'aria-label': name, tabIndex: 0 })}
    >
      <table>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            {heads.map(({ id, text, isNumber }) => (
              <th key={id} scope="col" data-number={isNumber}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

/** Names each cell by its heading, for where a row is a card: rows are the callers' own, and do not know their headings. */
function labelCells(box: HTMLElement | null): void {
  const heads = [...(box?.querySelectorAll('thead th') ?? [])].map(({ textContent }) => textContent)
  for (const row of box?.querySelectorAll('tbody tr') ?? [])
    for (const [place, cell] of [...row.children].entries()) cell.setAttribute('data-label', heads[place] ?? '')
}
