import type { ActionReported } from '#domain/ledger/update.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { AttachedDocument } from './AttachedDocument.tsx'
import styles from './Evidence.module.css'

/** What was given as evidence with a statement: links and documents. */
export function Evidence({ of }: { readonly of: Pick<ActionReported, 'evidence' | 'attachments'> }) {
  const { evidence, attachments = [] } = of
  const say = useSay()
  const { format } = say
  if (evidence.length + attachments.length === 0) return null
  return (
    <div className={styles.evidence}>
      {evidence.map((link, index) => (
        <a key={link} href={link} target="_blank" rel="noreferrer noopener">
          {say('history.evidence', { n: format.number(index + 1) })}
        </a>
      ))}
      {attachments.map((attachment) => (
        <AttachedDocument key={attachment.blob} attachment={attachment} />
      ))}
    </div>
  )
}
