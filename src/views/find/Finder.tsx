import { useNavigate } from '@tanstack/react-router'
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshotIfAny } from '#state/SnapshotProvider.tsx'
import type { Snapshot } from '#domain/snapshot.ts'
import { useSayIn } from '#state/useSayIn.ts'
import { useWordsOf } from '#state/words.ts'
import { findIndex } from '#ui/find/findIndex.ts'
import { findables } from './findables.ts'
import type { Found } from './findables.ts'
import { useCommands } from './useCommands.ts'
import type { Command } from './useCommands.ts'
import styles from './Finder.module.css'

type Item = Found | Command

/** So many are shown. */
const MOST = 12

/** Goes anywhere, and does what can be done from anywhere, by a few letters of its name, in either language, or of its code. */
export function Finder({ onClose }: { readonly onClose: () => void }) {
  useWordsOf('strategy')
  const snapshot = useSnapshotIfAny()
  return snapshot ? <Search snapshot={snapshot} onClose={onClose} /> : null
}

function Search({ snapshot, onClose }: { readonly snapshot: Snapshot; readonly onClose: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useId()
  const [query, setQuery] = useState('')
  const [chosen, choose] = useState(0)
  const other = useSayIn(say.lang === 'ar' ? 'en' : 'ar', ['main', 'strategy'], snapshot.plan)
  const commands = useCommands(other)
  const places = useMemo(() => findables(say, other, snapshot), [say, other, snapshot])
  const items = useMemo((): readonly Item[] => [...places, ...commands], [places, commands])
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items])
  const index = useMemo(() => findIndex(items), [items])
  const found = useMemo(
    () =>
      query.trim() === ''
        ? items.slice(0, MOST)
        : index.find(query, MOST).flatMap((id): Item[] => {
            const item = byId.get(id)
            return item ? [item] : []
          }),
    [query, items, index, byId],
  )
  // Closed before it is taken away, so that the browser gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  const open = (item: Item | undefined) => {
    if (!item) return
    onClose()
    if ('run' in item) item.run()
    else void navigate(item.place)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Enter') open(found[chosen])
    else if (step === 0) return
    else choose((chosen + step + found.length) % Math.max(1, found.length))
    event.preventDefault()
  }
  const optionId = (place: number) => `${list}${place}`
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={say('find.title')}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <input
        type="search"
        role="combobox"
        aria-label={say('find.title')}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found.length > 0 ? optionId(chosen) : undefined}
        aria-autocomplete="list"
        className={styles.field}
        placeholder={say('find.hint')}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value)
          choose(0)
        }}
        onKeyDown={onKey}
      />
      <div id={list} role="listbox" aria-label={say('find.found')} className={styles.list}>
        {found.map((item, place) => (
          // Chosen with the arrows from the field, which keeps the focus, as a combobox is.
          <button
            key={item.id}
            id={optionId(place)}
            type="button"
            role="option"
            aria-selected={place === chosen}
            tabIndex={-1}
            className={styles.item}
            onClick={() => open(item)}
            onPointerEnter={() => choose(place)}
          >
            <span dir="auto">{item.label}</span> <small>{item.kind}</small>
          </button>
        ))}
      </div>
      <p role="status" className={styles.count}>
        {found.length === 0 ? say('find.nothing') : ''}
      </p>
    </dialog>
  )
}
