import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import { Button } from '#ui/controls/Button.tsx'
import styles from './Present.module.css'
import { Section } from './Section.tsx'
import type { SectionName } from '#telling/packSections.ts'

/** The sections one by one over the whole screen, large enough for the back of a room; Escape ends it. */
export function Present({
  shown,
  at,
}: {
  readonly shown: readonly SectionName[]
  readonly at: SectionName | undefined
}) {
  const say = useSay()
  const change = useChangeAddress()
  const stage = useRef<HTMLDialogElement>(null)
  const slide = useRef<HTMLDivElement>(null)
  const place = Math.max(
    0,
    shown.findIndex((section) => section === at),
  )
  const current = shown[place]
  // Closed before it is taken away, so that the browser gives the focus back.
  useLayoutEffect(() => {
    const dialog = stage.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  useEffect(() => {
    slide.current?.scrollTo(0, 0)
    slide.current?.focus()
  }, [current])
  const go = (to: number) => {
    const next = shown[Math.min(shown.length - 1, Math.max(0, to))]
    if (next && next !== at) change({ present: next }, 'replace')
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = stepOf(event.key, say.dir)
    if (step === undefined) return
    event.preventDefault()
    go(typeof step === 'number' ? place + step : step === 'first' ? 0 : shown.length - 1)
  })
  useEffect(() => {
    const dialog = stage.current
    const hear = (event: KeyboardEvent) => onKey(event)
    dialog?.addEventListener('keydown', hear)
    return () => dialog?.removeEventListener('keydown', hear)
  }, [])
  return (
    <dialog
      ref={stage}
      className={styles.stage}
      aria-label={say('meeting.presenting')}
      onCancel={(event) => {
        event.preventDefault()
        change({ present: undefined }, 'replace')
      }}
    >
      <div ref={slide} className={styles.slide} tabIndex={-1}>
        {current && <Section key={current} name={current} />}
      </div>
      <div className={styles.bar}>
        <Button disabled={place === 0} onClick={() => go(place - 1)}>
          {say('meeting.previous')}
        </Button>
        <span role="status">
          {say('meeting.place', { n: say.format.number(place + 1), count: say.format.number(shown.length) })}
        </span>
        <Button disabled={place === shown.length - 1} onClick={() => go(place + 1)}>
          {say('meeting.next')}
        </Button>
        <Button onClick={() => change({ present: undefined }, 'replace')}>{say('meeting.end')}</Button>
      </div>
    </dialog>
  )
}

/** Where a key leads: on and back by the direction of reading, and to either end. */
function stepOf(key: string, dir: 'ltr' | 'rtl'): number | 'first' | 'last' | undefined {
  const [on, back] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  if (key === on || key === 'PageDown') return 1
  if (key === back || key === 'PageUp') return -1
  if (key === 'Home') return 'first'
  return key === 'End' ? 'last' : undefined
}
