import type { Timeliness } from '#domain/judge/reporting.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { timelinessText } from '#telling/timelinessText.ts'
import { TIMELINESS_TONES } from '#telling/tones.ts'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import styles from './StatusCounts.module.css'

/** Whether a report came, in words with its shape; by the shape alone for those who see it, where there is no room. */
export function TimelinessText(props: { readonly timeliness: Timeliness; readonly isClose?: boolean }) {
  const { timeliness, isClose = false } = props
  return (
    <span className={styles.inline}>
      <StatusMark tone={TIMELINESS_TONES[timeliness.kind]} />
      <span className={isClose ? 'visually-hidden' : undefined}>{timelinessText(useSay(), timeliness)}</span>
    </span>
  )
}
