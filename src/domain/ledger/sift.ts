import { compareText } from '../compareText.ts'
import { addTo } from '../groupBy.ts'
import type { Editions } from '../plan/editions.ts'
import { arrivalKey, compareArrivals } from './arrival.ts'
import type { Entry } from './arrival.ts'
import { authorityIn, refusalOf } from './authority.ts'
import type { Authority, Rule } from './authority.ts'
import { isRowKey, itemOf, statementOf } from './itemRef.ts'
import type { ItemRef, UpdateId } from './itemRef.ts'
import { rowIn, rowKeys } from './items.ts'
import { keyRegistry } from './keyRegistry.ts'
import type { KeyEntry, KeyRegistry } from './keyRegistry.ts'
import { refsNamed, subjectOf } from './naming.ts'
import type { NamedItem } from './naming.ts'
import type { Update } from './update.ts'

/** A statement that breaks a rule: kept as evidence, counted nowhere. */
export interface Refused {
  readonly update: Update
  readonly rule: Rule
}

/** Everything that came, refused or not, by what tells whether it may be said. It grows as more comes. */
export interface Sieve {
  readonly editions: Editions
  readonly authorityFor: (entry: Entry) => Authority
  /** The ways in which each statement came, the best first. */
  readonly waysById: Map<UpdateId, Entry[]>
  /** Who names a statement or a row of a package: what they may say depends on what they name. */
  readonly namersByRef: Map<ItemRef, UpdateId[]>
  /** Who carries each row of a package, filled when somebody first asks for one. */
  readonly holdersByRow: Map<ItemRef, Entry[]>
  readonly unlisted: Entry[]
  /** What was said of keys, what it comes to, and what came in files: whether that counts depends on keys. */
  readonly aboutKeys: KeyEntry[]
  keys: KeyRegistry
  readonly filed: Set<UpdateId>
  /** What a reference means among everything that came, refused or not. */
  readonly named: (ref: ItemRef) => NamedItem | undefined
}

export function emptySieve(editions: Editions): Sieve {
  const sieve: Sieve = {
    editions,
    authorityFor: authorityIn(editions),
    waysById: new Map(),
    namersByRef: new Map(),
    holdersByRow: new Map(),
    unlisted: [],
    aboutKeys: [],
    keys: keyRegistry(editions, [], authorityIn(editions)),
    filed: new Set(),
    named: (ref) => namedIn(sieve, ref),
  }
  return sieve
}

/** Takes entries in and returns the statements to be told apart anew: those that came, and those that name them. */
export function pour(sieve: Sieve, entries: Iterable<Entry>): ReadonlySet<UpdateId> {
  const isFirst = sieve.waysById.size === 0
  const changed = new Set<UpdateId>()
  const brought: Entry[] = []
  const keysBefore = sieve.aboutKeys.length
  for (const entry of entries) {
    const { id } = entry.update
    const ways = sieve.waysById.get(id)
    if (ways?.some((way) => isSameWay(way, entry))) continue
    changed.add(id)
    if (ways) ways.push(entry)
    else sieve.waysById.set(id, [entry])
    ways?.sort(byWay)
    if (entry.arrival.kind === 'filed') sieve.filed.add(id)
    if (isAboutKeys(entry)) sieve.aboutKeys.push(entry)
    if (!ways || entry.figures) for (const ref of refsNamed(entry)) addTo(sieve.namersByRef, nameable(ref), id)
    if (rowKeys(entry).length > 0) brought.push(entry)
  }
  sieve.unlisted.push(...brought)
  const isKeyNews = sieve.aboutKeys.length > keysBefore
  if (isKeyNews) sieve.keys = keyRegistry(sieve.editions, sieve.aboutKeys, sieve.authorityFor)
  if (isFirst) return changed
  const affected = withNamers(sieve, changed, brought)
  return isKeyNews ? new Set([...affected, ...sieve.filed]) : affected
}

function withNamers(
  { namersByRef }: Sieve,
  changed: ReadonlySet<UpdateId>,
  brought: readonly Entry[],
): ReadonlySet<UpdateId> {
  const affected = new Set(changed)
  if (namersByRef.size === 0) return affected
  const addNamersOf = (ref: ItemRef) => {
    for (const namer of namersByRef.get(ref) ?? []) affected.add(namer)
  }
  for (const id of changed) addNamersOf(itemOf(id))
  for (const entry of brought) for (const row of rowKeys(entry)) addNamersOf(row)
  return affected
}

/** The best way in which a statement may be said, or the rule that the best of its ways breaks. */
export function sift(sieve: Sieve, id: UpdateId): Entry | Refused | undefined {
  const ways = sieve.waysById.get(id) ?? []
  let first: Refused | undefined
  for (const entry of ways) {
    const rule = refusalOf(entry, sieve.authorityFor(entry), sieve)
    if (!rule) return entry
    first ??= { update: entry.update, rule }
  }
  return first
}

function isAboutKeys(entry: Entry): entry is KeyEntry {
  return entry.update.kind === 'keyEnrolled' || entry.update.kind === 'keyClosed'
}

/** The same words in the same way; a table that was missing makes a difference. */
function isSameWay(held: Entry, entry: Entry): boolean {
  return (
    (held.figures !== undefined || entry.figures === undefined) &&
    arrivalKey(held.arrival) === arrivalKey(entry.arrival)
  )
}

function namedIn(sieve: Sieve, ref: ItemRef): NamedItem | undefined {
  const whole = sieve.waysById.get(ref as string as UpdateId)?.[0]
  if (whole) return { by: whole.update.by, arrival: whole.arrival.kind, subject: subjectOf(whole, undefined) }
  const [holder] = holdersOf(sieve, ref)
  const entry = holder ?? sieve.waysById.get(statementOf(ref))?.[0]
  if (!entry) return undefined
  const row = rowIn(entry, ref)
  return { by: entry.update.by, arrival: entry.arrival.kind, subject: subjectOf(entry, row) }
}

/** Who carries a row of a package; where several do, the same one comes first whatever order they came in. */
export function holdersOf({ holdersByRow, unlisted }: Sieve, ref: ItemRef): readonly Entry[] {
  if (!isRowKey(ref)) return []
  for (const entry of unlisted.splice(0)) for (const row of rowKeys(entry)) addTo(holdersByRow, row, entry)
  return (holdersByRow.get(ref) ?? []).toSorted((a, b) => compareText(a.update.id, b.update.id) || byWay(a, b))
}

/** What answers to a reference: the key of a package's row, or the statement that is meant or holds the row. */
function nameable(ref: ItemRef): ItemRef {
  return ref.includes('#') && !isRowKey(ref) ? itemOf(statementOf(ref)) : ref
}

/** The best way first, and before the same way the one with its table. */
function byWay(a: Entry, b: Entry): number {
  return compareArrivals(a.arrival, b.arrival) || Number(!a.figures) - Number(!b.figures)
}
