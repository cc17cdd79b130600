import type { ReactNode } from 'react'
import styles from './Tag.module.css'

/** A small label on a row; `striped` is kept for what is illustrative. */
export function Tag({
  children,
  look = 'plain',
}: {
  readonly children: ReactNode
  readonly look?: 'plain' | 'striped'
}) {
  return <span className={`${styles.tag} ${styles[look]}`}>{children}</span>
}
