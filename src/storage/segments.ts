import type { Entry } from '#domain/ledger/arrival.ts'
import { entriesIn } from './blobs.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { FileRecord } from '#domain/ledger/fileRecord.ts'
import type { AtharDatabase, KeptFile } from './database.ts'
import { readEditions } from './editions.ts'
import type { StoredEditions } from './editions.ts'

/** What a ledger that is being kept up has still to take in. */
export interface News extends StoredEditions {
  /** Every segment of the strategy there is now. */
  readonly seqs: readonly number[]
  /** What the segments say that were not known. */
  readonly entries: readonly Entry[]
}

/** The size of all that was said about a strategy, without reading it; within a transaction. */
export async function sizeOfLedger(db: AtharDatabase, strategy: string): Promise<number> {
  const keys = await db.segments.where('[strategy+size]').between([strategy, 0], [strategy, Infinity]).keys()
  return (keys as unknown as readonly (readonly [string, number])[]).reduce((sum, [, size]) => sum + size, 0)
}

/** Everything said about a strategy; within a transaction. */
export async function readLedger(db: AtharDatabase, strategy: string): Promise<readonly Entry[]> {
  return entriesIn(db, strategy, await db.segments.where('strategy').equals(strategy).sortBy('seq'))
}

/**
 * The segments that are not among the known ones, read; a segment is written once and never changed. Undefined where the
 * strategy is not here.
 */
export async function readNews(
  db: AtharDatabase,
  strategy: string,
  known: ReadonlySet<number>,
): Promise<News | undefined> {
  return db.transaction('r', db.editions, db.segments, db.blobs, async () => {
    const editions = await readEditions(db, strategy)
    if (!editions) return undefined
    const seqs = await db.segments.where('strategy').equals(strategy).primaryKeys()
    const fresh = await db.segments.bulkGet(seqs.filter((seq) => !known.has(seq)))
    const found = fresh.flatMap((segment) => segment ?? [])
    return { ...editions, seqs, entries: await entriesIn(db, strategy, found) }
  })
}

/** The files that were made in this browser in the name of an institution, the newest first. */
export async function filesMade(
  db: AtharDatabase,
  strategy: string,
  by: InstitutionId,
  carries: FileRecord['carries'],
): Promise<readonly KeptFile[]> {
  const segments = await db.segments.where({ strategy, kind: 'own' }).sortBy('seq')
  return segments.flatMap(({ file }) => (file?.by === by && file.carries === carries ? [file] : [])).toReversed()
}
