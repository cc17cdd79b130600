import type { Day } from '#domain/plan/day.ts'
import type { ActionSnapshot, Snapshot } from '#domain/snapshot.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { ActionLink } from '../links/ActionLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { ACTION_TONES } from '../verdict/tones.ts'
import styles from './Overview.module.css'

const SHOWN = 6

/** What was said last about any action. */
export function LatestPanel() {
  const t = useText()
  const { format } = useLocale()
  const snapshot = useSnapshot()
  return (
    <Panel title={t('latest.title')} note={t('latest.note')}>
      <ol className={styles.lines}>
        {latestStatements(snapshot).map(({ row, said }) => (
          <li key={row.action.id}>
            <StatusMark tone={ACTION_TONES[row.verdict.status]} />
            <ActionLink action={row.action} />
            <span className={styles.owner}>
              <InstitutionLink id={row.action.lead} />
            </span>
            <span className={styles.reason}>
              {t('latest.line', { status: t(`status.${row.verdict.status}`), day: format.day(said) })}
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
