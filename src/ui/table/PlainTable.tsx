import { useState } from 'react'
import type { ReactNode } from 'react'
import styles from './PlainTable.module.css'
import { useOverflow } from './useOverflow.ts'
import { useStuckHead } from './useStuckHead.ts'

/** A column's heading. Numbers, cells with `data-number` too, stand at the end. */
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
}) {
  const { name, heads, children, look = 'calm' } = props
  const [box, setBox] = useState<HTMLDivElement | null>(null)
  const isWide = useOverflow(box)
  useStuckHead(box, true)
  return (
    <div
      ref={setBox}
      className={`${styles.box} ${styles[look]}`}
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
