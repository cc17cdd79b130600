import { Link } from '@tanstack/react-router'
import { CHANGE_KINDS } from '#domain/judge/changes.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useWordsOf } from '#state/words.ts'
import { countOf } from '#telling/changeLines.ts'
import type { ChangeLine } from '#telling/changeLines.ts'
import { Panel } from '#ui/controls/Panel.tsx'
import { useIsNarrow } from '#ui/useIsNarrow.ts'
import { ChangeList } from './ChangeList.tsx'
import styles from './Changes.module.css'
import { useChangeLines } from './useChangeLines.ts'
import { useSince } from './useSince.ts'
import type { Since } from './useSince.ts'
import { WithDay } from './WithDay.tsx'

/** So many lines; on a phone, where Overview is long already, they are only counted. */
const SHOWN = 6

/** What changed since the committee last met, or since the day in the address: how much of each kind, and the first of it. */
export function ChangesPanel() {
  useWordsOf('strategy')
  const since = useSince()
  return since ? <ChangesSince {...since} /> : null
}

function ChangesSince(since: Since) {
  const say = useSay()
  const { asOf } = useSnapshot()
  const lines = useChangeLines(since)
  const most = useIsNarrow() ? 0 : SHOWN
  const title = say('changes.since', { day: say.format.day(since.day) })
  if (!lines) return <Panel title={title} isBusy />
  const days = { since: say.format.day(since.day), day: say.format.day(asOf) }
  return (
    <Panel title={title} aside={<WithDay />}>
      {lines.length === 0 ? (
        <p className={styles.none}>{say('changes.none', days)}</p>
      ) : (
        <>
          <Counts lines={lines} />
          {most > 0 && <ChangeList lines={lines.slice(0, most)} />}
        </>
      )}
      {lines.length > most && (
        <p className={styles.more}>
          <Link to="/changes">{say('changes.all', { n: countOf(lines) })}</Link>
        </p>
      )}
    </Panel>
  )
}

/** How many changes there are of each kind, each leading to exactly those. */
function Counts({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const say = useSay()
  const counted = CHANGE_KINDS.map((kind) => ({ kind, count: countOf(lines.filter((line) => line.kind === kind)) }))
  return (
    <ul className={styles.counts}>
      {counted
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <li key={kind}>
            <Link to="/changes" search={{ kind }}>
              {say(`changes.kind.${kind}`)} <b>{say.format.number(count)}</b>
            </Link>
          </li>
        ))}
    </ul>
  )
}
