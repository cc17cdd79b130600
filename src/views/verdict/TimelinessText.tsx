import type { Timeliness } from '#domain/judge/reporting.ts'
import { useText } from '#i18n/LocaleProvider.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import type { Tone } from '#ui/controls/StatusMark.tsx'
import styles from './StatusCounts.module.css'

const TONES: Readonly<Record<Timeliness['kind'], Tone>> = {
  onTime: 'on',
  late: 'risk',
  missing: 'missing',
  notDue: 'due',
}

/** Whether a report came, in words with its shape. */
export function TimelinessText({ timeliness }: { readonly timeliness: Timeliness }) {
  const t = useText()
  return (
    <span className={styles.inline}>
      <StatusMark tone={TONES[timeliness.kind]} />
      <span>
        {timeliness.kind === 'late' ? t('timeliness.late', { n: timeliness.days }) : t(`timeliness.${timeliness.kind}`)}
        {'isSentBack' in timeliness && timeliness.isSentBack && ` (${t('review.sentBack')})`}
      </span>
    </span>
  )
}
