import type { PointerEvent } from 'react'
import { withinLimits } from './arrangement.ts'
import styles from './DataTable.module.css'
import { seenWidths } from './tableLook.ts'

/** Told how wide all columns are drawn, and how wide one of them shall be. */
export type OnResize = (seen: Readonly<Record<string, number>>, id: string, width: number) => void

/**
 * The edge of a column, to be dragged. It is for the mouse and the finger alone: what it does the sheet of the columns
 * does by keyboard.
 */
export function ResizeHandle({ id, onResize }: { readonly id: string; readonly onResize: OnResize }) {
  const begin = (event: PointerEvent<HTMLElement>) => {
    const handle: HTMLElement = event.currentTarget
    const [head, table] = [handle.closest('th'), handle.closest('table')]
    if (!head || !table || event.button !== 0) return
    event.preventDefault()
    const seen = seenWidths(table)
    const [from, before] = [event.clientX, seen[id] ?? head.offsetWidth]
    const forward = getComputedStyle(table).direction === 'rtl' ? -1 : 1
    const widthAt = ({ clientX }: { readonly clientX: number }) => withinLimits(before + forward * (clientX - from))
    const ends = new AbortController()
    const { signal } = ends
    handle.setPointerCapture(event.pointerId)
    handle.addEventListener(
      'pointermove',
      (move) => handle.style.setProperty('--moved', `${widthAt(move) - before}px`),
      {
        signal,
      },
    )
    const end = () => {
      ends.abort()
      handle.style.removeProperty('--moved')
    }
    handle.addEventListener(
      'pointerup',
      (up) => {
        end()
        if (widthAt(up) !== before) onResize(seen, id, widthAt(up))
      },
      { signal },
    )
    handle.addEventListener('pointercancel', end, { signal })
  }
  return <span className={styles.edge} data-edge onPointerDown={begin} aria-hidden="true" />
}
