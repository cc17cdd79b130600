import { addTo } from '../groupBy.ts'
import type { ActionId, IndicatorId } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { compareArrivals, sequenceOf } from './arrival.ts'
import type { Arrival, Entry } from './arrival.ts'
import { authorityOf, refusalOf, subjectOf } from './authority.ts'
import type { Authority, NamedItem, Rule } from './authority.ts'
import { toRows } from './observations.ts'
import { itemOf, rowOf } from './itemRef.ts'
import type { ItemRef, UpdateId } from './itemRef.ts'
import type {
  ActionReported,
  EditionAdopted,
  IndicatorsObserved,
  Minted,
  NoteAdded,
  Observation,
  PeriodApproved,
  ReportFiled,
  ReportReviewed,
  Update,
  UpdateWithdrawn,
} from './update.ts'

/** A statement about one action, addressed. */
export interface ActionItem {
  readonly ref: ItemRef
  readonly update: Minted<ActionReported>
}

/** A figure for one indicator, addressed. */
export interface ObservationItem {
  readonly ref: ItemRef
  readonly update: Minted<IndicatorsObserved>
  readonly row: Observation
}

/** A statement that breaks a rule: kept as evidence, counted nowhere. */
export interface Refused {
  readonly update: Update
  readonly rule: Rule
}

/** All that was said, ordered and looked up by what it speaks about. It knows no as-of day: that is `standing.ts`. */
export interface Ledger {
  readonly size: number
  readonly updatesById: ReadonlyMap<UpdateId, Update>
  readonly arrivalsById: ReadonlyMap<UpdateId, Arrival>
  /** The updates that carry the rows of packages, by the keys of the rows. */
  readonly updatesByRow: ReadonlyMap<ItemRef, UpdateId>
  readonly refused: readonly Refused[]
  readonly itemsByAction: ReadonlyMap<ActionId, readonly ActionItem[]>
  readonly itemsByIndicator: ReadonlyMap<IndicatorId, readonly ObservationItem[]>
  readonly notesByAbout: ReadonlyMap<string, readonly Minted<NoteAdded>[]>
  readonly filings: readonly Minted<ReportFiled>[]
  readonly approvals: readonly Minted<PeriodApproved>[]
  readonly adoptions: readonly Minted<EditionAdopted>[]
  /** Reviews by the report they speak about. */
  readonly reviewsByReport: ReadonlyMap<UpdateId, readonly Minted<ReportReviewed>[]>
  /** Reviews by the items they name one by one, and by those they found true. */
  readonly reviewsByItem: ReadonlyMap<ItemRef, readonly Minted<ReportReviewed>[]>
  readonly verificationsByItem: ReadonlyMap<ItemRef, readonly Minted<ReportReviewed>[]>
  /** The reports that carried an update. */
  readonly filingsByUpdate: ReadonlyMap<UpdateId, readonly Minted<ReportFiled>[]>
  /** Who names an item as corrected, or takes it back. */
  readonly supersedersByItem: ReadonlyMap<ItemRef, readonly ItemRef[]>
  readonly withdrawalsByItem: ReadonlyMap<ItemRef, readonly Minted<UpdateWithdrawn>[]>
}

/**
 * Folds a set of entries under a plan. The result is the same for any order and any repetition of them: statements are
 * told apart by id alone and ordered by the day they were said, then as their author counted them, then by id. Those
 * that break a rule are set aside with its name.
 */
export function fold(plan: Plan, entries: Iterable<Entry>): Ledger {
  const { accepted, refused } = sift(authorityOf(plan), entries)
  return index(accepted, refused)
}

interface Sifted {
  readonly accepted: readonly Entry[]
  readonly refused: readonly Refused[]
}

/** Tells apart what may be said and what breaks a rule. Of several ways in which a statement came, the best one counts. */
function sift(authority: Authority, entries: Iterable<Entry>): Sifted {
  const waysById = new Map<UpdateId, Entry[]>()
  for (const entry of entries) addTo(waysById, entry.update.id, entry)
  for (const ways of waysById.values()) ways.sort((a, b) => compareArrivals(a.arrival, b.arrival))

  const named = namedIn(waysById)
  const accepted: Entry[] = []
  const refused: Refused[] = []
  for (const ways of waysById.values()) {
    const rules = ways.map((entry) => refusalOf(entry, authority, named))
    const best = ways[rules.indexOf(undefined)]
    const [first, rule] = [ways[0], rules[0]]
    if (best) accepted.push(best)
    else if (first && rule) refused.push({ update: first.update, rule })
  }
  return {
    accepted: accepted.sort((a, b) => bySaidThenSequence(a, b)),
    refused: refused.sort((a, b) => compare(a.update.said, b.update.said) || compare(a.update.id, b.update.id)),
  }
}

