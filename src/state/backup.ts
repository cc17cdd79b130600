import type { Entry } from '#domain/ledger/arrival.ts'
import type { Bytes } from '#domain/ledger/figures.ts'
import { readFigures } from '#domain/ledger/figuresBytes.ts'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import type { BlobHash } from '#domain/ledger/itemRef.ts'
import { snapshot } from '#domain/makeSnapshot.ts'
import type { Day } from '#domain/plan/day.ts'
import { readBackup, writeBackup } from '#exchange/backup/backupFile.ts'
import type { Backup, BackupFault } from '#exchange/backup/backupFile.ts'
import { mergeIn, readAll } from '#storage/backup.ts'
import type { Kept, MergeResult } from '#storage/backup.ts'
import { fileForStorage } from '#storage/files.ts'
import { blobsNamedBy } from '#storage/draftBlobs.ts'
import type { AtharDatabase, KeptFile } from '#storage/database.ts'
import { editionsFrom } from '#storage/editions.ts'
import { verifyLedger } from './verify/verifyLedger.ts'

export type { MergeResult } from '#storage/backup.ts'

/** One file with everything that this browser keeps of a strategy; drafts only where they are asked for. */
export async function makeBackup(
  db: AtharDatabase,
  strategy: string,
  withDrafts: boolean,
  today: Day,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }> {
  const { editions, segments, blobs, drafts } = await readAll(db, strategy)
  // Tables that statements name; a document leaves the browser with the draft that names it, or not at all.
  const named = new Set<BlobHash>([
    ...segments.flatMap(({ entries }) =>
      entries.flatMap(({ update }) => (update.kind === 'indicatorsObserved' ? [update.figures.blob] : [])),
    ),
    ...(withDrafts ? drafts.flatMap(blobsNamedBy) : []),
  ])
  const bytesOf = new Map(blobs.map(({ hash, bytes: content }) => [hash, content]))
  const bytes = await writeBackup({
    strategy,
    schema: db.verno,
    madeAt: Date.now(),
    editions: editions.map(({ planHash, plan, storedAt }) => ({ planHash, plan, storedAt })),
    segments: segments.map(({ kind, entries, file }) => ({ kind, entries, ...wholeFile(file, bytesOf) })),
    blobs: blobs.filter(({ hash }) => named.has(hash)).map(({ hash, bytes: table }) => ({ hash, bytes: table })),
    drafts: withDrafts
      ? drafts.map(({ id, institution, answers, savedAt }) => ({ id, institution, answers, savedAt }))
      : [],
  })
  return { bytes, name: `${strategy}-${today}.athar-backup` }
}

/** A file with its bytes, which only somebody who meddled with the storage can have taken away. */
function wholeFile(kept: KeptFile | undefined, bytesOf: ReadonlyMap<BlobHash, Bytes>): { readonly file?: WholeFile } {
  if (!kept) return {}
  const { blob, ...record } = kept
  return { file: { ...record, bytes: bytesOf.get(blob) ?? new Uint8Array() } }
}

/** A backup that was read, and what restoring it would do. */
export type OpenedBackup =
  | {
      readonly ok: true
      readonly kept: Kept
      readonly strategy: string
      readonly madeAt: number
      readonly foreseen: MergeResult
    }
  | { readonly ok: false; readonly fault: BackupFault | 'unsound' }

/** Reads a backup and checks it through: what is not as it was said, or cannot be shown, is not restored. */
export async function openBackup(db: AtharDatabase, file: File, today: Day): Promise<OpenedBackup> {
  const read = await readBackup(new Uint8Array(await file.arrayBuffer()), db.verno)
  if (!read.ok) return read
  const { strategy, madeAt } = read.backup
  const kept = keptOf(read.backup)
  const segments = kept.segments.map((segment, seq) => ({ ...segment, seq, size: 0 }))
  const bytesOf = new Map(kept.blobs.map(({ hash, bytes }) => [hash, bytes]))
  const { faults } = await verifyLedger({ segments, bytesNamed: async (hash) => bytesOf.get(hash) }, () => undefined)
  // Two files under one number are evidence, kept beside each other: a backup brings both.
  const isSound = faults.every(({ kind }) => kind === 'twofold')
  if (!isSound || !isShowable(kept, today)) return { ok: false, fault: 'unsound' }
  return { ok: true, kept, strategy, madeAt, foreseen: await mergeIn(db, strategy, kept, true) }
}

/** Merges a backup into what is kept here. */
export async function restoreBackup(
  db: AtharDatabase,
  { kept, strategy }: Extract<OpenedBackup, { readonly ok: true }>,
): Promise<MergeResult> {
  return mergeIn(db, strategy, kept)
}

function keptOf({ strategy, editions, segments, blobs, drafts }: Backup): Kept {
  const split = segments.map(({ file, ...segment }) => ({ segment, ...(file && fileForStorage(strategy, file)) }))
  return {
    editions: editions.map((edition) => ({ ...edition, format: 3, strategy })),
    segments: split.map(({ segment, file }) => ({ ...segment, format: 1, strategy, ...(file && { file }) })),
    blobs: [
      ...blobs.map(({ hash, bytes }) => ({ strategy, hash: hash as BlobHash, bytes })),
      ...split.flatMap(({ blob }) => blob ?? []),
    ],
    drafts: drafts.map((draft) => ({ ...draft, strategy })),
  }
}

/** A plan that cannot be judged would leave a screen that cannot be drawn. */
function isShowable({ editions, segments, blobs }: Kept, today: Day): boolean {
  const tables = new Map(blobs.map(({ hash, bytes }) => [hash as string, readFigures(bytes)]))
  const entries = segments.flatMap((segment): readonly Entry[] =>
    segment.entries.map((entry) => {
      const { update } = entry
      const figures = update.kind === 'indicatorsObserved' ? tables.get(update.figures.blob) : undefined
      return { ...entry, ...(figures && { figures }) }
    }),
  )
  try {
    const found = editionsFrom(editions)
    if (!found) return false
    snapshot(found.editions, entries, today)
    return true
  } catch {
    return false
  }
}
