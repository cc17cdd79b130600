import { Link } from '@tanstack/react-router'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress } from '#state/address.ts'
import type { ChangesSearch } from '#state/search.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { countOf } from '#telling/changeLines.ts'
import type { ChangeLine } from '#telling/changeLines.ts'
import { Panel } from '#ui/controls/Panel.tsx'
import { ChangeList } from './ChangeList.tsx'
import styles from './Changes.module.css'
import { useChangeLines } from './useChangeLines.ts'
import { useSince } from './useSince.ts'
import type { Since } from './useSince.ts'

interface Props {
  /** Which changes belong here. */
  readonly of: (line: ChangeLine) => boolean
  /** What leaves exactly those of all changes, where there may be many. */
  readonly all?: Pick<ChangesSearch, 'axis' | 'institution'>
}

const SHOWN = 6

/** What changed of one thing since the day that the address compares with. */
export function ChangesOf(props: Props) {
  const isAsked = useAddress().since !== undefined
  const since = useSince()
  return isAsked && since ? <Changed {...props} {...since} /> : null
}

function Changed({ of, all, ...since }: Props & Since) {
  const say = useSay()
  const { asOf } = useSnapshot()
  const lines = useChangeLines(since)?.filter(of)
  const days = { since: say.format.day(since.day), day: say.format.day(asOf) }
  return (
    <Panel title={say('changes.since', { day: days.since })} isBusy={!lines}>
      {lines?.length === 0 && <p className={styles.none}>{say('changes.noneHere', days)}</p>}
      {lines && lines.length > 0 && <ChangeList lines={all ? lines.slice(0, SHOWN) : lines} />}
      {all && lines && lines.length > SHOWN && (
        <p className={styles.more}>
          <Link to="/changes" search={all}>
            {say('changes.all', { n: countOf(lines) })}
          </Link>
        </p>
      )}
    </Panel>
  )
}
