import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useAddress } from '#state/address.ts'
import { dayOf } from '#state/today.ts'
import { useWorkspace } from '#state/workspace.tsx'
import styles from './Notices.module.css'

/** What must be said on every screen while it holds: that data is invented, or that figures are not official yet. */
export function Notices() {
  const t = useText()
  const { state, shipped, askForShipped } = useWorkspace()
  const { format } = useLocale()
  const { basis } = useAddress()
  if (state.kind !== 'ready') return null
  return (
    <>
      {state.plan.isIllustrative && (
        <p role="note" className={styles.illustrative}>
          {t('shell.illustrative')}
        </p>
      )}
      {shipped.kind === 'absent' && (
        <p role="status" className={styles.unreachable}>
          {state.storedAt === undefined
            ? t('shell.unreachable')
            : t('shell.unreachableSince', { day: format.day(dayOf(state.storedAt)) })}{' '}
          <button type="button" onClick={() => void askForShipped()}>
            {t('failure.retry')}
          </button>
        </p>
      )}
      {basis === 'provisional' && (
        <p role="note" className={styles.provisional}>
          {t('shell.provisional')}
        </p>
      )}
    </>
  )
}
