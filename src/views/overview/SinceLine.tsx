import { Link } from '@tanstack/react-router'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSince } from '../changes/useSince.ts'
import styles from './Overview.module.css'

/** The ways to what changed since the committee last met, where there is such a day, and to what it takes into the room. */
export function SinceLine() {
  const say = useSay()
  const since = useSince()
  return (
    <p className={styles.approval}>
      {since && (
        <>
          <Link to="/changes">{say('since.link', { day: say.format.day(since.day) })}</Link>
          {' · '}
        </>
      )}
      <Link to="/meeting">{say('nav.meeting')}</Link>
    </p>
  )
}
