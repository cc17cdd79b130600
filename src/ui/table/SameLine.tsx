import { useSay } from '#i18n/LocaleProvider.tsx'
import type { SameColumn } from './sameColumns.ts'
import styles from './SameLine.module.css'

/** What columns say in every row alike, in one line instead of a column each; they are shown at a press. */
export function SameLine(props: {
  readonly same: readonly SameColumn[]
  readonly isShown: boolean
  readonly onToggle: () => void
}) {
  const { same, isShown, onToggle } = props
  const say = useSay()
  if (same.length === 0) return null
  const parts = same.map(({ header, text }) => say('table.sameOne', { header, text: text || '–' }))
  return (
    <p className={styles.line}>
      {say('table.same', { list: parts.join(say('table.sameJoin')) })}{' '}
      <button type="button" aria-pressed={isShown} onClick={onToggle}>
        {say(isShown ? 'table.sameHide' : 'table.sameShow')}
      </button>
    </p>
  )
}
