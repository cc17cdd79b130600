import { bytesHash } from '#domain/ledger/canonical.ts'
import type { Bytes } from '#domain/ledger/figures.ts'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import type { BlobHash } from '#domain/ledger/itemRef.ts'
import { bytesNamed } from './blobs.ts'
import type { AtharDatabase, BlobRecord, KeptFile } from './database.ts'

/** Splits a file into what its segment keeps and its bytes. */
export function fileForStorage(
  strategy: string,
  { bytes, ...record }: WholeFile,
): { readonly file: KeptFile; readonly blob: BlobRecord } {
  const hash = bytesHash(bytes) as BlobHash
  return { file: { ...record, blob: hash }, blob: { strategy, hash, bytes } }
}

/** The file in which a document came or went; undefined where no statement of the strategy names it. */
export async function fileAttaching(db: AtharDatabase, strategy: string, hash: BlobHash): Promise<Bytes | undefined> {
  const names = ({ update }: Pick<Entry, 'update'>) =>
    update.kind === 'actionReported' && update.attachments?.some(({ blob }) => blob === hash) === true
  const segments = await db.segments.where('strategy').equals(strategy).toArray()
  const file = segments.find(({ entries, file: kept }) => kept !== undefined && entries.some(names))?.file
  return file && bytesNamed(db, strategy, file.blob)
}

/** Whether the very same file is here already. */
export async function isKept(db: AtharDatabase, strategy: string, bytes: Bytes): Promise<boolean> {
  return (await db.blobs.get([strategy, bytesHash(bytes) as BlobHash])) !== undefined
}
