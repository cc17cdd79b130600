import { useLayoutEffect, useState } from 'react'

/** Whether the first child of `region` is wider than it, kept up to date. Where nothing is laid out, it is not. */
export function useOverflow(region: HTMLElement | null): boolean {
  const [isWider, setIsWider] = useState(false)
  useLayoutEffect(() => {
    const content = region?.firstElementChild
    if (!region || !content || !('ResizeObserver' in window)) return undefined
    const measure = () => setIsWider(content.getBoundingClientRect().width > region.offsetWidth + 1)
    const observer = new ResizeObserver(measure)
    observer.observe(region)
    observer.observe(content)
    measure()
    return () => observer.disconnect()
  }, [region])
  return isWider
}
