import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import styles from './Sheet.module.css'

/**
 * A button and the small sheet it opens beside itself. The browser's own popover gives Escape and light dismissal, and
 * gives the focus back; the sheet takes it when it opens, so that it is read out, and closes when the focus leaves it.
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
  /** A function is asked while the sheet is open, and makes nothing before; it is given what closes the sheet. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}) {
  const { button, buttonLook, buttonLabel, name, spreads = 'backward', children } = props
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const close = () => document.getElementById(id)?.hidePopover()
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
        tabIndex={-1}
        className={`${styles.sheet} ${styles[spreads]}`}
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
        onToggle={({ newState, currentTarget }) => {
          if (newState === 'open' && !currentTarget.contains(document.activeElement)) currentTarget.focus()
        }}
        onBlur={({ relatedTarget, currentTarget }) => {
          if (relatedTarget instanceof Element && !isPartOf(currentTarget, relatedTarget)) currentTarget.hidePopover()
        }}
      >
        {typeof children === 'function' ? isOpen && children(close) : children}
      </div>
    </>
  )
}

/** Whether an element lies in the sheet or is the button that opens it. */
const isPartOf = (sheet: HTMLElement, element: Element) =>
  sheet.contains(element) || element.getAttribute('popovertarget') === sheet.id
