import { useId, useState } from 'react'
import { LARGEST_ATTACHMENT, LARGEST_TOGETHER } from '#domain/ledger/attachment.ts'
import type { Attachment } from '#domain/ledger/attachment.ts'
import { ATTACHMENT_TYPES, MOST_ATTACHED } from '#domain/ledger/vocabulary.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { attach } from '#state/attachments.ts'
import type { AttachmentFault } from '#state/attachments.ts'
import type { OpenDatabase } from '#state/workspace.tsx'
import { attachmentText, sizeText } from '#telling/attachmentText.ts'
import { Button } from '#ui/controls/Button.tsx'
import { AttachedDocument } from '../evidence/AttachedDocument.tsx'
import { FileField } from '#ui/controls/FileField.tsx'
import styles from './Report.module.css'

interface Refused {
  readonly name: string
  readonly fault: AttachmentFault
}

/** The documents that show what is said of an action: what is attached, and attaching more. */
export function AttachField(props: {
  readonly db: OpenDatabase
  readonly strategy: string
  readonly attachments: readonly Attachment[]
  /** Bytes of all that the report carries. */
  readonly together: number
  readonly onChange: (attachments: readonly Attachment[]) => void
}) {
  const { db, strategy, attachments, together, onChange } = props
  const say = useSay()
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const advice = useId()
  const choose = async (files: readonly File[]) => {
    const kept = [...attachments]
    const faults: Refused[] = []
    let left = LARGEST_TOGETHER - together
    for (const file of files) {
      const result = await attach(db, strategy, file, { count: kept.length, left })
      if (!result.ok) faults.push({ name: file.name, fault: result.fault })
      else if (kept.every(({ blob }) => blob !== result.attachment.blob)) {
        kept.push(result.attachment)
        left -= result.attachment.size
      }
    }
    setRefused(faults)
    if (kept.length > attachments.length) onChange(kept)
  }
  return (
    <div className={`${styles.field} ${styles.wide}`}>
      <FileField
        label={say('filing.attach')}
        accept={ATTACHMENT_TYPES.join(',')}
        isSeveral
        describedBy={advice}
        onChoose={(files) => void choose(files)}
      />
      <span id={advice}>
        {say('filing.attachNote', {
          n: say.format.number(MOST_ATTACHED),
          each: sizeText(say, LARGEST_ATTACHMENT),
          all: sizeText(say, LARGEST_TOGETHER),
        })}
      </span>
      {attachments.length > 0 && (
        <ul className={styles.attached}>
          {attachments.map((attachment) => (
            <li key={attachment.blob}>
              <AttachedDocument attachment={attachment} />
              <span>{attachmentText(say, attachment)}</span>
              <Button
                aria-label={say('filing.detachNamed', { name: attachment.name })}
                onClick={() => onChange(attachments.filter(({ blob }) => blob !== attachment.blob))}
              >
                {say('filing.detach')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <ul className={styles.mistakes} role="alert">
          {refused.map(({ name, fault }) => (
            <li key={name}>{say(`attachFault.${fault}`, { name })}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
