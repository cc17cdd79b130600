import { errorText } from '#domain/errorText.ts'
import { planMerge } from '#domain/ledger/merge.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import type { Wording } from '#domain/plan/wording.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { dropUnnamed, forStorage } from './blobs.ts'
import type { AtharDatabase, EditionRecord } from './database.ts'
import { byAdoption, editionsFrom } from './editions.ts'
import type { StoredEditions } from './editions.ts'
import { isQuota } from './failure.ts'
import { hasMeta, provision } from './meta.ts'
import { readLedger, sizeOfLedger } from './segments.ts'

/** A strategy in this browser, as a list shows it. */
export interface StoredStrategy {
  readonly strategy: string
  readonly title: Wording
  readonly edition: string
  readonly version: string
  readonly isIllustrative: boolean
}

/** Everything a screen needs, read in one transaction so that it is of one moment. */
export interface StoredWorkspace {
  readonly strategies: readonly StoredStrategy[]
  /** The strategy asked for, with all its updates; undefined when it is not here. */
  readonly found: StoredLedger | undefined
}

export interface StoredLedger extends StoredEditions {
  /** How much everything said weighs (`sizeOf`). */
  readonly size: number
  /** Everything said; undefined where it is too large to be read along. */
  readonly entries: readonly Entry[] | undefined
  /** When this browser took the latest edition in, milliseconds since 1970. */
  readonly storedAt: number
}

/** What taking a package in did, or why nothing was written. */
export type TakeInResult =
  | { readonly ok: true; readonly fresh: number; readonly known: number; readonly dropped: number }
  | { readonly ok: false; readonly reason: 'quota' | 'failed'; readonly detail: string }

/** A package read and checked. */
interface PackageToStore {
  readonly plan: Plan
  readonly planHash: string
  readonly entries: readonly Entry[]
}

/**
 * Reads the strategies held and, for one of them, the editions of its plan and all its updates, unless they weigh more
 * than `most`. Without a name that is the one taken in last. `lost` when the data is gone.
 */
export async function readWorkspace(
  db: AtharDatabase,
  strategy: string | undefined,
  most = Infinity,
): Promise<StoredWorkspace | 'lost'> {
  return db.transaction('r', db.meta, db.editions, db.segments, db.blobs, async () => {
    if (!(await hasMeta(db))) return 'lost'
    const all = await db.editions.toArray()
    const editions = inForce(all)
    const edition =
      strategy === undefined
        ? editions.toSorted((a, b) => a.storedAt - b.storedAt).at(-1)
        : editions.find((each) => each.strategy === strategy)
    return {
      strategies: editions.map(({ plan }) => ({
        strategy: plan.strategy,
        title: plan.title,
        edition: plan.edition,
        version: plan.version,
        isIllustrative: plan.isIllustrative,
      })),
      found: edition && (await ledgerUnder(db, edition, all, most)),
    }
  })
}

async function ledgerUnder(
  db: AtharDatabase,
  latest: EditionRecord,
  all: readonly EditionRecord[],
  most: number,
): Promise<StoredLedger | undefined> {
  const { strategy, storedAt } = latest
  const size = await sizeOfLedger(db, strategy)
  const editions = editionsFrom(all.filter((each) => each.strategy === strategy))
  return (
    editions && {
      ...editions,
      size,
      entries: size <= most ? await readLedger(db, strategy) : undefined,
      storedAt,
    }
  )
}

/**
 * Stores a plan with what its package says, all or nothing. The statements of a package are those of its tables: taking
 * in its next version replaces them, so that a row corrected there does not stand against itself. An edition adopted
 * earlier than the one in force is kept for past days and changes no statement. The same package again changes nothing.
 */
export async function takeInPackage(db: AtharDatabase, loaded: PackageToStore): Promise<TakeInResult> {
  const { plan, planHash, entries } = loaded
  const { strategy, edition } = plan
  try {
    return await db.transaction('rw', [db.meta, db.editions, db.segments, db.blobs, db.drafts], async () => {
      // Where the data had been cleared under us, loading is what mends it.
      await provision(db)
      // What was filed or written here is nobody's to replace.
      const segments = await db.segments.where({ strategy, kind: 'package' }).toArray()
      const brought = segments.flatMap((segment) => segment.entries)
      const editions = await db.editions.where('strategy').equals(strategy).toArray()
      if (!editions.some((each) => each.planHash === planHash)) {
        const replaced = editions.filter((each) => each.plan.edition === edition)
        await db.editions.bulkDelete(replaced.map((each) => each.planHash))
        await db.editions.add({ format: 3, planHash, strategy, plan, storedAt: Date.now() })
      }
      if (editions.some((each) => each.plan.adopted > plan.adopted)) {
        return { ok: true, fresh: 0, known: 0, dropped: 0 } as const
      }
      const merge = planMerge(brought, entries)
      const dropped = planMerge(entries, brought).fresh.length
      if (merge.fresh.length + dropped > 0) {
        await db.segments.bulkDelete(segments.map(({ seq }) => seq))
        const { blobs, ...kept } = forStorage(strategy, [...merge.known, ...merge.fresh])
        await db.blobs.bulkPut([...blobs])
        await db.segments.add({ format: 1, strategy, kind: 'package', ...kept })
        await dropUnnamed(db, strategy)
      }
      return { ok: true, fresh: merge.fresh.length, known: merge.known.length, dropped } as const
    })
  } catch (error) {
    const detail = errorText(error)
    return { ok: false, reason: isQuota(error) ? 'quota' : 'failed', detail }
  }
}

/** The edition in force of a strategy here, if there is one. */
export async function storedEdition(db: AtharDatabase, strategy: string): Promise<EditionRecord | undefined> {
  return inForce(await db.editions.where('strategy').equals(strategy).toArray())[0]
}

/** Forgets a strategy in this browser: its plan, its ledger and its drafts. Keys stay: what they signed is elsewhere too. */
export async function removeStrategy(db: AtharDatabase, strategy: string): Promise<void> {
  const tables = [db.editions, db.segments, db.blobs, db.drafts, db.folders]
  await db.transaction('rw', tables, async () => {
    for (const table of tables) await table.where('strategy').equals(strategy).delete()
  })
}

/** The edition adopted last of each strategy; of two adopted on one day, the one taken in last. */
function inForce(editions: readonly EditionRecord[]): readonly EditionRecord[] {
  const latest = new Map<string, EditionRecord>()
  for (const edition of editions.toSorted(byAdoption)) latest.set(edition.strategy, edition)
  return [...latest.values()]
}
