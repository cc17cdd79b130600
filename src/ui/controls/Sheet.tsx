import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import styles from './Sheet.module.css'

/**
 * A button and the small sheet it opens beside itself. The browser's own popover gives the sheet focus, Escape and light
 * dismissal, and gives the focus back.
 */
export function Sheet(props: {
  /** What the button shows. */
  readonly button: ReactNode
  readonly buttonLook: string | undefined
  /** What the button does, for those who hear it, where what it shows does not say so. */
  readonly buttonLabel?: string
  readonly name: string
  /** The side of the button from which the sheet spreads. */
  readonly spreads?: 'forward' | 'backward'
  /** A function is asked while the sheet is open, and makes nothing before. */
  readonly children: ReactNode | (() => ReactNode)
}) {
  const { button, buttonLook, buttonLabel, name, spreads = 'backward', children } = props
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={buttonLook} popoverTarget={id} aria-label={buttonLabel}>
        {button}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={name}
        className={`${styles.sheet} ${styles[spreads]}`}
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {typeof children === 'function' ? isOpen && children() : children}
      </div>
    </>
  )
}
