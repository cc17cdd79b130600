import { useEffect } from 'react'
import type { ReactNode } from 'react'
import styles from './Page.module.css'

/** A screen: its heading, what leads up to it, a sentence about it, and its content. Sets the title of the tab. */
export function Page(props: {
  readonly title: string
  /** The same as it is shown, where that is more than text. */
  readonly heading?: ReactNode
  readonly trail?: ReactNode
  readonly lead?: ReactNode
  readonly aside?: ReactNode
  readonly isHeadingHidden?: boolean
  readonly children: ReactNode
}) {
  const { title, heading, trail, lead, aside, isHeadingHidden = false, children } = props
  useEffect(() => {
    document.title = `${title} · Athar`
  }, [title])
  return (
    <div className={styles.page}>
      <header className={isHeadingHidden ? 'visually-hidden' : styles.head}>
        <div>
          {trail !== undefined && <p className={styles.trail}>{trail}</p>}
          {/* Whoever comes to the screen is put here. */}
          <h1 tabIndex={-1}>{heading ?? title}</h1>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {aside}
      </header>
      {children}
    </div>
  )
}
