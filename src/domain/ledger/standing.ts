import { latestDay } from '../plan/day.ts'
import type { Day } from '../plan/day.ts'
import type { Period } from '../plan/period.ts'
import { refOfRow, rowKeys } from './items.ts'
import type { Item, TableRows } from './items.ts'
import type { Ledger } from './ledger.ts'
import { decisiveReview, reviewsOfWhole } from './reviews.ts'
import type { EffectiveReview } from './reviews.ts'
import { isRowKey, itemOf, statementOf } from './itemRef.ts'
import type { ItemRef, UpdateId } from './itemRef.ts'
import type { ReportReviewed, Update } from './update.ts'

/** Official figures rest on accepted statements; provisional ones also on those filed and not sent back. */
export type Basis = 'official' | 'provisional'

/** Where a statement is in the reporting cycle on a day. */
export type Verdict =
  | { readonly kind: 'accepted'; readonly on: Day; readonly verified: boolean }
  | {
      readonly kind: 'sentBack'
      readonly on: Day
      readonly review: UpdateId
      readonly reason: ReportReviewed['reason']
    }
  | { readonly kind: 'pending' }

/** How a statement stands on a day, seen from one basis. */
export interface Standing {
  readonly verdict: Verdict
  /** Whether figures use it: visible, accepted as the basis asks, neither corrected nor withdrawn. */
  readonly counts: boolean
  /** Whether official figures would use it, or cease to, had the committee not approved its period before: a revision. */
  readonly awaitsRevision: boolean
  readonly isSuperseded: boolean
  readonly isWithdrawn: boolean
}

/** How items of a ledger stand on a day. Undefined for what had not been said by then. */
export interface Standings {
  readonly of: (item: Item) => Standing | undefined
  /** The same for the rows of a table, most of which stand as the table does. */
  readonly ofRows: (table: TableRows) => (row: number) => Standing | undefined
}

/**
 * Judges items of a ledger as of a day. Official figures of a period that the committee approved are those of the day of
 * its last approval: what was accepted, corrected or sent back since waits for the next, a numbered revision.
 */
export function standings(ledger: Ledger, asOf: Day, basis: Basis): Standings {
  return standingsUnder(ledger, asOf, basis, basis === 'official' ? frozenDays(ledger, asOf) : NOT_FROZEN)
}

function standingsUnder(
  ledger: Ledger,
  asOf: Day,
  basis: Basis,
  frozenOn: (update: Update) => Day | undefined,
): Standings {
  const memo = new Map<string, Standing>()
  const wholes = new Map<Day, Map<UpdateId, EffectiveReview | undefined>>()
  /** How everything would stand had nothing been approved. */
  let open: Standings | undefined

  const standingOf = (item: Item): Standing | undefined => standingOn(item, asOf)

  const standingOn = ({ ref, update }: Item, day: Day): Standing | undefined => {
    if (update.said > day) return undefined
    // Most rows of a table stand as the table does.
    const isApart = ref !== itemOf(update.id) && isNamed(ledger, ref)
    const name = isApart ? `${update.id} ${ref}` : update.id
    const key = day === asOf ? name : `${day} ${name}`
    const known = memo.get(key)
    if (known) return known
    const standing = judge(update, isApart ? [ref, itemOf(update.id)] : [itemOf(update.id)], day)
    memo.set(key, standing)
    return standing
  }

  const isAdmitted = ({ kind }: Verdict): boolean =>
    kind === 'accepted' || (basis === 'provisional' && kind === 'pending')

  /** What names a table names each of its rows. */
  const judge = (update: Update, names: readonly ItemRef[], day: Day): Standing => {
    const verdict = verdictOn(ledger, names, update, day, onWhole)
    const frozen = frozenOn(update)
    if (frozen === undefined || frozen >= day) {
      const [isSuperseded, isWithdrawn] = [isCorrected(names, day), isTakenBack(names, day)]
      const counts = isAdmitted(verdict) && !isSuperseded && !isWithdrawn
      return { verdict, counts, awaitsRevision: false, isSuperseded, isWithdrawn }
    }
    const [isSuperseded, isWithdrawn] = [isCorrected(names, frozen), isTakenBack(names, frozen)]
    const then = verdictOn(ledger, names, update, frozen, onWhole)
    const counts = isAdmitted(then) && !isSuperseded && !isWithdrawn
    open ??= standingsUnder(ledger, asOf, basis, NOT_FROZEN)
    const [ref = itemOf(update.id)] = names
    const awaitsRevision = open.of({ ref, update })?.counts !== counts
    return { verdict, counts, awaitsRevision, isSuperseded, isWithdrawn }
  }

  /** Whether something that names it corrects it, or takes it back, with effect on a day. */
  const isCorrected = (names: readonly ItemRef[], day: Day): boolean =>
    names.some((name) => ledger.supersedersByItem.get(name)?.some((item) => isEffective(item, day)))
  const isTakenBack = (names: readonly ItemRef[], day: Day): boolean =>
    names.some((name) =>
      ledger.withdrawalsByItem.get(name)?.some((by) => isEffective({ ref: itemOf(by.id), update: by }, day)),
    )

  /** The verdict on a whole report, looked up once for all its items. */
  const onWhole = (report: UpdateId, day: Day): EffectiveReview | undefined => {
    const ofDay = wholes.get(day) ?? new Map<UpdateId, EffectiveReview | undefined>()
    wholes.set(day, ofDay)
    if (!ofDay.has(report)) ofDay.set(report, decisiveReview(ledger, reviewsOfWhole(ledger, report), day))
    return ofDay.get(report)
  }

  /** A correction or withdrawal works once admitted and while not withdrawn itself, even after being corrected in turn. */
  const isEffective = (item: Item, day: Day): boolean => {
    const frozen = frozenOn(item.update)
    const standing = standingOn(item, frozen !== undefined && frozen < day ? frozen : day)
    return standing !== undefined && !standing.isWithdrawn && isAdmitted(standing.verdict)
  }

  let apart: RowsApart | undefined
  const ofRows = ({ entry, update }: TableRows) => {
    apart ??= rowsApart(ledger)
    const isApart = apart.statements.has(update.id) || (apart.isAnyKey && rowKeys(entry).length > 0)
    if (isApart) return (row: number) => standingOf({ ref: refOfRow(entry, row), update })
    const whole = standingOf({ ref: itemOf(update.id), update })
    return () => whole
  }

  return { of: standingOf, ofRows }
}

