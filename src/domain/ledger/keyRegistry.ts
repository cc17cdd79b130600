import { compareText } from '../compareText.ts'
import type { Day } from '../plan/day.ts'
import type { Editions } from '../plan/editions.ts'
import type { InstitutionId, KeyId } from '../plan/ids.ts'
import type { Entry } from './arrival.ts'
import type { Authority } from './authority.ts'
import type { KeyClosed, KeyEnrolled, Minted } from './update.ts'

/** A key and whose it is, as the secretariat says. */
export interface RegisteredKey {
  readonly key: KeyId
  readonly institution: InstitutionId
  /** When it was enrolled; absent for the key that the plan itself names. */
  readonly enrolled?: Day
  /** Present once it was closed: the last number that counts. */
  readonly closed?: { readonly on: Day; readonly after: number }
}

export type KeyRegistry = ReadonlyMap<KeyId, RegisteredKey>

/** A statement about a key, as it came. */
export interface KeyEntry extends Entry {
  readonly update: Minted<KeyEnrolled> | Minted<KeyClosed>
}

/**
 * The keys of all institutions. Who may speak of keys is itself a matter of keys, so this begins with what needs none (the
 * key the plan names, what this browser's own secretariat said, what somebody confirmed) and lets what is known of the
 * secretariat's keys admit what they signed, until nothing more is learned. Each round weighs everything anew, so that the
 * order in which things came makes no difference.
 */
export function keyRegistry(
  editions: Editions,
  entries: readonly KeyEntry[],
  authorityFor: (entry: Entry) => Authority,
): KeyRegistry {
  const roots = editions.flatMap(({ secretariatKey, secretariat }) =>
    secretariatKey === undefined ? [] : [{ key: secretariatKey, institution: secretariat }],
  )
  const ordered = entries.toSorted(
    ({ update: a }, { update: b }) => compareText(a.said, b.said) || compareText(a.id, b.id),
  )
  let known = learned(roots, [])
  // A chain of keys is no longer than there are statements about them.
  for (let round = 0; round < ordered.length; round += 1) {
    const admitted = ordered.filter((entry) => isAdmitted(entry, known, authorityFor(entry)))
    const next = learned(
      roots,
      admitted.map(({ update }) => update),
    )
    if (isSame(known, next)) break
    known = next
  }
  return known
}

/** Whether a file that a key signed speaks for an institution: the key is its own and was open at that number. */
export function signsFor(registry: KeyRegistry, key: KeyId, institution: InstitutionId, seq: number): boolean {
  const found = registry.get(key)
  return found?.institution === institution && (found.closed === undefined || seq <= found.closed.after)
}

/** The keys with which an institution may still sign. */
export function openKeys(registry: KeyRegistry, institution: InstitutionId): readonly RegisteredKey[] {
  return [...registry.values()].filter((key) => key.institution === institution && key.closed === undefined)
}

function isAdmitted({ update, arrival }: KeyEntry, known: KeyRegistry, { secretariat }: Authority): boolean {
  if (update.by !== secretariat) return false
  if (arrival.kind !== 'filed') return true
  const { key, seq, signer, isConfirmed } = arrival
  if (key === undefined || signer !== secretariat) return false
  const vouchesForItself =
    update.kind === 'keyEnrolled' && update.institution === secretariat && update.key === key && isConfirmed === true
  return vouchesForItself || signsFor(known, key, secretariat, seq)
}

/** What statements about keys say together: a key belongs to whoever it was enrolled for first, and its earliest end counts. */
function learned(roots: readonly RegisteredKey[], said: readonly KeyEntry['update'][]): KeyRegistry {
  const keys = new Map(roots.map((root) => [root.key, root]))
  for (const update of said)
    if (update.kind === 'keyEnrolled' && !keys.has(update.key))
      keys.set(update.key, { key: update.key, institution: update.institution, enrolled: update.said })
  for (const update of said) {
    const found = keys.get(update.key)
    if (update.kind !== 'keyClosed' || !found) continue
    const { after, said: on } = update
    if (found.closed === undefined || after < found.closed.after)
      keys.set(update.key, { ...found, closed: { on, after } })
  }
  return keys
}

function isSame(a: KeyRegistry, b: KeyRegistry): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b])
}
