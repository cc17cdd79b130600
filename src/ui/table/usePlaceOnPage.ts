import { useLayoutEffect, useState } from 'react'

/** How far below the top of the page an element begins, in CSS pixels, kept up to date; 0 where nothing is laid out. */
export function usePlaceOnPage(element: HTMLElement | null): number {
  const [place, setPlace] = useState(0)
  useLayoutEffect(() => {
    if (!element || !('ResizeObserver' in window)) return undefined
    const measure = () => setPlace(Math.round(element.getBoundingClientRect().top + window.scrollY))
    const observer = new ResizeObserver(measure)
    // Whatever moves it makes the page longer or shorter.
    observer.observe(document.body)
    measure()
    return () => observer.disconnect()
  }, [element])
  return place
}
