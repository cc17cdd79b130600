import Dexie from 'dexie'
import { errorText } from '#domain/errorText.ts'
import { sequenceOf } from '#domain/ledger/arrival.ts'
import type { Arrival, Entry } from '#domain/ledger/arrival.ts'
import { contradictionsOf } from '#domain/judge/contradictions.ts'
import { advance, fold } from '#domain/ledger/fold.ts'
import type { Folded } from '#domain/ledger/fold.ts'
import type { Rule } from '#domain/ledger/authority.ts'
import { statementOf } from '#domain/ledger/itemRef.ts'
import type { ItemRef, UpdateId } from '#domain/ledger/itemRef.ts'
import type { Ledger } from '#domain/ledger/ledger.ts'
import { planMerge } from '#domain/ledger/merge.ts'
import type { MergePlan } from '#domain/ledger/merge.ts'
import { refsNamed } from '#domain/ledger/naming.ts'
import { openKeys } from '#domain/ledger/keyRegistry.ts'
import type { KeyEntry, KeyRegistry } from '#domain/ledger/keyRegistry.ts'
import { latestOf } from '#domain/plan/editions.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import { entriesIn, forStorage } from './blobs.ts'
import { fileForStorage } from './files.ts'
import type { FileRecord, WholeFile } from '#domain/ledger/fileRecord.ts'
import type { AtharDatabase, SegmentRecord } from './database.ts'
import { readEditions } from './editions.ts'
import { isQuota } from './failure.ts'

/** What came of writing to the ledger, or would come of it; or why nothing was written. */
export type AppendResult =
  | {
      readonly ok: true
      readonly fresh: number
      readonly known: number
      /** How many of the new ones correct what is here. */
      readonly corrects: number
      /** How much of the new contradicts what stands beside it. */
      readonly contradicts: number
      /** The same, by name. */
      readonly marked: Marked
      /** Whether the report its author filed before this one has not come. */
      readonly isGap: boolean
      readonly entries: readonly Entry[]
      /** The file that was made of them, or in which they came. */
      readonly file: WholeFile | undefined
    }
  /** A statement breaks a rule: none of what came with it is taken. */
  | { readonly ok: false; readonly reason: 'rule'; readonly rule: Rule; readonly about: string }
  /** The same key signed another file under the same number: `seq`. */
  | { readonly ok: false; readonly reason: 'twofold'; readonly seq: number }
  | { readonly ok: false; readonly reason: 'absent' | 'quota' | 'failed'; readonly detail: string }

/** What statements are to a ledger that is about to take them in. */
export interface Marked {
  /** They are here already. */
  readonly known: ReadonlySet<UpdateId>
  /** They name something that is here as corrected. */
  readonly corrects: ReadonlySet<UpdateId>
  /** They and what stands beside them say different things. */
  readonly contradicts: ReadonlySet<ItemRef>
}

/** What is to be written: made within the transaction, from what is there at that moment. */
export interface Appending {
  readonly strategy: string
  readonly kind: Extract<Arrival['kind'], 'filed' | 'own'>
  readonly entries: (held: Held) => readonly Entry[]
  /** The file in which they came, byte for byte, or the making of the one in which they go. */
  readonly file?: WholeFile | ((entries: readonly Entry[], held: Held) => Promise<WholeFile>)
}

/** The ledger as it is when something is added to it. */
export interface Held {
  readonly ledger: Ledger
  /** The next number in an institution's own count of what it says. */
  readonly nextSeq: (by: InstitutionId) => number
  /** The last file of reports that an institution made in this browser. */
  readonly lastReport: (by: InstitutionId) => FileRecord | undefined
  /** What was said of keys. */
  readonly aboutKeys: readonly KeyEntry[]
}

/**
 * Adds statements to the ledger of a strategy, all of them or none, in one transaction with the reading they rest on. What
 * is there already is not added again. Statements that break a rule are refused together with all that came with them.
 */
export async function append(db: AtharDatabase, appending: Appending): Promise<AppendResult> {
  const { strategy, kind } = appending
  return safely(() =>
    db.transaction('rw', db.meta, db.editions, db.segments, db.blobs, async () => {
      const weighed = await weigh(db, appending)
      if (!weighed.result.ok) {
        if (weighed.result.reason === 'twofold' && weighed.sealed) await keepApart(db, strategy, weighed.sealed)
        return weighed.result
      }
      const { file } = weighed.result
      const fresh = weighed.merge?.fresh ?? []
      if (fresh.length > 0) {
        const { blobs, ...kept } = forStorage(strategy, fresh)
        const split = file && fileForStorage(strategy, file)
        await db.blobs.bulkPut([...blobs, ...(split ? [split.blob] : [])])
        await db.segments.add({ format: 1, strategy, kind, ...kept, ...(split && { file: split.file }) })
      }
      return weighed.result
    }),
  )
}

