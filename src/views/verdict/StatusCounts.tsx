import { Link } from '@tanstack/react-router'
import { ACTION_STATUSES } from '#domain/judge/actionStatus.ts'
import type { Rollup } from '#domain/judge/rollup.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import styles from './StatusCounts.module.css'
import { ACTION_TONES } from '#telling/tones.ts'

/** How many actions have each status; each count leads to those actions. */
export function StatusCounts(props: {
  readonly rollup: Rollup
  readonly filter: { readonly axis?: string; readonly objective?: string; readonly institution?: string }
}) {
  const { rollup, filter } = props
  const say = useSay()
  const { format } = say
  return (
    <ul className={styles.counts}>
      {ACTION_STATUSES.filter((status) => rollup.countsByStatus[status] > 0).map((status) => (
        <li key={status}>
          <Link to="/actions" search={{ ...filter, ...(filter.institution && { role: 'lead' as const }), status }}>
            <StatusMark tone={ACTION_TONES[status]} />
            <b>{format.number(rollup.countsByStatus[status])}</b> {say(`status.${status}`)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
