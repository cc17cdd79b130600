import { useEffect, useState } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { late } from '#views/late.tsx'
import styles from './Navigation.module.css'

const Finder = late(() => import('#views/find/Finder.tsx').then(({ Finder: found }) => found))

/** Opens what goes anywhere by name; so does Ctrl or ⌘ with K. */
export function FindButton() {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
  return (
    <>
      <button type="button" className={styles.menu} aria-keyshortcuts="Control+K Meta+K" onClick={() => setOpen(true)}>
        {say('nav.find')}
      </button>
      {isOpen && <Finder onClose={() => setOpen(false)} />}
    </>
  )
}
