import type { ReactNode } from 'react'
import type { Tone } from './marks.ts'
import { StatusMark } from './StatusMark.tsx'
import styles from './Notice.module.css'

/** A designed answer for the moments without content: nothing here, still loading, failed, offline, unrated. */
export function Notice(props: {
  readonly tone: Tone
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly isUrgent?: boolean
}) {
  const { tone, title, children, actions, isUrgent = false } = props
  return (
    <div className={styles.notice} role={isUrgent ? 'alert' : 'status'}>
      <StatusMark tone={tone} />
      <div>
        <p className={styles.title}>{title}</p>
        {children !== undefined && <div className={styles.text}>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
