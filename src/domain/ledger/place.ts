import { compareText } from '../compareText.ts'
import { sequenceOf } from './arrival.ts'
import type { Entry } from './arrival.ts'
import { refOfRow, tableRows, wholeItem } from './items.ts'
import type { Item, TableRows } from './items.ts'
import type { OpenLedger } from './ledger.ts'
import { correctingRows } from './naming.ts'
import type { Update } from './update.ts'

/** Looks statements up under everything they speak about. */
export function placeAll(ledger: OpenLedger, entries: readonly Entry[]): void {
  const order = orderIn(ledger)
  const hand: Hand = {
    under: (lists, key, value) => {
      const list = lists.get(key)
      if (list) insert(list, value, order)
      else lists.set(key, [value])
    },
    among: (list, value) => insert(list, value, order),
  }
  for (const entry of entries) {
    ledger.entriesById.set(entry.update.id, entry)
    walk(ledger, entry, hand)
  }
}

/** Takes one out again from wherever it was put. */
export function displace(ledger: OpenLedger, entry: Entry): void {
  const isOther = (value: Placed) => updateIn(value).id !== entry.update.id
  walk(ledger, entry, {
    under: (lists, key) => {
      const left = lists.get(key)?.filter(isOther) ?? []
      if (left.length > 0) lists.set(key, left)
      else lists.delete(key)
    },
    among: (list) => {
      const at = list.findIndex((value) => !isOther(value))
      if (at !== -1) list.splice(at, 1)
    },
  })
  ledger.entriesById.delete(entry.update.id)
}

/** Orders entries by the day said, then as their author counted them, then by id. */
export function byLedgerOrder(a: Entry, b: Entry): number {
  const counted = (sequenceOf(a.arrival) ?? 0) - (sequenceOf(b.arrival) ?? 0)
  return compareText(a.update.said, b.update.said) || counted || compareText(a.update.id, b.update.id)
}

type Placed = Update | Item | TableRows
type Order = (a: Placed, b: Placed) => number

/** What is done with every place of an entry. */
interface Hand {
  readonly under: <Key, Value extends Placed>(lists: Map<Key, Value[]>, key: Key, value: Value) => void
  readonly among: <Value extends Placed>(list: Value[], value: Value) => void
}

function walk(ledger: OpenLedger, entry: Entry, { under, among }: Hand): void {
  const { update } = entry
  switch (update.kind) {
    case 'actionReported': {
      const item = wholeItem(entry, update)
      under(ledger.itemsByAction, update.action, item)
      for (const earlier of update.supersedes) under(ledger.supersedersByItem, earlier, item)
      break
    }
    case 'indicatorsObserved':
      for (const table of tableRows(entry, update)) under(ledger.tablesByIndicator, table.indicator, table)
      for (const { row, refs } of entry.figures ? correctingRows(entry.figures) : []) {
        const item = { ref: refOfRow(entry, row), update }
        for (const earlier of refs) under(ledger.supersedersByItem, earlier, item)
      }
      break
    case 'noteAdded':
      under(ledger.notesByAbout, update.about, update)
      break
    case 'updateWithdrawn':
      under(ledger.withdrawalsByItem, update.withdrawn, update)
      break
    case 'reportFiled':
      among(ledger.filings, update)
      for (const item of update.items) under(ledger.filingsByUpdate, item, update)
      break
    case 'reportReviewed':
      under(ledger.reviewsByReport, update.report, update)
      if (update.items !== 'all') for (const item of update.items) under(ledger.reviewsByItem, item, update)
      for (const item of update.verified) under(ledger.verificationsByItem, item, update)
      break
    case 'periodApproved':
      among(ledger.approvals, update)
      break
    case 'decisionTaken':
      among(ledger.decisions, update)
      break
    case 'decisionFollowed':
      under(ledger.followUpsByDecision, update.decision, update)
      break
    case 'statusSet':
      under(ledger.statusesByAction, update.action, update)
      break
    case 'editionAdopted':
      among(ledger.adoptions, update)
      break
    case 'releasePublished':
      among(ledger.releases, update)
      break
    case 'keyEnrolled':
    case 'keyClosed':
      // Kept by the sieve, which tells by them what may be said (`keyRegistry.ts`).
      break
  }
}

/** Most come in their order, so the search begins at the end. */
function insert<Value extends Placed>(list: Value[], value: Value, order: Order): void {
  let at = list.length
  for (let before = list[at - 1]; before && order(before, value) > 0; before = list[at - 1]) at -= 1
  if (at === list.length) list.push(value)
  else list.splice(at, 0, value)
}

function orderIn({ entriesById }: OpenLedger): Order {
  return (a, b) => {
    const [one, other] = [updateIn(a), updateIn(b)]
    const days = compareText(one.said, other.said)
    if (days !== 0) return days
    const [first, second] = [entriesById.get(one.id), entriesById.get(other.id)]
    return first && second ? byLedgerOrder(first, second) : 0
  }
}

function updateIn(value: Placed): Update {
  return 'update' in value ? value.update : value
}
