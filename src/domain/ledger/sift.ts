import { compareText } from '../compareText.ts'
import { addTo } from '../groupBy.ts'
import { compareArrivals, sequenceOf } from './arrival.ts'
import type { Entry } from './arrival.ts'
import { refusalOf, subjectOf } from './authority.ts'
import type { Authority, NamedItem, Rule } from './authority.ts'
import type { ItemRef, UpdateId } from './itemRef.ts'
import type { Update } from './update.ts'

/** A statement that breaks a rule: kept as evidence, counted nowhere. */
export interface Refused {
  readonly update: Update
  readonly rule: Rule
}

interface Sifted {
  /** In the order of the ledger: by the day said, then as their author counted them, then by id. */
  readonly accepted: readonly Entry[]
  readonly refused: readonly Refused[]
}

/** Tells apart what may be said and what breaks a rule. Of several ways in which a statement came, the best one counts. */
export function sift(authorityFor: (entry: Entry) => Authority, entries: Iterable<Entry>): Sifted {
  const waysById = new Map<UpdateId, Entry[]>()
  for (const entry of entries) addTo(waysById, entry.update.id, entry)
  for (const ways of waysById.values()) ways.sort((a, b) => compareArrivals(a.arrival, b.arrival))

  const named = namedIn(waysById)
  const accepted: Entry[] = []
  const refused: Refused[] = []
  for (const ways of waysById.values()) {
    const rules = ways.map((entry) => refusalOf(entry, authorityFor(entry), named))
    const best = ways[rules.indexOf(undefined)]
    const [first, rule] = [ways[0], rules[0]]
    if (best) accepted.push(best)
    else if (first && rule) refused.push({ update: first.update, rule })
  }
  return {
    accepted: accepted.sort(bySaidThenSequence),
    refused: refused.sort((a, b) => compareText(a.update.said, b.update.said) || compareText(a.update.id, b.update.id)),
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
      subject: subjectOf(entry, index === -1 ? undefined : index),
    }
  }
}

function bySaidThenSequence(a: Entry, b: Entry): number {
  const counted = (sequenceOf(a.arrival) ?? 0) - (sequenceOf(b.arrival) ?? 0)
  return compareText(a.update.said, b.update.said) || counted || compareText(a.update.id, b.update.id)
}
