import { addTo } from '../groupBy.ts'
import type { ActionId, IndicatorId } from '../plan/ids.ts'
import { toRows } from './observations.ts'
import { itemOf, rowOf } from './update.ts'
import type {
  ActionReported,
  EditionAdopted,
  IndicatorsObserved,
  ItemRef,
  NoteAdded,
  Observation,
  PeriodApproved,
  ReportFiled,
  ReportReviewed,
  Update,
  UpdateId,
  UpdateWithdrawn,
} from './update.ts'

type Minted<Body> = Body & { readonly id: UpdateId }

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

/** All updates, ordered and looked up by what they speak about. It knows no as-of day: that is `standing.ts`. */
export interface Ledger {
  readonly size: number
  readonly updatesById: ReadonlyMap<UpdateId, Update>
  readonly itemsByAction: ReadonlyMap<ActionId, readonly ActionItem[]>
  readonly itemsByIndicator: ReadonlyMap<IndicatorId, readonly ObservationItem[]>
  readonly notesByAbout: ReadonlyMap<string, readonly Minted<NoteAdded>[]>
  readonly filings: readonly Minted<ReportFiled>[]
  readonly approvals: readonly Minted<PeriodApproved>[]
  readonly adoptions: readonly Minted<EditionAdopted>[]
  /** Reviews by the report they speak about. */
  readonly reviewsByReport: ReadonlyMap<UpdateId, readonly Minted<ReportReviewed>[]>
  /** The reports that carried an update. */
  readonly filingsByUpdate: ReadonlyMap<UpdateId, readonly Minted<ReportFiled>[]>
  /** Who names an item as corrected, or takes it back. */
  readonly supersedersByItem: ReadonlyMap<ItemRef, readonly ItemRef[]>
  readonly withdrawalsByItem: ReadonlyMap<ItemRef, readonly Minted<UpdateWithdrawn>[]>
}

/**
 * Folds a set of updates. The result is the same for any order and any repetition of them: updates are
 * told apart by id alone and ordered by the day they were said, then by id.
 */
export function fold(updates: Iterable<Update>): Ledger {
  const updatesById = new Map<UpdateId, Update>()
  for (const update of updates) updatesById.set(update.id, update)
  const ordered = [...updatesById.values()].sort(bySaidThenId)

  const itemsByAction = new Map<ActionId, ActionItem[]>()
  const itemsByIndicator = new Map<IndicatorId, ObservationItem[]>()
  const notesByAbout = new Map<string, Minted<NoteAdded>[]>()
  const filings: Minted<ReportFiled>[] = []
  const approvals: Minted<PeriodApproved>[] = []
  const adoptions: Minted<EditionAdopted>[] = []
  const reviewsByReport = new Map<UpdateId, Minted<ReportReviewed>[]>()
  const filingsByUpdate = new Map<UpdateId, Minted<ReportFiled>[]>()
  const supersedersByItem = new Map<ItemRef, ItemRef[]>()
  const withdrawalsByItem = new Map<ItemRef, Minted<UpdateWithdrawn>[]>()

  for (const update of ordered) {
    switch (update.kind) {
      case 'actionReported': {
        const ref = itemOf(update.id)
        addTo(itemsByAction, update.action, { ref, update })
        for (const earlier of update.supersedes) addTo(supersedersByItem, earlier, ref)
        break
      }
      case 'indicatorsObserved':
        toRows(update).forEach((row, index) => {
          const ref = rowOf(update.id, index)
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
    updatesById: new Map(ordered.map((update) => [update.id, update])),
    itemsByAction,
    itemsByIndicator,
    notesByAbout,
    filings,
    approvals,
    adoptions,
    reviewsByReport,
    filingsByUpdate,
    supersedersByItem,
    withdrawalsByItem,
  }
}

function bySaidThenId(a: Update, b: Update): number {
  return a.said < b.said ? -1 : a.said > b.said ? 1 : a.id < b.id ? -1 : 1
}
