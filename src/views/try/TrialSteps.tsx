import { Link } from '@tanstack/react-router'
import { tried } from '#domain/report/trying.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { prefer } from '#state/preferences.ts'
import { useReports } from '#state/SnapshotProvider.tsx'
import { useWordsOf } from '#state/words.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import styles from './TryView.module.css'

/** The screens of the trial, in the order in which they are walked. */
const SCREENS = ['report', 'inbox', 'overview'] as const
export type TrialScreen = (typeof SCREENS)[number]
const PATHS = { report: '/report', inbox: '/inbox', overview: '/' } as const

/** Which step comes next, and the way there. */
export function TrialSteps({ on }: { readonly on: TrialScreen }) {
  useWordsOf('report')
  const say = useSay()
  const found = useReports()
  const { report, isDecided, isAccepted } = tried(found ?? [])
  if (!found) return null
  const next: TrialScreen = !report ? 'report' : isDecided ? 'overview' : 'inbox'
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
