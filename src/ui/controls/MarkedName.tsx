import type { ReactNode } from 'react'
import styles from './MarkedName.module.css'
import { StatusMark } from './StatusMark.tsx'
import type { Tone } from './marks.ts'

/** A name with the mark of how it stands before its first line. */
export function MarkedName({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={styles.name}>
      <StatusMark tone={tone} />
      <span>{children}</span>
    </span>
  )
}
