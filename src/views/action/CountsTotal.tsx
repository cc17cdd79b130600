import { ACTION_STATUSES } from '#domain/judge/actionStatus.ts'
import type { Rollup } from '#domain/judge/rollup.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { shareText } from '../verdict/readings.ts'
import { ACTION_TONES } from '../verdict/tones.ts'
import styles from './CountsTotal.module.css'

/** How many of the rows shown have each status: shapes with numbers, words for those who hear. */
export function CountsTotal({ rows }: { readonly rows: readonly ActionSnapshot[] }) {
  const t = useText()
  const { format } = useLocale()
  const counts = ACTION_STATUSES.map((status) => ({
    status,
    count: rows.filter(({ verdict }) => verdict.status === status).length,
  }))
  return (
    <ul className={styles.counts}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <li key={status} title={t(`status.${status}`)}>
            <StatusMark tone={ACTION_TONES[status]} />
            <span className="visually-hidden">{t(`status.${status}`)}</span>
            {format.number(count)}
          </li>
        ))}
    </ul>
  )
}

/** The weighted mean of the rows shown, with what it rests on. */
export function DoneTotal({ rollup }: { readonly rollup: Rollup }) {
  const t = useText()
  const { format } = useLocale()
  return (
    <>
      {shareText(rollup.actual, format, t)}
      {rollup.planned.kind === 'value' && (
        <small className={styles.coverage}>
          {t('axis.coverage', { n: format.number(rollup.reported), total: format.number(rollup.owed) })}
        </small>
      )}
    </>
  )
}
