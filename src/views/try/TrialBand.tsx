import { Link } from '@tanstack/react-router'
import { tried } from '#domain/report/trying.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { prefer, usePreferences } from '#state/preferences.ts'
import { useReports, useSnapshot } from '#state/SnapshotProvider.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import styles from './TryView.module.css'

/** The screens of the trial, in the order in which they are walked. */
const SCREENS = ['report', 'inbox', 'overview'] as const
type Screen = (typeof SCREENS)[number]
const PATHS = { report: '/report', inbox: '/inbox', overview: '/' } as const

/** Leads whoever tries the reporting cycle from screen to screen; nothing for anybody else. */
export function TrialBand({ on }: { readonly on: Screen }) {
  const isTrying = usePreferences(({ trying }) => trying)
  const { isIllustrative } = useSnapshot().plan
  return isTrying && isIllustrative ? <Band on={on} /> : null
}

function Band({ on }: { readonly on: Screen }) {
  const say = useSay()
  const found = useReports()
  const { report, isDecided, isAccepted } = tried(found ?? [])
  if (!found) return null
  const next: Screen = !report ? 'report' : isDecided ? 'overview' : 'inbox'
  const isEnd = next === 'overview' && on === 'overview'
  return (
    <div className={styles.band}>
      <Notice
        tone={isEnd ? 'done' : 'due'}
        title={isEnd ? say('trial.end') : say('trial.step', { n: say.format.number(SCREENS.indexOf(next) + 1) })}
        actions={
          <>
            {next !== on && <Link to={PATHS[next]}>{say(`nav.${next}`)}</Link>}
            <Button onClick={() => prefer({ trying: false })}>{say('trial.leave')}</Button>
          </>
        }
      >
        {isEnd ? say(isAccepted ? 'trial.changed' : 'trial.unchanged') : say(`trial.${next}`)}
      </Notice>
    </div>
  )
}
