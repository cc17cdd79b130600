import type { ReactNode } from 'react'
import { Sheet } from './Sheet.tsx'
import styles from './Why.module.css'

/** A button that opens a small sheet beside it: the reason behind a status, or the sources behind a figure. */
export function Why(props: {
  /** What the button shows. */
  readonly children: ReactNode
  /** What the button does, for those who hear it. */
  readonly label: string
  readonly title: string
  /** A function is asked while the sheet is open, and makes nothing before. */
  readonly sheet: ReactNode | (() => ReactNode)
  readonly look?: 'badge' | 'quiet' | 'inline'
}) {
  const { children, label, title, sheet, look = 'badge' } = props
  return (
    <span className={styles.holder}>
      <Sheet button={children} buttonLook={styles[look]} buttonLabel={label} name={title} spreads="forward">
        {typeof sheet === 'function' ? () => titled(title, sheet()) : titled(title, sheet)}
      </Sheet>
    </span>
  )
}

function titled(title: string, content: ReactNode): ReactNode {
  return (
    <>
      <b className={styles.title}>{title}</b>
      {content}
    </>
  )
}
