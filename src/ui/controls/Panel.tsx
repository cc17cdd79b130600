import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './Panel.module.css'

/** A sheet of paper on the page; without a title when what lies on it brings its own heading. */
export function Panel(props: {
  readonly title?: ReactNode
  readonly note?: ReactNode
  readonly aside?: ReactNode
  readonly span?: 'full' | 'wide' | 'narrow'
  /** What lies on it is still coming. */
  readonly isBusy?: boolean
  /** What one does with it is done on the screen alone: it is not printed. */
  readonly isTool?: boolean
  readonly children?: ReactNode
}) {
  const { title, note, aside, span = 'full', isBusy, isTool, children } = props
  const id = useId()
  return (
    <section
      className={`${styles.panel} ${styles[span]}`}
      {...(title !== undefined && { 'aria-labelledby': id })}
      aria-busy={isBusy || undefined}
      data-tool={isTool || undefined}
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

/** Panels under one another in one of two columns of the grid; what is below is under those beside the main ones. */
export function PanelColumn(props: { readonly place: 'main' | 'beside' | 'below'; readonly children: ReactNode }) {
  const { place, children } = props
  return <div className={`${styles.column} ${styles[place]}`}>{children}</div>
}

/** Panels of one height beside one another, as many as there are and have room; those of a row share its whole width. */
export function PanelRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
