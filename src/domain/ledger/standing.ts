import type { Bilingual } from '../plan/bilingual.ts'
import type { Day } from '../plan/day.ts'
import type { Ledger } from './fold.ts'
import { itemOf } from './update.ts'
import type { ItemRef, Update, UpdateId } from './update.ts'

/** Official figures rest on accepted statements; provisional ones also on those filed and not sent back. */
export type Basis = 'official' | 'provisional'

/** Where a statement is in the reporting cycle on a day. */
export type Verdict =
  | { readonly kind: 'accepted'; readonly on: Day; readonly verified: boolean }
  | { readonly kind: 'sentBack'; readonly on: Day; readonly review: UpdateId; readonly reason: Bilingual }
  | { readonly kind: 'pending' }

/** How a statement stands on a day, seen from one basis. */
export interface Standing {
  readonly verdict: Verdict
  /** Whether figures use it: visible, accepted as the basis asks, neither corrected nor withdrawn. */
  readonly counts: boolean
  readonly isSuperseded: boolean
  readonly isWithdrawn: boolean
}

/** Judges items of a ledger as of a day. Undefined for an item that had not been said by then. */
export function standings(ledger: Ledger, asOf: Day, basis: Basis): (ref: ItemRef) => Standing | undefined {
  const memo = new Map<ItemRef, Standing | undefined>()

  const standingOf = (ref: ItemRef): Standing | undefined => {
    if (memo.has(ref)) return memo.get(ref)
    const standing = judge(ref)
    memo.set(ref, standing)
    return standing
  }

  const judge = (ref: ItemRef): Standing | undefined => {
    const update = ledger.updatesById.get(updateOf(ref))
    if (!update || update.said > asOf) return undefined
    const verdict = verdictOn(ledger, ref, update, asOf)
    const isWithdrawn = [ref, itemOf(update.id)]
      .flatMap((named) => ledger.withdrawalsByItem.get(named) ?? [])
      .some((withdrawal) => withdrawal.by === update.by && isEffective(itemOf(withdrawal.id)))
    const isSuperseded = (ledger.supersedersByItem.get(ref) ?? []).some(isEffective)
    const isAdmitted = verdict.kind === 'accepted' || (basis === 'provisional' && verdict.kind === 'pending')
    return { verdict, isSuperseded, isWithdrawn, counts: isAdmitted && !isSuperseded && !isWithdrawn }
  }

  /** A correction or withdrawal works once admitted and while not withdrawn itself, even after being corrected in turn. */
  const isEffective = (ref: ItemRef): boolean => {
    const standing = standingOf(ref)
    if (!standing || standing.isWithdrawn) return false
    return standing.verdict.kind === 'accepted' || (basis === 'provisional' && standing.verdict.kind === 'pending')
  }

  return standingOf
}

const updateOf = (ref: ItemRef): UpdateId => ref.split('#')[0] as UpdateId

/**
 * The verdict in force: a verdict naming the item beats one on the whole report; among equals the later day decides,
 * and on one day being sent back decides.
 */
function verdictOn(ledger: Ledger, ref: ItemRef, update: Update, asOf: Day): Verdict {
  if (update.accepted !== undefined && update.accepted <= asOf)
    return { kind: 'accepted', on: update.accepted, verified: false }
  const reviews = (ledger.filingsByUpdate.get(update.id) ?? [])
    .flatMap((filing) => ledger.reviewsByReport.get(filing.id) ?? [])
    .filter((review) => review.said <= asOf)
  const named = reviews.filter(
    ({ items }) => items !== 'all' && (items.includes(ref) || items.includes(itemOf(update.id))),
  )
  const [decisive] = (named.length > 0 ? named : reviews.filter(({ items }) => items === 'all')).toSorted((a, b) =>
    a.said === b.said ? Number(b.verdict === 'sentBack') - Number(a.verdict === 'sentBack') : a.said < b.said ? 1 : -1,
  )
  if (!decisive) return { kind: 'pending' }
  if (decisive.verdict === 'sentBack')
    return { kind: 'sentBack', on: decisive.said, review: decisive.id, reason: decisive.reason }
  const verified = reviews.some(
    (review) => review.verified.includes(ref) || review.verified.includes(itemOf(update.id)),
  )
  return { kind: 'accepted', on: decisive.said, verified }
}