/** What adding would do, by the very rules that add; nothing is written. */
export async function foresee(db: AtharDatabase, appending: Appending): Promise<AppendResult> {
  return safely(() =>
    db.transaction('r', db.editions, db.segments, db.blobs, async () => (await weigh(db, appending)).result),
  )
}

async function safely(act: () => Promise<AppendResult>): Promise<AppendResult> {
  try {
    return await act()
  } catch (error) {
    return { ok: false, reason: isQuota(error) ? 'quota' : 'failed', detail: errorText(error) }
  }
}

interface Weighed {
  readonly result: AppendResult
  readonly merge?: MergePlan
  readonly sealed?: WholeFile
}

/** Keeps a file whose key signed another under the same number: nothing in it counts, and both can be shown. */
async function keepApart(db: AtharDatabase, strategy: string, whole: WholeFile): Promise<void> {
  const { file, blob } = fileForStorage(strategy, whole)
  if (await db.blobs.get([strategy, file.blob])) return
  await db.blobs.put(blob)
  await db.segments.add({ format: 1, strategy, kind: 'filed', entries: [], size: 0, file })
}

/** Weighs what is to be added against what is here; within a transaction. */
async function weigh(db: AtharDatabase, { strategy, kind, entries: make, file }: Appending): Promise<Weighed> {
  const found = await readEditions(db, strategy)
  if (!found) return { result: { ok: false, reason: 'absent', detail: strategy } }
  const segments = await db.segments.where('strategy').equals(strategy).sortBy('seq')
  const here = await entriesIn(db, strategy, segments)
  const folded = fold(found.editions, here)
  const held = heldIn(folded, here, segments)
  const entries = make(held)
  const merge = planMerge(here, entries)
  // A key signs within milliseconds; the transaction waits for it, so that what is kept and what is sent are one.
  const sealed = typeof file === 'function' ? await Dexie.waitFor(file(entries, held)) : file
  const barred = kind === 'filed' && sealed ? barredAtDoor(sealed, folded.ledger.keys, segments) : undefined
  if (barred && merge.fresh.length > 0) return { result: barred, ...(sealed && { sealed }) }
  const corrects = new Set(correctionsIn(merge.fresh, folded))
  const broken = brokenIn(folded, merge.fresh)
  if (broken) return { result: broken }
  const [fresh, known] = [merge.fresh.length, merge.known.length]
  const contradicts = new Set(contradictionsOf(latestOf(found.editions), folded.ledger, merge.fresh))
  const marked = { known: new Set(merge.known.map(({ update }) => update.id)), corrects, contradicts }
  const counts = { fresh, known, corrects: corrects.size, contradicts: contradicts.size }
  const isGap = sealed?.previous !== undefined && !segments.some((each) => each.file?.digest === sealed.previous)
  return { merge, result: { ok: true, ...counts, marked, isGap, entries, file: sealed } }
}

function heldIn({ ledger, sieve }: Folded, here: readonly Entry[], segments: readonly SegmentRecord[]): Held {
  return {
    ledger,
    aboutKeys: sieve.aboutKeys,
    lastReport: (by) =>
      segments.findLast(({ kind, file }) => kind === 'own' && file?.by === by && file.carries === 'report')?.file,
    nextSeq: (by) =>
      1 + Math.max(0, ...here.flatMap(({ update, arrival }) => (update.by === by ? (sequenceOf(arrival) ?? []) : []))),
  }
}

/**
 * What keeps a file out, whatever it says: that nobody signed it although its author has a key, or that the same key
 * signed two files under one number.
 */
function barredAtDoor(
  { by, key, seq, digest }: FileRecord,
  keys: KeyRegistry,
  segments: readonly SegmentRecord[],
): AppendResult | undefined {
  if (key === undefined)
    return openKeys(keys, by).length > 0 ? { ok: false, reason: 'rule', rule: 'unsigned', about: by } : undefined
  const isTwofold = segments.some(({ file }) => file?.key === key && file.seq === seq && file.digest !== digest)
  return isTwofold ? { ok: false, reason: 'twofold', seq } : undefined
}

/** Those that name something that is here as corrected. */
function correctionsIn(fresh: readonly Entry[], { ledger }: Folded): readonly UpdateId[] {
  const isCorrecting = (entry: Entry) =>
    (entry.update.kind === 'actionReported' || entry.update.kind === 'indicatorsObserved') &&
    refsNamed(entry).some((ref) => ledger.entriesById.has(statementOf(ref)))
  return fresh.filter(isCorrecting).map(({ update }) => update.id)
}

/** The first rule that something new breaks, once it is taken into the folded ledger. */
function brokenIn(folded: Folded, fresh: readonly Entry[]): AppendResult | undefined {
  advance(folded, fresh)
  const ids = new Set(fresh.map(({ update }) => update.id))
  const broken = folded.ledger.refused.find(({ update }) => ids.has(update.id))
  if (!broken) return undefined
  const { update, rule } = broken
  return { ok: false, reason: 'rule', rule, about: update.kind === 'actionReported' ? update.action : update.by }
}
