import { errorText } from '#domain/errorText.ts'
import { sequenceOf } from '#domain/ledger/arrival.ts'
import type { Arrival, Entry } from '#domain/ledger/arrival.ts'
import type { Bytes } from '#domain/ledger/figures.ts'
import { advance, fold } from '#domain/ledger/fold.ts'
import type { Folded } from '#domain/ledger/fold.ts'
import type { Rule } from '#domain/ledger/authority.ts'
import type { Ledger } from '#domain/ledger/ledger.ts'
import { planMerge } from '#domain/ledger/merge.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import { forStorage } from './blobs.ts'
import type { AtharDatabase } from './database.ts'
import { readEditions } from './editions.ts'
import { isQuota } from './failure.ts'
import { readLedger } from './segments.ts'

/** What came of writing to the ledger, or why nothing was written. */
export type AppendResult =
  | { readonly ok: true; readonly fresh: number; readonly known: number; readonly entries: readonly Entry[] }
  /** A statement breaks a rule: none of what came with it is taken. */
  | { readonly ok: false; readonly reason: 'rule'; readonly rule: Rule; readonly about: string }
  | { readonly ok: false; readonly reason: 'absent' | 'quota' | 'failed'; readonly detail: string }

/** What is to be written: made within the transaction, from what is there at that moment. */
export interface Appending {
  readonly strategy: string
  readonly kind: Extract<Arrival['kind'], 'filed' | 'own'>
  readonly entries: (held: Held) => readonly Entry[]
  /** The file in which they came, byte for byte. */
  readonly envelope?: Bytes
}

/** The ledger as it is when something is added to it. */
export interface Held {
  readonly ledger: Ledger
  /** The next number in an institution's own count of what it says. */
  readonly nextSeq: (by: InstitutionId) => number
}

/**
 * Adds statements to the ledger of a strategy, all of them or none, in one transaction with the reading they rest on. What
 * is there already is not added again. Statements that break a rule are refused together with all that came with them.
 */
export async function append(
  db: AtharDatabase,
  { strategy, kind, entries: make, envelope }: Appending,
): Promise<AppendResult> {
  try {
    return await db.transaction('rw', db.meta, db.editions, db.segments, db.blobs, async (): Promise<AppendResult> => {
      const found = await readEditions(db, strategy)
      if (!found) return { ok: false, reason: 'absent', detail: strategy }
      const held = await readLedger(db, strategy)
      const folded = fold(found.editions, held)
      const incoming = make(heldIn(folded, held))
      const merge = planMerge(held, incoming)
      const broken = brokenIn(folded, merge.fresh)
      if (broken) return broken
      if (merge.fresh.length > 0) {
        const { blobs, ...kept } = forStorage(strategy, merge.fresh)
        await db.blobs.bulkPut([...blobs])
        await db.segments.add({ format: 1, strategy, kind, ...kept, ...(envelope && { envelope }) })
      }
      return { ok: true, fresh: merge.fresh.length, known: merge.known.length, entries: incoming }
    })
  } catch (error) {
    return { ok: false, reason: isQuota(error) ? 'quota' : 'failed', detail: errorText(error) }
  }
}

function heldIn({ ledger }: Folded, held: readonly Entry[]): Held {
  return {
    ledger,
    nextSeq: (by) =>
      1 + Math.max(0, ...held.flatMap(({ update, arrival }) => (update.by === by ? (sequenceOf(arrival) ?? []) : []))),
  }
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
