import { latestStatements } from '#domain/judge/latest.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { useWordsOf } from '#state/words.ts'
import { useIsNarrow } from '#ui/useIsNarrow.ts'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { saidText } from '#telling/saidText.ts'
import { ActionLink } from '../links/ActionLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { ACTION_TONES } from '#telling/tones.ts'
import styles from './Overview.module.css'

/** So many statements, and on a phone, where Overview is long already. */
const [SHOWN, SHOWN_NARROW] = [4, 2]

/** What was said last about any action. */
export function LatestPanel() {
  useWordsOf('strategy')
  const say = useSay()
  const { actions } = useSnapshot()
  const most = useIsNarrow() ? SHOWN_NARROW : SHOWN
  return (
    <Panel title={say('latest.title')} note={say('latest.note')}>
      <ol className={styles.lines}>
        {latestStatements(actions)
          .slice(0, most)
          .map(({ row, update }) => (
            <li key={row.action.id}>
              <StatusMark tone={ACTION_TONES[row.verdict.status]} />
              <ActionLink action={row.action} />
              <span className={styles.owner}>
                <InstitutionLink id={row.action.lead} />
              </span>
              <span className={styles.reason}>
                {say('latest.line', {
                  status: say(`status.${row.verdict.status}`),
                  day: saidText(say, update, 'long'),
                })}
              </span>
            </li>
          ))}
      </ol>
    </Panel>
  )
}
