import type { ReactNode } from 'react'
import { useText } from '#i18n/LocaleProvider.tsx'
import styles from './FilterBar.module.css'

/** The filters above a table, as a landmark one can jump to. */
export function FilterBar({ children }: { readonly children: ReactNode }) {
  const text = useText()
  return (
    <div role="search" className={styles.bar} aria-label={text('table.filters')}>
      {children}
    </div>
  )
}
