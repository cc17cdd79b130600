import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './FilterBar.module.css'

/** Takes all filters off. With none on it stays in place, inert, so that a keyboard user does not lose the focus. */
export function ClearFilters({ isActive, onClear }: { readonly isActive: boolean; readonly onClear: () => void }) {
  const say = useSay()
  return (
    <button type="button" className={styles.clear} aria-disabled={!isActive} onClick={() => isActive && onClear()}>
      {say('table.clearFilters')}
    </button>
  )
}
