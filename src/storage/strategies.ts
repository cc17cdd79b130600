import Dexie from 'dexie'
import { planMerge } from '#domain/ledger/merge.ts'
import type { Update } from '#domain/ledger/update.ts'
import type { Bilingual } from '#domain/plan/bilingual.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { AtharDatabase, EditionRecord } from './database.ts'
import { hasMeta } from './openDatabase.ts'

/** A strategy in this browser, as a list shows it. */
export interface StoredStrategy {
  readonly strategy: string
  readonly title: Bilingual
  readonly edition: string
  readonly version: string
  readonly isIllustrative: boolean
}

/** Everything a screen needs, read in one transaction so that it is of one moment. */
export interface StoredWorkspace {
  readonly strategies: readonly StoredStrategy[]
  readonly plan: Plan | undefined
  readonly updates: readonly Update[]
}

/** What taking a package in did, or why nothing was written. */
export type TakeInResult =
  | { readonly ok: true; readonly fresh: number; readonly known: number }
  | { readonly ok: false; readonly reason: 'quota' | 'failed'; readonly detail: string }

/** Reads the strategies held and, for one of them, its plan in force and all its updates. `lost` when the data is gone. */
export async function readWorkspace(db: AtharDatabase, strategy: string): Promise<StoredWorkspace | 'lost'> {
  return db.transaction('r', db.meta, db.editions, db.segments, async () => {
    if (!(await hasMeta(db))) return 'lost'
    const editions = await db.editions.toArray()
    const segments = await db.segments.where('strategy').equals(strategy).sortBy('seq')
    return {
      strategies: inForce(editions).map(({ plan }) => ({
        strategy: plan.strategy,
        title: plan.title,
        edition: plan.edition,
        version: plan.version,
        isIllustrative: plan.isIllustrative,
      })),
      plan: inForce(editions.filter((edition) => edition.strategy === strategy))[0]?.plan,
      updates: segments.flatMap((segment) => segment.updates),
    }
  })
}

/**
 * Stores a plan and appends the updates the ledger lacks, all or nothing. The same package again changes nothing.
 */
export async function takeInPackage(
  db: AtharDatabase,
  { plan, planHash, updates }: { readonly plan: Plan; readonly planHash: string; readonly updates: readonly Update[] },
): Promise<TakeInResult> {
  const { strategy } = plan
  try {
    return await db.transaction('rw', db.editions, db.segments, async () => {
      const segments = await db.segments.where('strategy').equals(strategy).toArray()
      const known = new Set(segments.flatMap((segment) => segment.updates.map(({ id }) => id)))
      const merge = planMerge(known, updates)
      if (!(await db.editions.get(planHash))) await db.editions.add({ planHash, strategy, plan, storedAt: Date.now() })
      if (merge.fresh.length > 0) await db.segments.add({ strategy, updates: merge.fresh })
      return { ok: true, fresh: merge.fresh.length, known: merge.known.length } as const
    })
  } catch (error) {
    return {
      ok: false,
      reason: isQuota(error) ? 'quota' : 'failed',
      detail: error instanceof Error ? error.message : String(error),
    }
  }
}

/** Forgets a strategy in this browser, its plan and its ledger. */
export async function removeStrategy(db: AtharDatabase, strategy: string): Promise<void> {
  await db.transaction('rw', db.editions, db.segments, async () => {
    await db.editions.where('strategy').equals(strategy).delete()
    await db.segments.where('strategy').equals(strategy).delete()
  })
}

/** The edition adopted last of each strategy; of two adopted on one day, the one taken in last. */
function inForce(editions: readonly EditionRecord[]): readonly EditionRecord[] {
  const latest = new Map<string, EditionRecord>()
  const ordered = editions.toSorted((a, b) =>
    a.plan.adopted < b.plan.adopted ? -1 : a.plan.adopted > b.plan.adopted ? 1 : a.storedAt - b.storedAt,
  )
  for (const edition of ordered) latest.set(edition.strategy, edition)
  return [...latest.values()]
}

/** A full disk arrives as an abort with the quota error inside. */
function isQuota(error: unknown): boolean {
  return (
    error instanceof Dexie.DexieError &&
    (error.name === 'QuotaExceededError' || error.inner?.name === 'QuotaExceededError')
  )
}
