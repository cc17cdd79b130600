import { compareText } from '../compareText.ts'
import type { Editions } from '../plan/editions.ts'
import type { Entry } from './arrival.ts'
import type { UpdateId } from './itemRef.ts'
import { emptyLedger } from './ledger.ts'
import type { OpenLedger } from './ledger.ts'
import { byLedgerOrder, displace, placeAll } from './place.ts'
import { emptySieve, pour, sift } from './sift.ts'
import type { Refused, Sieve } from './sift.ts'
import { touchedBy } from './touched.ts'
import type { Touched } from './touched.ts'

/** A ledger with all it takes to grow. It is written to in place: what was read from it earlier must not be kept. */
export interface Folded {
  readonly ledger: OpenLedger
  readonly sieve: Sieve
  readonly refusedById: Map<UpdateId, Refused>
}

/**
 * Folds a set of entries under the editions of a plan. The result is the same for any order and any repetition of them:
 * statements are told apart by id alone and ordered by the day they were said, then as their author counted them, then by
 * id. Those that break a rule are set aside with its name.
 */
export function fold(editions: Editions, entries: Iterable<Entry>): Folded {
  const folded: Folded = { ledger: emptyLedger(), sieve: emptySieve(editions), refusedById: new Map() }
  take(folded, entries)
  return folded
}

/**
 * Takes in what is new and says what it bears on. Advancing in any split is the same as folding all at once: only what
 * came, and what names it, is told apart anew.
 */
export function advance(folded: Folded, entries: Iterable<Entry>): Touched {
  const { changed, isRefusal, isKeys } = take(folded, entries)
  return { ...touchedBy(folded.ledger, folded.sieve, changed), isRefusal, isKeys }
}

/** What came into the ledger and what left it. */
interface Taken {
  readonly changed: readonly Entry[]
  readonly isRefusal: boolean
  readonly isKeys: boolean
}

function take({ ledger, sieve, refusedById }: Folded, entries: Iterable<Entry>): Taken {
  const [came, left]: [Entry[], Entry[]] = [[], []]
  let isRefusal = false
  for (const id of pour(sieve, entries)) {
    const found = sift(sieve, id)
    const held = ledger.entriesById.get(id)
    const entry = found && 'arrival' in found ? found : undefined
    const refused = found && 'rule' in found ? found : undefined
    if (refused?.rule !== refusedById.get(id)?.rule) isRefusal = true
    if (refused) refusedById.set(id, refused)
    else refusedById.delete(id)
    if (entry === held) continue
    if (held) left.push(held)
    if (entry) came.push(entry)
  }
  for (const entry of left) displace(ledger, entry)
  placeAll(ledger, came.sort(byLedgerOrder))
  if (isRefusal) ledger.refused = [...refusedById.values()].sort(bySaid)
  const isKeys = ledger.keys !== sieve.keys
  ledger.keys = sieve.keys
  return { changed: [...came, ...left], isRefusal, isKeys }
}

function bySaid(a: Refused, b: Refused): number {
  return compareText(a.update.said, b.update.said) || compareText(a.update.id, b.update.id)
}
