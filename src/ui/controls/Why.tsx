import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './Why.module.css'

/**
 * A button that opens a small sheet beside it: the reason behind a status, or the sources behind a figure.
 * The browser's own popover gives it focus, Escape and light dismissal.
 */
export function Why(props: {
  /** What the button shows. */
  readonly children: ReactNode
  /** What the button does, for those who hear it. */
  readonly label: string
  readonly title: string
  readonly sheet: ReactNode
  readonly look?: 'badge' | 'quiet'
}) {
  const { children, label, title, sheet, look = 'badge' } = props
  const id = useId()
  return (
    <span className={styles.holder}>
      <button type="button" className={styles[look]} popoverTarget={id} aria-label={label}>
        {children}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={title} className={styles.sheet}>
        <b className={styles.title}>{title}</b>
        {sheet}
      </div>
    </span>
  )
}
