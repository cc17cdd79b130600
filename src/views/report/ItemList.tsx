import { useEffect } from 'react'
import type { ReactNode } from 'react'
import styles from './Report.module.css'

/** The things a report speaks of, one short form for each. */
export function ItemList({ children }: { readonly children: ReactNode }) {
  return (
    <ul className={styles.items} data-items>
      {children}
    </ul>
  )
}

/** While a report is on screen, Alt with an arrow leads to the next item or back, in whichever list it is. */
export function useItemKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', goToNeighbour)
    return () => document.removeEventListener('keydown', goToNeighbour)
  }, [])
}

function goToNeighbour(event: KeyboardEvent): void {
  if (!event.altKey || !(event.key === 'ArrowDown' || event.key === 'ArrowUp')) return
  const items = [...document.querySelectorAll('[data-items] > li')]
  const here = items.findIndex((item) => item.contains(document.activeElement))
  const next = here === -1 ? undefined : items[here + (event.key === 'ArrowDown' ? 1 : -1)]
  const field = next?.querySelector<HTMLElement>('select, input, textarea')
  if (!field) return
  event.preventDefault()
  field.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
