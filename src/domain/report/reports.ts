import type { Day } from '../plan/day.ts'
import type { ActionId, InstitutionId, KeyId } from '../plan/ids.ts'
import type { Period } from '../plan/period.ts'
import { observationAt } from '../ledger/figures.ts'
import { refOfRow, wholeItem } from '../ledger/items.ts'
import type { Item } from '../ledger/items.ts'
import type { ItemRef, UpdateId } from '../ledger/itemRef.ts'
import { sequenceOf } from '../ledger/arrival.ts'
import type { Entry } from '../ledger/arrival.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { standings } from '../ledger/standing.ts'
import type { Standing } from '../ledger/standing.ts'
import type { ActionReported, Minted, Observation } from '../ledger/update.ts'
import type { FigureKey } from './draft.ts'
import { figureKey } from './due.ts'

/** One thing that a report says, and how it stands. */
export type ReportItem = { readonly ref: ItemRef; readonly standing: Standing } & (
  | { readonly kind: 'action'; readonly update: Minted<ActionReported> }
  | { readonly kind: 'figure'; readonly row: Observation }
)

/** An institution's report for a period, as it lies in the ledger. */
export interface Report {
  readonly id: UpdateId
  readonly by: InstitutionId
  readonly period: Period
  readonly filed: Day
  /** Whether it was written in this browser. */
  readonly isOwn: boolean
  /** Whether it came in a file that nobody signed. */
  readonly isUnsigned: boolean
  /** The key that signed the file in which it came, and the number of that file; 0 where a package brought it. */
  readonly key: KeyId | undefined
  readonly seq: number
  readonly items: readonly ReportItem[]
}

/**
 * Every report filed by a day, in the order of the ledger, with all it says. What its author said anew no longer stands,
 * whether or not that is accepted; whether something awaits a revision is asked of official figures.
 */
export function reports(ledger: Ledger, asOf: Day): readonly Report[] {
  const [said, official] = [standings(ledger, asOf, 'provisional'), standings(ledger, asOf, 'official')]
  const standing = {
    of: (item: Item): Standing | undefined => {
      const found = said.of(item)
      return found && { ...found, awaitsRevision: official.of(item)?.awaitsRevision === true }
    },
  }
  const itemsOf = (entry: Entry): readonly ReportItem[] => {
    const { update, figures } = entry
    if (update.kind === 'actionReported') {
      const item = wholeItem(entry, update)
      const found = standing.of(item)
      return found ? [{ kind: 'action', ref: item.ref, update, standing: found }] : []
    }
    if (update.kind !== 'indicatorsObserved' || !figures) return []
    return Array.from({ length: figures.rows }, (_, place) => place).flatMap((place) => {
      const ref = refOfRow(entry, place)
      const found = standing.of({ ref, update })
      return found ? [{ kind: 'figure' as const, ref, row: observationAt(figures, place), standing: found }] : []
    })
  }
  return ledger.filings
    .filter(({ said }) => said <= asOf)
    .map(({ id, by, period, said, items }) => {
      const arrival = ledger.entriesById.get(id)?.arrival
      return {
        id,
        by,
        period,
        filed: said,
        isOwn: arrival?.kind === 'own',
        isUnsigned: arrival?.kind === 'filed' && arrival.key === undefined,
        key: arrival?.kind === 'filed' ? arrival.key : undefined,
        seq: (arrival && sequenceOf(arrival)) ?? 0,
        items: items.flatMap((item) => {
          const entry = ledger.entriesById.get(item)
          return entry ? itemsOf(entry) : []
        }),
      }
    })
}

/** Whether the secretariat has still to say something of it. */
export function isAwaiting({ items }: Report): boolean {
  return items.some(isUnjudged)
}

/** An item that stands as its author's word and has no verdict yet. */
export function isUnjudged({ standing: { verdict, isSuperseded, isWithdrawn } }: ReportItem): boolean {
  return verdict.kind === 'pending' && !isSuperseded && !isWithdrawn
}

/** The action or the figure that an item speaks about. */
export function aboutOf(item: ReportItem): ActionId | FigureKey {
  return item.kind === 'action' ? item.update.action : figureKey(item.row.indicator, item.row.period)
}

/** What was filed last about an action, or for a figure, in reports in the order of the ledger. */
export function lastAbout(reports: readonly Report[], about: ActionId | FigureKey): ReportItem | undefined {
  return reports.flatMap(({ items }) => items).findLast((item) => aboutOf(item) === about)
}
