import type { Matter } from '#domain/judge/matters.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { attentionLine } from '#telling/attentionLine.ts'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { SubjectLink } from '../links/SubjectLink.tsx'
import styles from './Overview.module.css'

/** One matter: what it is about, who answers for it where that does not stand above, and why. */
export function MatterLine({ matter, isOwned }: { readonly matter: Matter; readonly isOwned: boolean }) {
  const say = useSay()
  const line = attentionLine(say, useSnapshot(), matter)
  if (!line) return null
  return (
    <li>
      <StatusMark tone={line.tone} />
      {isOwned && line.subject.kind === 'institution' ? (
        <span>{say('attention.itsReport')}</span>
      ) : (
        <SubjectLink of={line.subject} />
      )}
      <span className={styles.owner}>{!isOwned && line.owner && <InstitutionLink id={line.owner} />}</span>
      <span className={styles.reason}>
        {line.word && (
          <>
            <b>{line.word}</b> ·{' '}
          </>
        )}
        {line.reason}
      </span>
    </li>
  )
}
