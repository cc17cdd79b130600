import { useText } from '#i18n/LocaleProvider.tsx'
import { useWorkspace } from '#state/workspace.tsx'
import styles from './IllustrativeNotice.module.css'

/** Says on every screen that what is shown was invented, while it is. */
export function IllustrativeNotice() {
  const t = useText()
  const { state } = useWorkspace()
  if (state.kind !== 'ready' || !state.plan.isIllustrative) return null
  return (
    <p role="note" className={styles.notice}>
      {t('shell.illustrative')}
    </p>
  )
}
