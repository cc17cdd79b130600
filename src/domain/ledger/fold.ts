import { addTo } from '../groupBy.ts'
import type { ActionId, IndicatorId } from '../plan/ids.ts'
import type { Editions } from '../plan/editions.ts'
import type { Arrival, Entry } from './arrival.ts'
import { authorityIn } from './authority.ts'
import { observationsIn } from './figures.ts'
import { itemOf, rowOf } from './itemRef.ts'
import type { ItemRef, UpdateId } from './itemRef.ts'
import { sift } from './sift.ts'
import type { Refused } from './sift.ts'
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
 * Folds a set of entries under the editions of a plan. The result is the same for any order and any repetition of them:
 * statements are told apart by id alone and ordered by the day they were said, then as their author counted them, then by
 * id. Those that break a rule are set aside with its name.
 */
export function fold(editions: Editions, entries: Iterable<Entry>): Ledger {
  const { accepted, refused } = sift(authorityIn(editions), entries)
  return index(accepted, refused)
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

  for (const { update, arrival, figures } of ordered) {
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
        if (!figures) break
        observationsIn(figures).forEach((row, place) => {
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
