import type { ActionAnswer } from '#domain/report/draft.ts'
import type { BlobHash } from '#domain/ledger/itemRef.ts'
import type { DraftRecord } from './database.ts'

/** The documents that a draft names: their bytes are kept with it. Whatever else lies there names none. */
export function blobsNamedBy(record: DraftRecord | undefined): readonly BlobHash[] {
  const answers = record?.answers as { readonly actions?: Readonly<Record<string, ActionAnswer>> } | null | undefined
  return Object.values(answers?.actions ?? {}).flatMap((answer) => {
    const attachments: unknown = answer.attachments
    return Array.isArray(attachments)
      ? (attachments as NonNullable<ActionAnswer['attachments']>).map(({ blob }) => blob)
      : []
  })
}
