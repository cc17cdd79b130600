import { Link } from '@tanstack/react-router'
import { latestOf } from '#domain/plan/editions.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress, useChangeAddress } from '#state/address.ts'
import { dayOf } from '#state/dayOf.ts'
import { takeUpRelease, useRelease } from '#state/release.ts'
import { useToday } from '#state/today.ts'
import { useWorkspace } from '#state/workspace.tsx'
import styles from './Notices.module.css'

/** What must be said on every screen while it holds: that data is invented, the day not today, or a figure not official yet. */
export function Notices() {
  const say = useSay()
  const { state, shipped, unkept, askForShipped } = useWorkspace()
  const { format } = say
  const { basis, noDay, day, isToday, since, notEarlier } = useAddress()
  const today = useToday()
  const change = useChangeAddress()
  const { isNew } = useRelease()
  if (state.kind !== 'ready') return null
  const backToToday = (
    <button type="button" onClick={() => change({ asOf: undefined })}>
      {say('asOf.today')}
    </button>
  )
  const stopComparing = (
    <button type="button" onClick={() => change({ compare: undefined })}>
      {say('shell.stopComparing')}
    </button>
  )
  return (
    <>
      {latestOf(state.source.editions).isIllustrative && (
        <p role="note" className={styles.illustrative}>
          {say('shell.illustrative')} <Link to="/try">{say('shell.try')}</Link>
        </p>
      )}
      {isNew && (
        <p role="status" className={styles.unreachable}>
          {say('shell.newRelease')}{' '}
          <button type="button" onClick={takeUpRelease}>
            {say('shell.takeUp')}
          </button>
        </p>
      )}
      {shipped.kind === 'absent' && (
        <p role="status" className={styles.unreachable}>
          {state.storedAt === undefined
            ? say('shell.unreachable')
            : say('shell.unreachableSince', { day: format.day(dayOf(state.storedAt)) })}{' '}
          <button type="button" onClick={() => void askForShipped()}>
            {say('failure.retry')}
          </button>
        </p>
      )}
      {unkept && (
        <p role="status" className={styles.unreachable}>
          {unkept.reason === 'quota' ? say('shell.unkeptFull') : say('shell.unkept', { detail: unkept.detail })}{' '}
          <Link to="/data">{say('nav.data')}</Link>
        </p>
      )}
      {noDay !== undefined && (
        <p role="status" className={styles.unreachable}>
          {say('shell.noDay', { text: noDay.slice(0, 40) })} {backToToday}
        </p>
      )}
      {!isToday && noDay === undefined && (
        <p role="note" className={styles.otherDay}>
          {say(day < today ? 'shell.pastDay' : 'shell.dayAhead', { day: format.day(day) })} {backToToday}
        </p>
      )}
      {since && (
        <p role="note" className={styles.unreachable}>
          {say('shell.compared', { day: format.day(since) })} <Link to="/changes">{say('nav.changes')}</Link>{' '}
          {stopComparing}
        </p>
      )}
      {notEarlier !== undefined && (
        <p role="status" className={styles.unreachable}>
          {say('shell.notEarlier', { text: notEarlier.slice(0, 40) })} {stopComparing}
        </p>
      )}
      {basis === 'provisional' && (
        <p role="note" className={styles.provisional}>
          {say('shell.provisional')}
        </p>
      )}
    </>
  )
}
