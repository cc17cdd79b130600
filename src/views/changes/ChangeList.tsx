import { useSay } from '#i18n/LocaleProvider.tsx'
import type { ChangeLine } from '#telling/changeLines.ts'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { ChangedSubject } from './ChangedSubject.tsx'
import styles from '../overview/Overview.module.css'

/** Changes, one under the other: of what, whose, and what was and is. */
export function ChangeList({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const say = useSay()
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <li key={line.id}>
          <StatusMark tone={line.tone} />
          <span>
            <ChangedSubject line={line} />
          </span>
          <span className={styles.owner}>
            {line.owner && line.subject?.kind !== 'institution' && <InstitutionLink id={line.owner} />}
          </span>
          <span className={styles.reason}>
            <b>{say(`changes.kind.${line.kind}`)}</b> · {line.text}
          </span>
        </li>
      ))}
    </ol>
  )
}
