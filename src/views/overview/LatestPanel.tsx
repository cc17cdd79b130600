import type { Day } from '#domain/plan/day.ts'
import type { ActionSnapshot, Snapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { ActionLink } from '../links/ActionLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { ACTION_TONES } from '#telling/tones.ts'
import styles from './Overview.module.css'

const SHOWN = 6

/** What was said last about any action. */
export function LatestPanel() {
  const say = useSay()
  const { format } = say
  const snapshot = useSnapshot()
  return (
    <Panel title={say('latest.title')} note={say('latest.note')}>
      <ol className={styles.lines}>
        {latestStatements(snapshot).map(({ row, said }) => (
          <li key={row.action.id}>
            <StatusMark tone={ACTION_TONES[row.verdict.status]} />
            <ActionLink action={row.action} />
            <span className={styles.owner}>
              <InstitutionLink id={row.action.lead} />
            </span>
            <span className={styles.reason}>
              {say('latest.line', { status: say(`status.${row.verdict.status}`), day: format.day(said) })}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function latestStatements({ actions }: Snapshot): readonly { readonly row: ActionSnapshot; readonly said: Day }[] {
  return actions
    .flatMap((row) => (row.record.current ? [{ row, said: row.record.current.update.said }] : []))
    .toSorted((a, b) => (a.said < b.said ? 1 : a.said > b.said ? -1 : 0))
    .slice(0, SHOWN)
}
