import type { Entry } from '#domain/ledger/arrival.ts'
import type { Bytes, Figures } from '#domain/ledger/figures.ts'
import { readFigures } from '#domain/ledger/figuresBytes.ts'
import type { BlobHash } from '#domain/ledger/itemRef.ts'
import { sizeOf } from '#domain/ledger/sizeOf.ts'
import { blobsNamedBy } from './draftBlobs.ts'
import type { AtharDatabase, BlobRecord, SegmentRecord } from './database.ts'

/** Segments as they are stored name their tables of figures; these are the entries with the tables themselves. */
export async function entriesIn(
  db: AtharDatabase,
  strategy: string,
  segments: readonly SegmentRecord[],
): Promise<readonly Entry[]> {
  const hashes = new Set(segments.flatMap(({ entries }) => entries.flatMap((entry) => blobOf(entry) ?? [])))
  const blobs = await db.blobs.bulkGet([...hashes].map((hash) => [strategy, hash]))
  const tables = new Map<BlobHash, Figures>()
  for (const blob of blobs) {
    const table = blob && readFigures(blob.bytes)
    if (table) tables.set(blob.hash, table)
  }
  return segments.flatMap(({ entries }) =>
    entries.map((entry): Entry => {
      const hash = blobOf(entry)
      const figures = hash && tables.get(hash)
      return figures ? { ...entry, figures } : entry
    }),
  )
}

/** Splits entries into what a segment keeps and the bytes it names. */
export function forStorage(
  strategy: string,
  entries: readonly Entry[],
): Pick<SegmentRecord, 'entries' | 'size'> & { readonly blobs: readonly BlobRecord[] } {
  const blobs = new Map<BlobHash, BlobRecord>()
  const bare = entries.map(({ figures, ...entry }) => {
    const hash = blobOf(entry)
    if (figures && hash) blobs.set(hash, { strategy, hash, bytes: figures.bytes })
    return entry
  })
  return { entries: bare, size: sizeOf(bare), blobs: [...blobs.values()] }
}

/** Forgets the bytes of a strategy that none of its segments and drafts names any more; within the transaction that writes. */
export async function dropUnnamed(db: AtharDatabase, strategy: string): Promise<void> {
  const segments = await db.segments.where('strategy').equals(strategy).toArray()
  const drafts = await db.drafts.where('strategy').equals(strategy).toArray()
  const named = new Set([...segments.flatMap(namedBy), ...drafts.flatMap(blobsNamedBy)])
  const keys = await db.blobs.where('strategy').equals(strategy).primaryKeys()
  await db.blobs.bulkDelete(keys.filter(([, hash]) => !named.has(hash)))
}

/** All the bytes that a segment names. */
function namedBy({ entries, file }: Pick<SegmentRecord, 'entries' | 'file'>): readonly BlobHash[] {
  return [...entries.flatMap((entry) => blobOf(entry) ?? []), ...(file ? [file.blob] : [])]
}

/** Bytes by the name they have in a strategy; undefined where they are gone. */
export async function bytesNamed(db: AtharDatabase, strategy: string, hash: BlobHash): Promise<Bytes | undefined> {
  return (await db.blobs.get([strategy, hash]))?.bytes
}

/** The table of figures a statement names. */
function blobOf({ update }: Pick<Entry, 'update'>): BlobHash | undefined {
  return update.kind === 'indicatorsObserved' ? update.figures.blob : undefined
}
