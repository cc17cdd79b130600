import { ACTION_STATUSES } from '#domain/judge/actionStatus.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { ACTION_TONES } from '#telling/tones.ts'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import styles from './CountsTotal.module.css'

/** How many of the rows shown have each status: shapes, numbers and words. */
export function CountsTotal(props: {
  readonly rows: readonly ActionSnapshot[]
  /** Takes no more room than a status does. */
  readonly isNarrow?: boolean
}) {
  const { rows, isNarrow = false } = props
  const say = useSay()
  const counts = ACTION_STATUSES.map((status) => ({
    status,
    count: rows.filter(({ verdict }) => verdict.status === status).length,
  }))
  return (
    <ul className={`${styles.counts} ${isNarrow ? styles.narrow : ''}`}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <li key={status}>
            <StatusMark tone={ACTION_TONES[status]} />
            <b>{say.format.number(count)}</b> {say(`status.${status}`)}
          </li>
        ))}
    </ul>
  )
}
