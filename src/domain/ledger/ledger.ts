import type { ActionId, IndicatorId } from '../plan/ids.ts'
import type { Entry } from './arrival.ts'
import type { ItemRef, UpdateId } from './itemRef.ts'
import type { ActionItem, Item, TableRows } from './items.ts'
import type { KeyRegistry } from './keyRegistry.ts'
import type { Refused } from './sift.ts'
import type {
  DecisionFollowed,
  DecisionTaken,
  EditionAdopted,
  Minted,
  NoteAdded,
  PeriodApproved,
  ReleasePublished,
  ReportFiled,
  ReportReviewed,
  StatusSet,
  UpdateWithdrawn,
} from './update.ts'

/** Lists by key. Each is in the order of the ledger: by the day said, then as the author counted, then by id. */
type Lists<Key, Value> = ReadonlyMap<Key, readonly Value[]>

/** All that may be said and was, looked up by what it speaks about. It knows no as-of day: that is `standing.ts`. */
export interface Ledger {
  /** What counts as said, each statement in the best of the ways in which it came. */
  readonly entriesById: ReadonlyMap<UpdateId, Entry>
  /** What breaks a rule, in the order of the days on which it was said. */
  readonly refused: readonly Refused[]
  /** Whose every key is. */
  readonly keys: KeyRegistry
  readonly itemsByAction: Lists<ActionId, ActionItem>
  readonly tablesByIndicator: Lists<IndicatorId, TableRows>
  readonly notesByAbout: Lists<string, Minted<NoteAdded>>
  readonly filings: readonly Minted<ReportFiled>[]
  readonly approvals: readonly Minted<PeriodApproved>[]
  readonly decisions: readonly Minted<DecisionTaken>[]
  readonly followUpsByDecision: Lists<UpdateId, Minted<DecisionFollowed>>
  /** Statuses that the committee set. */
  readonly statusesByAction: Lists<ActionId, Minted<StatusSet>>
  readonly adoptions: readonly Minted<EditionAdopted>[]
  readonly releases: readonly Minted<ReleasePublished>[]
  /** Reviews by the report they speak about. */
  readonly reviewsByReport: Lists<UpdateId, Minted<ReportReviewed>>
  /** Reviews by the items they name one by one, and by those they found true. */
  readonly reviewsByItem: Lists<ItemRef, Minted<ReportReviewed>>
  readonly verificationsByItem: Lists<ItemRef, Minted<ReportReviewed>>
  /** The reports that carried an update. */
  readonly filingsByUpdate: Lists<UpdateId, Minted<ReportFiled>>
  /** What names an item as corrected, or takes it back. */
  readonly supersedersByItem: Lists<ItemRef, Item>
  readonly withdrawalsByItem: Lists<ItemRef, Minted<UpdateWithdrawn>>
}

type Mutable<T> =
  T extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Mutable<Value>>
    : T extends readonly (infer Value)[]
      ? Value[]
      : T

/** A ledger that may still be written to, by `place.ts` alone. */
export type OpenLedger = {
  -readonly [Name in keyof Ledger]: Name extends 'entriesById'
    ? Map<UpdateId, Entry>
    : Name extends 'keys'
      ? KeyRegistry
      : Mutable<Ledger[Name]>
}

export function emptyLedger(): OpenLedger {
  return {
    entriesById: new Map(),
    refused: [],
    keys: new Map(),
    itemsByAction: new Map(),
    tablesByIndicator: new Map(),
    notesByAbout: new Map(),
    filings: [],
    approvals: [],
    decisions: [],
    followUpsByDecision: new Map(),
    statusesByAction: new Map(),
    adoptions: [],
    releases: [],
    reviewsByReport: new Map(),
    reviewsByItem: new Map(),
    verificationsByItem: new Map(),
    filingsByUpdate: new Map(),
    supersedersByItem: new Map(),
    withdrawalsByItem: new Map(),
  }
}
