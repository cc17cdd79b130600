import { attachmentName } from '#domain/ledger/attachment.ts'
import type { Attachment } from '#domain/ledger/attachment.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAttachment } from '#state/useAttachment.ts'
import { attachmentText } from '#telling/attachmentText.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Why } from '#ui/controls/Why.tsx'
import { saveFile } from '#ui/save/saveFile.ts'
import styles from './Evidence.module.css'

/** A document given as evidence: its name, and one press away what it is, its hash, the picture itself, and saving it. */
export function AttachedDocument({ attachment }: { readonly attachment: Attachment }) {
  const say = useSay()
  const { name } = attachment
  return (
    <Why label={say('attachment.open', { name })} title={name} sheet={() => <DocumentSheet attachment={attachment} />}>
      <bdi>{name}</bdi>
    </Why>
  )
}

/**
 * What a document is. A picture is drawn as a picture and never opened as a page; all else is saved for the reader's own
 * program.
 */
function DocumentSheet({ attachment }: { readonly attachment: Attachment }) {
  const say = useSay()
  const { blob, name, type } = attachment
  const opened = useAttachment(attachment)
  return (
    <div className={styles.document}>
      <span>{attachmentText(say, attachment)}</span>
      {opened.kind === 'opening' && <span>{say('attachment.opening')}</span>}
      {opened.kind === 'gone' && <span>{say('attachment.gone')}</span>}
      {opened.kind === 'here' && type !== 'application/pdf' && <img src={opened.address} alt={name} />}
      {opened.kind === 'here' && (
        <div>
          <Button onClick={() => saveFile(opened.content, attachmentName(name, type))}>{say('attachment.save')}</Button>
        </div>
      )}
      <span className={styles.hash}>
        {say('attachment.hash')} <code dir="ltr">{blob}</code>
      </span>
    </div>
  )
}
