import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { approvalText } from '#telling/approvalText.ts'
import styles from './Overview.module.css'

/** Which period the committee approved last, and whether the figures here keep to it; nothing while it approved none. */
export function ApprovalLine() {
  const say = useSay()
  const { approvals, basis } = useSnapshot()
  const [last] = approvals
  if (!last) return null
  return (
    <p className={styles.approval}>
      {approvalText(say, last)} {basis === 'provisional' && say('approval.notKept')}
    </p>
  )
}