/**
 * The day on which what an update says about a period was frozen: that of the last approval of the period whose report
 * carried it; undefined where there was none, or it came with the report of another period too.
 */
function frozenDays(ledger: Ledger, asOf: Day): (update: Update) => Day | undefined {
  const approved = new Map<Period, Day>()
  for (const { period, said } of ledger.approvals) if (said <= asOf) approved.set(period, said)
  if (approved.size === 0) return NOT_FROZEN
  return ({ id }) => {
    const filings = ledger.filingsByUpdate.get(id) ?? NONE
    const days = filings.flatMap(({ period }) => approved.get(period) ?? [])
    return days.length < filings.length ? undefined : latestDay(days)
  }
}

const NOT_FROZEN = () => undefined

const NONE: readonly never[] = []

/** Whether anything speaks of the item itself, and not of the statement it is part of. */
function isNamed(ledger: Ledger, ref: ItemRef): boolean {
  return namedIn(ledger).some((names) => names.has(ref))
}

function namedIn(ledger: Ledger): readonly ReadonlyMap<ItemRef, unknown>[] {
  return [ledger.supersedersByItem, ledger.withdrawalsByItem, ledger.reviewsByItem, ledger.verificationsByItem]
}

/** Which tables have rows that something speaks of by themselves. */
interface RowsApart {
  readonly statements: ReadonlySet<UpdateId>
  /** Whether any row is named by its key in a package. */
  readonly isAnyKey: boolean
}

function rowsApart(ledger: Ledger): RowsApart {
  const refs = namedIn(ledger).flatMap((names) => [...names.keys()])
  return {
    statements: new Set(refs.filter((ref) => ref.includes('#')).map(statementOf)),
    isAnyKey: refs.some(isRowKey),
  }
}

/** The verdict in force: one naming the item beats one on the whole report. */
function verdictOn(
  ledger: Ledger,
  names: readonly ItemRef[],
  update: Update,
  asOf: Day,
  onWhole: (report: UpdateId, day: Day) => EffectiveReview | undefined,
): Verdict {
  const arrival = ledger.entriesById.get(update.id)?.arrival
  if (arrival?.kind === 'package' && arrival.accepted !== undefined && arrival.accepted <= asOf)
    return { kind: 'accepted', on: arrival.accepted, verified: false }
  const filings = ledger.filingsByUpdate.get(update.id)
  if (!filings) return PENDING
  // Few items are spoken of by themselves.
  const naming = (map: Ledger['reviewsByItem']) =>
    names.some((name) => map.has(name))
      ? names.flatMap((name) => map.get(name) ?? NONE).filter(({ report }) => filings.some(({ id }) => id === report))
      : NONE
  const [filing, ...others] = filings
  const ofWhole = () => {
    if (filing && others.length === 0) return onWhole(filing.id, asOf)
    // What was filed several times is judged by all verdicts together.
    const reviews = filings.flatMap(({ id }) => reviewsOfWhole(ledger, id))
    return decisiveReview(ledger, reviews, asOf)
  }
  const decisive = decisiveReview(ledger, naming(ledger.reviewsByItem), asOf) ?? ofWhole()
  if (!decisive) return PENDING
  const { review, on } = decisive
  if (review.verdict === 'sentBack') return { kind: 'sentBack', on, review: review.id, reason: review.reason }
  const isVerified = decisiveReview(ledger, naming(ledger.verificationsByItem), asOf) !== undefined
  return { kind: 'accepted', on, verified: isVerified }
}

const PENDING: Verdict = { kind: 'pending' }