/** Finds what a reference means among all entries, refused ones included. */
function namedIn(waysById: ReadonlyMap<UpdateId, readonly Entry[]>): (ref: ItemRef) => NamedItem | undefined {
  const byRow = new Map<ItemRef, Entry>()
  for (const ways of waysById.values())
    for (const entry of ways)
      if (entry.arrival.kind === 'package') for (const ref of entry.arrival.rows ?? []) byRow.set(ref, entry)
  return (ref) => {
    const [id, row] = ref.split('#')
    const entry = byRow.get(ref) ?? waysById.get(id as UpdateId)?.[0]
    if (!entry) return undefined
    const place = entry.arrival.kind === 'package' ? entry.arrival.rows?.indexOf(ref) : undefined
    const index = row === undefined ? place : Number(row)
    return {
      by: entry.update.by,
      arrival: entry.arrival.kind,
      subject: subjectOf(entry.update, index === -1 ? undefined : index),
    }
  }
}

function bySaidThenSequence(a: Entry, b: Entry): number {
  const counted = (sequenceOf(a.arrival) ?? 0) - (sequenceOf(b.arrival) ?? 0)
  return compare(a.update.said, b.update.said) || counted || compare(a.update.id, b.update.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function index(ordered: readonly Entry[], refused: readonly Refused[]): Ledger {
  const updatesByRow = new Map<ItemRef, UpdateId>()
  const itemsByAction = new Map<ActionId, ActionItem[]>()
  const itemsByIndicator = new Map<IndicatorId, ObservationItem[]>()
  const notesByAbout = new Map<string, Minted<NoteAdded>[]>()
  const filings: Minted<ReportFiled>[] = []
  const approvals: Minted<PeriodApproved>[] = []
  const adoptions: Minted<EditionAdopted>[] = []
  const reviewsByReport = new Map<UpdateId, Minted<ReportReviewed>[]>()
  const reviewsByItem = new Map<ItemRef, Minted<ReportReviewed>[]>()
  const verificationsByItem = new Map<ItemRef, Minted<ReportReviewed>[]>()
  const filingsByUpdate = new Map<UpdateId, Minted<ReportFiled>[]>()
  const supersedersByItem = new Map<ItemRef, ItemRef[]>()
  const withdrawalsByItem = new Map<ItemRef, Minted<UpdateWithdrawn>[]>()

  for (const { update, arrival } of ordered) {
    const rows = arrival.kind === 'package' ? arrival.rows : undefined
    for (const ref of rows ?? []) updatesByRow.set(ref, update.id)
    switch (update.kind) {
      case 'actionReported': {
        const ref = rows?.[0] ?? itemOf(update.id)
        addTo(itemsByAction, update.action, { ref, update })
        for (const earlier of update.supersedes) addTo(supersedersByItem, earlier, ref)
        break
      }
      case 'indicatorsObserved':
        toRows(update).forEach((row, place) => {
          const ref = rows?.[place] ?? rowOf(update.id, place)
          addTo(itemsByIndicator, row.indicator, { ref, update, row })
          for (const earlier of row.supersedes) addTo(supersedersByItem, earlier, ref)
        })
        break
      case 'noteAdded':
        addTo(notesByAbout, update.about, update)
        break
      case 'updateWithdrawn':
        addTo(withdrawalsByItem, update.withdrawn, update)
        break
      case 'reportFiled':
        filings.push(update)
        for (const item of update.items) addTo(filingsByUpdate, item, update)
        break
      case 'reportReviewed':
        addTo(reviewsByReport, update.report, update)
        if (update.items !== 'all') for (const item of update.items) addTo(reviewsByItem, item, update)
        for (const item of update.verified) addTo(verificationsByItem, item, update)
        break
      case 'periodApproved':
        approvals.push(update)
        break
      case 'editionAdopted':
        adoptions.push(update)
        break
    }
  }

  return {
    size: ordered.length,
    updatesById: new Map(ordered.map(({ update }) => [update.id, update])),
    arrivalsById: new Map(ordered.map(({ update, arrival }) => [update.id, arrival])),
    updatesByRow,
    refused,
    itemsByAction,
    itemsByIndicator,
    notesByAbout,
    filings,
    approvals,
    adoptions,
    reviewsByReport,
    reviewsByItem,
    verificationsByItem,
    filingsByUpdate,
    supersedersByItem,
    withdrawalsByItem,
  }
}
