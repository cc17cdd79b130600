import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** A link on a screen: its address, and how many with the same stand before it. */
interface Place {
  readonly href: string
  readonly nth: number
}

/**
 * Where the reader's focus goes when a screen comes: to its heading, or to the one that the address names; on the way
 * back, to the link by which the screen was left. It moves as well where what had it is gone, such as a button of a band
 * that no longer applies.
 */
export function useArrival(): void {
  const router = useRouter()
  useEffect(() => {
    /** By the place of the screen in the history of the tab. */
    const leftBy = new Map<number, Place | undefined>()
    const stops = [
      router.subscribe('onBeforeNavigate', ({ fromLocation }) => {
        if (fromLocation) leftBy.set(fromLocation.state.__TSR_index, placeOf(document.activeElement))
      }),
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (!fromLocation || !(pathChanged || isLost())) return
        const [from, to] = [fromLocation.state.__TSR_index, toLocation.state.__TSR_index]
        const left = to < from ? leftBy.get(to) : undefined
        const link = left && linksTo(left.href)[left.nth]
        const place = link ?? document.querySelector<HTMLElement>('main [data-arrival]')
        place?.focus()
        // What had the focus already is not scrolled to by that.
        place?.scrollIntoView({ block: 'nearest' })
        // Where the screen stands is the business of whoever restores it.
        if (!place) headingShown()?.focus({ preventScroll: true })
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }, [router])
}

const isLost = () => document.activeElement === null || document.activeElement === document.body

const linksTo = (href: string) => [...document.links].filter((link) => link.getAttribute('href') === href)

function placeOf(element: Element | null): Place | undefined {
  const href = element instanceof HTMLAnchorElement ? element.getAttribute('href') : null
  return href === null ? undefined : { href, nth: linksTo(href).findIndex((link) => link === element) }
}

const headingShown = () => document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
