import { Link } from '@tanstack/react-router'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSince } from '../changes/useSince.ts'
import styles from './Overview.module.css'

/** The way to what changed since the committee last met; nothing where there is no such day. */
export function SinceLine() {
  const say = useSay()
  const since = useSince()
  return (
    since && (
      <p className={styles.approval}>
        <Link to="/changes">{say('since.link', { day: say.format.day(since.day) })}</Link>
      </p>
    )
  )
}
