import { useLayoutEffect } from 'react'
import { pinPlace } from './pinned.ts'

/** So much of what is seen of a table may be columns that stay in view. */
const MOST_KEPT = 0.6

/** Measures where the pinned columns stay: each beside the one before. One for which there is no room moves with the rest. */
export function usePinPlaces(region: HTMLElement | null, pins: readonly string[]): void {
  const wanted = pins.join()
  useLayoutEffect(() => {
    const table = region?.querySelector('table')
    if (!region || !table || wanted === '' || !('ResizeObserver' in window)) return undefined
    const ids = wanted.split(',')
    const head = (id?: string) =>
      table.querySelector<HTMLElement>(id === undefined ? 'th[data-names-row]' : `th[data-column="${CSS.escape(id)}"]`)
    const measure = () => {
      let place = head()?.offsetWidth ?? 0
      for (const [index, id] of ids.entries()) {
        const width = head(id)?.offsetWidth ?? 0
        const hasRoom = place + width <= region.clientWidth * MOST_KEPT
        table.style.setProperty(pinPlace(index), hasRoom ? `${place}px` : 'auto')
        if (hasRoom) place += width
      }
    }
    const observer = new ResizeObserver(measure)
    observer.observe(region)
    for (const each of table.querySelectorAll('thead th')) observer.observe(each)
    measure()
    return () => observer.disconnect()
  }, [region, wanted])
}
