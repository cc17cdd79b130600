import { compareText } from '../compareText.ts'
import type { Day } from '../plan/day.ts'
import type { InstitutionId, KeyId } from '../plan/ids.ts'
import type { ItemRef } from './itemRef.ts'
import type { Figures } from './figures.ts'
import type { Update } from './update.ts'

/** How a statement reached this ledger: kept beside it and never part of what it says, so the same words keep their id. */
export type Arrival =
  /**
   * In the tables of a strategy package, which the secretariat answers for. `accepted` is the day from which it counts
   * without a review, where it rests on public sources; `rows` are the keys of its rows in the package's tables.
   */
  | { readonly kind: 'package'; readonly accepted?: Day; readonly rows?: readonly ItemRef[] }
  /**
   * In a report file. `signer` is the institution that speaks in it; `key` the one that signed it, verified, absent where
   * nobody did; `seq` the author's own count of what it said. `isConfirmed` where somebody here compared the fingerprint of
   * a key that vouches for itself.
   */
  | {
      readonly kind: 'filed'
      readonly signer: InstitutionId
      readonly seq: number
      readonly key?: KeyId
      readonly isConfirmed?: true
    }
  /** Written in this browser and not filed yet. */
  | { readonly kind: 'own'; readonly seq: number }

/** A statement with how it came, and the table of figures it names. The same statement may come in several ways. */
export interface Entry {
  readonly update: Update
  readonly arrival: Arrival
  /** Present with figures alone; without it such a statement says nothing (`authority.ts`). */
  readonly figures?: Figures
}

/** Orders what one author said on one day, as the author counted it; undefined where nothing counts. */
export function sequenceOf(arrival: Arrival): number | undefined {
  return arrival.kind === 'package' ? undefined : arrival.seq
}

/** Puts the ways in which one statement came in order: the package's word first, then the file, then one's own. */
export function compareArrivals(a: Arrival, b: Arrival): number {
  const order = RANK[a.kind] - RANK[b.kind] || (sequenceOf(a) ?? 0) - (sequenceOf(b) ?? 0)
  return order || compareText(arrivalKey(a), arrivalKey(b))
}

const RANK = { package: 0, filed: 1, own: 2 } as const

/** One text for one way of coming: an earlier acceptance by a package comes first, and none at all comes last. */
export function arrivalKey(arrival: Arrival): string {
  switch (arrival.kind) {
    case 'package':
      return `package ${arrival.accepted ?? '~'} ${(arrival.rows ?? []).join(' ')}`
    case 'filed':
      return `filed ${arrival.seq} ${arrival.signer} ${arrival.key ?? 'unsigned'}${arrival.isConfirmed ? ' confirmed' : ''}`
    case 'own':
      return `own ${arrival.seq}`
  }
}
