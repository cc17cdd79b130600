import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** How wide a box is drawn, in CSS pixels. */
export function useBoxWidth(): { readonly box: RefObject<HTMLDivElement | null>; readonly width: number } {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const drawn = box.current
    if (!drawn || !('ResizeObserver' in window)) return undefined
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width))
    observer.observe(drawn)
    return () => observer.disconnect()
  }, [])
  return { box, width }
}
