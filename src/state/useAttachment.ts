import { use, useEffect, useState } from 'react'
import type { Attachment } from '#domain/ledger/attachment.ts'
import { AttachedContext } from './attachedContext.ts'
import { openAttachment } from './attachments.ts'
import { useWorkspace } from './workspace.tsx'

/** A document while somebody looks at it. */
export type OpenedAttachment =
  | { readonly kind: 'opening' }
  /** Its bytes, and an address at which the page can draw them until it is closed. */
  | { readonly kind: 'here'; readonly content: Blob; readonly address: string }
  /** Its bytes are not in this browser, or no longer those it is named by. */
  | { readonly kind: 'gone' }

/** Opens a document: of a file that was chosen, of a draft, or in the file of a report that is in the ledger. */
export function useAttachment(attachment: Attachment): OpenedAttachment {
  const { database, strategy } = useWorkspace()
  const db = database.kind === 'open' ? database.db : undefined
  const given = use(AttachedContext).get(attachment.blob)
  const [opened, setOpened] = useState<OpenedAttachment>({ kind: 'opening' })
  useEffect(() => {
    if (!db) return undefined
    let address: string | undefined
    let isLeft = false
    void Promise.resolve(given ?? openAttachment(db, strategy, attachment)).then((bytes) => {
      if (isLeft) return
      if (!bytes) return setOpened({ kind: 'gone' })
      const content = new Blob([bytes], { type: attachment.type })
      address = URL.createObjectURL(content)
      setOpened({ kind: 'here', content, address })
    })
    return () => {
      isLeft = true
      if (address !== undefined) URL.revokeObjectURL(address)
    }
  }, [db, strategy, attachment, given])
  return db ? opened : { kind: 'gone' }
}
