import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import styles from './FilterBar.module.css'

interface SearchFieldProps {
  readonly label: string
  /** The search in force; when it changes from elsewhere, the field follows. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
}

/**
 * Shows what is typed at once. A letter is reported as it comes; those that follow in one go, as of a key held down, when that
 * pauses, since a browser lets an address be rewritten only so often; Enter reports now, Escape clears.
 */
export function SearchField({ label, value, onChange, placeholder }: SearchFieldProps) {
  const [typed, setTyped] = useState(value)
  const [sent, setSent] = useState(value)
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    // A value that is not our own echo was set elsewhere (the back button, "clear filters"): it wins.
    if (value !== sent) {
      setSent(value)
      setTyped(value)
    }
  }
  /** When a letter was typed last, by the clock of events. */
  const typedAt = useRef(-Infinity)
  const send = (text: string) => {
    setTyped(text)
    setSent(text)
    if (text !== value) onChange(text)
  }
  const onPause = useEffectEvent(send)
  useEffect(() => {
    if (typed === sent) return undefined
    const timer = setTimeout(() => onPause(typed), PAUSE)
    return () => clearTimeout(timer)
  }, [typed, sent])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') send(typed)
    if (event.key !== 'Escape' || typed === '') return
    event.preventDefault()
    event.stopPropagation()
    send('')
  }
  return (
    <label className={styles.field} data-active={typed !== '' || undefined}>
      <span>{label}</span>
      <input
        type="search"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        onChange={({ target, timeStamp }) => {
          const isFirst = timeStamp - typedAt.current > PAUSE
          typedAt.current = timeStamp
          if (isFirst) send(target.value)
          else setTyped(target.value)
        }}
        onKeyDown={onKeyDown}
      />
    </label>
  )
}

/** Milliseconds without a key that count as a pause. */
const PAUSE = 40
