import { errorText } from '#domain/errorText.ts'
import { planMerge } from '#domain/ledger/merge.ts'
import { latestDay } from '#domain/plan/day.ts'
import { dropUnnamed } from './blobs.ts'
import { sizeOf } from '#domain/ledger/sizeOf.ts'
import type { AtharDatabase, BlobRecord, DraftRecord, EditionRecord, SegmentRecord } from './database.ts'
import { isQuota } from './failure.ts'
import { provision } from './meta.ts'

/** Everything that is kept of a strategy. */
export interface Kept {
  readonly editions: readonly EditionRecord[]
  readonly segments: readonly Omit<SegmentRecord, 'seq' | 'size'>[]
  readonly blobs: readonly BlobRecord[]
  readonly drafts: readonly DraftRecord[]
}

/** Reads everything that is kept of a strategy, of one moment. */
export async function readAll(db: AtharDatabase, strategy: string): Promise<Kept> {
  return db.transaction('r', db.editions, db.segments, db.blobs, db.drafts, async () => ({
    editions: await db.editions.where('strategy').equals(strategy).toArray(),
    segments: await db.segments.where('strategy').equals(strategy).sortBy('seq'),
    blobs: await db.blobs.where('strategy').equals(strategy).toArray(),
    drafts: await db.drafts.where('strategy').equals(strategy).toArray(),
  }))
}

/** What merging did or would do, or why nothing was written. */
export type MergeResult =
  | {
      readonly ok: true
      readonly editions: number
      readonly fresh: number
      readonly known: number
      readonly drafts: number
    }
  | { readonly ok: false; readonly reason: 'quota' | 'failed'; readonly detail: string }

/**
 * Merges what another browser kept of a strategy into what is kept here, all or nothing: statements by set union, so that
 * nothing said here is lost and nothing is said twice. Of a package's own rows those of the later edition stay; of two drafts
 * of one report the later. `isDry` tells what would be done and writes nothing.
 */
export async function mergeIn(
  db: AtharDatabase,
  strategy: string,
  incoming: Kept,
  isDry = false,
): Promise<MergeResult> {
  const tables = [db.meta, db.editions, db.segments, db.blobs, db.drafts]
  try {
    return await db.transaction(isDry ? 'r' : 'rw', tables, async (): Promise<MergeResult> => {
      const here = {
        editions: await db.editions.where('strategy').equals(strategy).toArray(),
        segments: await db.segments.where('strategy').equals(strategy).toArray(),
        drafts: await db.drafts.where('strategy').equals(strategy).toArray(),
      }
      const editions = incoming.editions.filter(
        ({ planHash, plan, storedAt }) =>
          !here.editions.some((each) => each.planHash === planHash) &&
          // Of two versions of one edition the one taken in later is the newer.
          !here.editions.some((each) => each.plan.edition === plan.edition && each.storedAt >= storedAt),
      )
      const latest = (records: readonly EditionRecord[]) => latestDay(records.map(({ plan }) => plan.adopted)) ?? ''
      const takesPackage = editions.length > 0 && latest(editions) >= latest(here.editions)
      const segments: Omit<SegmentRecord, 'seq'>[] = []
      let [fresh, known] = [0, 0]
      const held = here.segments.flatMap(({ entries }) => entries)
      const replaced = takesPackage ? here.segments.filter(({ kind }) => kind === 'package') : []
      for (const segment of incoming.segments) {
        const merge = planMerge(held, segment.entries)
        known += merge.known.length
        if (segment.kind === 'package') {
          if (!takesPackage) continue
          fresh += merge.fresh.length
          segments.push({ ...segment, strategy, size: sizeOf(segment.entries) })
        } else if (segment.entries.length === 0) {
          // A file of which nothing counts is kept for itself.
          if (!here.segments.some(({ file }) => file?.blob === segment.file?.blob))
            segments.push({ ...segment, strategy, size: 0 })
        } else if (merge.fresh.length > 0) {
          fresh += merge.fresh.length
          segments.push({ ...segment, strategy, entries: merge.fresh, size: sizeOf(merge.fresh) })
        }
        held.push(...merge.fresh)
      }
      const drafts = incoming.drafts.filter(
        (draft) => !here.drafts.some(({ id, savedAt }) => id === draft.id && savedAt >= draft.savedAt),
      )
      if (!isDry) {
        await provision(db)
        const names = new Set(editions.map(({ plan }) => plan.edition))
        const older = here.editions.filter(({ plan }) => names.has(plan.edition))
        await db.editions.bulkDelete(older.map(({ planHash }) => planHash))
        await db.editions.bulkAdd([...editions])
        await db.segments.bulkDelete(replaced.map(({ seq }) => seq))
        await db.segments.bulkAdd(segments)
        await db.blobs.bulkPut([...incoming.blobs])
        await db.drafts.bulkPut([...drafts])
        await dropUnnamed(db, strategy)
      }
      return { ok: true, editions: editions.length, fresh, known, drafts: drafts.length }
    })
  } catch (error) {
    return { ok: false, reason: isQuota(error) ? 'quota' : 'failed', detail: errorText(error) }
  }
}
