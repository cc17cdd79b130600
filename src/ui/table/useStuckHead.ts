import { useLayoutEffect } from 'react'
import { watchPlace } from './watchPlace.ts'

/**
 * Keeps the head of the table in a box that scrolls sideways in view while the page scrolls past it. `position: sticky`
 * does that by itself elsewhere, but not within such a box: there the browser moves the head along with the scroll of
 * the page. Without a box there is nothing to do.
 */
export function useStuckHead(box: HTMLElement | null): void {
  useLayoutEffect(() => {
    const [table, head] = [box?.querySelector('table'), box?.querySelector('thead')]
    // A sheet does not scroll with the page.
    if (!table || !head || box?.closest('[popover]')) return undefined
    let stop = () => {}
    const end = watchPlace(table, (top) => {
      stop()
      stop = follow(table, head, top)
    })
    return () => {
      end()
      stop()
    }
  }, [box])
}

/** Moves the head down the table from where the page has scrolled to its top until to its last line. */
function follow(table: HTMLElement, head: HTMLElement, top: number): () => void {
  const most = Math.max(table.offsetHeight - 2 * head.offsetHeight, 0)
  if (typeof ScrollTimeline === 'undefined') return followByScript(head, top, most)
  const moving = head.animate(
    { transform: ['translateY(0)', `translateY(${most}px)`] },
    {
      fill: 'both',
      timeline: new ScrollTimeline({ source: document.documentElement, axis: 'block' }),
      rangeStart: `${top}px`,
      rangeEnd: `${top + most}px`,
    },
  )
  return () => moving.cancel()
}

/** The same where the browser cannot move by scroll. */
function followByScript(head: HTMLElement, top: number, most: number): () => void {
  const move = () => {
    head.style.transform = `translateY(${Math.min(Math.max(window.scrollY - top, 0), most)}px)`
  }
  window.addEventListener('scroll', move, { passive: true })
  move()
  return () => {
    window.removeEventListener('scroll', move)
    head.style.transform = ''
  }
}
