import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './Panel.module.css'

/** A sheet of paper on the page; without a title when what lies on it brings its own heading. */
export function Panel(props: {
  readonly title?: ReactNode
  readonly note?: ReactNode
  readonly aside?: ReactNode
  readonly span?: 'full' | 'wide' | 'narrow' | 'third'
  /** Comes before its neighbours where there is one column only. */
  readonly isEarlyOnPhone?: boolean
  /** What lies on it is still coming. */
  readonly isBusy?: boolean
  readonly children?: ReactNode
}) {
  const { title, note, aside, span = 'full', isEarlyOnPhone = false, isBusy = false, children } = props
  const id = useId()
  return (
    <section
      className={`${styles.panel} ${styles[span]} ${isEarlyOnPhone ? styles.early : ''}`}
      {...(title !== undefined && { 'aria-labelledby': id })}
      aria-busy={isBusy || undefined}
    >
      {title !== undefined && (
        <header className={styles.head}>
          <div>
            <h2 id={id}>{title}</h2>
            {note !== undefined && <div className={styles.note}>{note}</div>}
          </div>
          {aside}
        </header>
      )}
      {children}
    </section>
  )
}

/** The grid panels lie on. */
export function PanelGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>
}

/** Panels under one another in one column of the grid. */
export function PanelColumn({ span, children }: { readonly span: 'wide' | 'narrow'; readonly children: ReactNode }) {
  return <div className={`${styles.column} ${styles[span]}`}>{children}</div>
}
