import { attachmentName, attachmentType, LARGEST_ATTACHMENT } from '#domain/ledger/attachment.ts'
import type { Attachment } from '#domain/ledger/attachment.ts'
import type { Bytes } from '#domain/ledger/figures.ts'
import { MOST_ATTACHED } from '#domain/ledger/vocabulary.ts'
import { attachedTo } from '#domain/report/draft.ts'
import type { Draft } from '#domain/report/draft.ts'
import { readReportFile } from '#exchange/report/reportFile.ts'
import type { Attached } from '#exchange/report/reportFile.ts'
import { bytesNamed } from '#storage/blobs.ts'
import { fileAttaching } from '#storage/files.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { keepAttached } from '#storage/drafts.ts'
import { isQuota } from '#storage/failure.ts'

/** Why a document was not attached. */
export type AttachmentFault = 'type' | 'size' | 'many' | 'together' | 'quota' | 'failed'

/** A document that was chosen as evidence, kept in this browser; or why it was not. */
export type ChosenAttachment =
  { readonly ok: true; readonly attachment: Attachment } | { readonly ok: false; readonly fault: AttachmentFault }

/**
 * Keeps a document for the draft that is about to name it. `beside` says how many its statement has already, and how many
 * bytes its report can still carry.
 */
export async function attach(
  db: AtharDatabase,
  strategy: string,
  file: File,
  beside: { readonly count: number; readonly left: number },
): Promise<ChosenAttachment> {
  if (file.size > LARGEST_ATTACHMENT) return { ok: false, fault: 'size' }
  if (beside.count >= MOST_ATTACHED) return { ok: false, fault: 'many' }
  if (file.size > beside.left) return { ok: false, fault: 'together' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const type = attachmentType(bytes)
    if (!type) return { ok: false, fault: 'type' }
    const blob = await keepAttached(db, strategy, bytes)
    return { ok: true, attachment: { blob, name: attachmentName(file.name, type), type, size: bytes.length } }
  } catch (error) {
    return { ok: false, fault: isQuota(error) ? 'quota' : 'failed' }
  }
}

/** The bytes of a document, from the draft that names it or the very file in which it was signed; undefined where they are gone. */
export async function openAttachment(
  db: AtharDatabase,
  strategy: string,
  { blob }: Attachment,
): Promise<Bytes | undefined> {
  const drafted = await bytesNamed(db, strategy, blob)
  if (drafted) return drafted
  const file = await fileAttaching(db, strategy, blob)
  const read = file && (await readReportFile(file))
  return read?.ok ? read.file.attached.get(blob) : undefined
}

/** The documents of a draft; undefined where one of them is gone. */
export async function attachedBytes(db: AtharDatabase, strategy: string, draft: Draft): Promise<Attached | undefined> {
  const attached = new Map<string, Bytes>()
  for (const attachment of attachedTo(draft)) {
    const bytes = await openAttachment(db, strategy, attachment)
    if (!bytes) return undefined
    attached.set(attachment.blob, bytes)
  }
  return attached
}
