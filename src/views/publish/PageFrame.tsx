import { useEffect, useReducer, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './PageFrame.module.css'

/** The screens a page is looked at on, in CSS pixels. */
const SIZES = { phone: { width: 390, height: 780 }, desktop: { width: 1280, height: 860 } } as const

export type Device = keyof typeof SIZES
export const DEVICES: readonly Device[] = ['phone', 'desktop']

interface Props {
  readonly title: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The style sheet of the page. */
  readonly style: string
  readonly device: Device
  /** How much room there is, in CSS pixels: a wider device is drawn smaller. */
  readonly room: number
  /** Where the page lies in the release: links are followed from there. */
  readonly address: string
  /** Goes to another page of the release; false where there is none to look at. */
  readonly onFollow: (address: string) => boolean
  readonly children: ReactNode
}

/**
 * A page in a window of its own, as wide as the device, so that its style sheet answers to that width. The window is empty
 * and loads nothing: what is in it is put there.
 */
export function PageFrame({ title, lang, dir, style, device, room, address, onFollow, children }: Props) {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null)
  // Some browsers put another empty document there a moment later: it is asked for anew.
  const [, drawAgain] = useReducer((loads: number) => loads + 1, 0)
  const inner = frame?.contentDocument ?? null
  const size = SIZES[device]
  const scale = Math.min(1, room / size.width)
  useStyle(inner, style)
  useLinks(inner, address, onFollow)
  useEffect(() => {
    if (!inner) return
    inner.documentElement.setAttribute('lang', lang)
    inner.documentElement.setAttribute('dir', dir)
  }, [inner, lang, dir])
  useEffect(() => {
    inner?.defaultView?.scrollTo(0, 0)
  }, [inner, address])
  return (
    <>
      <div className={styles.screen} style={{ inlineSize: size.width * scale, blockSize: size.height * scale }}>
        <iframe
          ref={setFrame}
          onLoad={drawAgain}
          title={title}
          className={styles.frame}
          style={{ inlineSize: size.width, blockSize: size.height, transform: `scale(${scale})` }}
        />
      </div>
      {inner && createPortal(children, inner.body)}
    </>
  )
}

function useStyle(inner: Document | null, style: string): void {
  useEffect(() => {
    const Sheet = inner?.defaultView?.CSSStyleSheet
    if (!inner || !Sheet) return undefined
    const sheet = new Sheet()
    sheet.replaceSync(style)
    inner.adoptedStyleSheets.push(sheet)
    return () => {
      inner.adoptedStyleSheets.pop()
    }
  }, [inner, style])
}

/** Lets links lead from page to page within the frame; nothing else is opened from it. */
function useLinks(inner: Document | null, address: string, onFollow: (address: string) => boolean): void {
  const follow = useRef({ address, onFollow })
  useEffect(() => {
    follow.current = { address, onFollow }
  })
  useEffect(() => {
    if (!inner) return undefined
    const click = (event: MouseEvent) => {
      const href = (event.target as Element | null)?.closest('a')?.getAttribute('href')
      if (href === undefined || href === null) return
      event.preventDefault()
      const { pathname, hash, origin } = new URL(href, `${RELEASE}${follow.current.address}`)
      const isThere = origin === ORIGIN && (href.startsWith('#') || follow.current.onFollow(pathname.slice(1)))
      // The page is drawn first.
      if (isThere && hash) setTimeout(() => inner.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView())
    }
    inner.addEventListener('click', click)
    return () => inner.removeEventListener('click', click)
  }, [inner])
}

/** A place that is nowhere, to work out where a link leads. */
const ORIGIN = 'https://release.invalid'
const RELEASE = `${ORIGIN}/`
