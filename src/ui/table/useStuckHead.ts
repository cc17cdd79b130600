import { useLayoutEffect } from 'react'

/**
 * Keeps the head of a table in view while the page scrolls past it. `position: sticky` does that by itself, but not
 * within a box that scrolls sideways: there the browser moves the head along with the scroll of the page.
 */
export function useStuckHead(region: HTMLElement | null, mayScrollSideways: boolean): void {
  useLayoutEffect(() => {
    const [table, head] = [region?.querySelector('table'), region?.querySelector('thead')]
    if (!mayScrollSideways || !table || !head || !('ResizeObserver' in window)) return undefined
    // A sheet does not scroll with the page.
    if (region?.closest('[popover]')) return undefined
    let stop = () => {}
    const stick = () => {
      stop()
      stop = follow(table, head)
    }
    const observer = new ResizeObserver(stick)
    // Whatever moves the table makes the page longer or shorter.
    observer.observe(document.body)
    observer.observe(table)
    stick()
    return () => {
      observer.disconnect()
      stop()
    }
  }, [region, mayScrollSideways])
}

/** Moves the head down the table from where the page has scrolled to its top until to its last line. */
function follow(table: HTMLElement, head: HTMLElement): () => void {
  const top = table.getBoundingClientRect().top + window.scrollY
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
