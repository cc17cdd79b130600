import type { ReactNode } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './FilterBar.module.css'

/** The filters above a table, as a landmark one can jump to. */
export function FilterBar({ children }: { readonly children: ReactNode }) {
  const say = useSay()
  return (
    <div role="search" className={styles.bar} aria-label={say('table.filters')}>
      {children}
    </div>
  )
}
