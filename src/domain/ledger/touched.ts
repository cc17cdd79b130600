import type { ActionId, IndicatorId } from '../plan/ids.ts'
import type { Entry } from './arrival.ts'
import { isRowKey, itemOf, statementOf } from './itemRef.ts'
import type { ItemRef } from './itemRef.ts'
import { rowIn, subjectsOf } from './items.ts'
import type { Ledger } from './ledger.ts'
import { refsNamed } from './naming.ts'
import { holdersOf } from './sift.ts'
import type { Sieve } from './sift.ts'
import type { Update } from './update.ts'

/** What must be judged anew when a ledger has grown; whatever is not named here stands as it stood. */
export interface Touched {
  readonly actions: ReadonlySet<ActionId>
  readonly indicators: ReadonlySet<IndicatorId>
  /** Whether anything came to be filed, reviewed, approved, decided or published, or ceased to be. */
  readonly isReporting: boolean
  /** Whether anything came to break a rule, or ceased to. */
  readonly isRefusal: boolean
  /** Whether anything was said of keys. */
  readonly isKeys: boolean
}

/** A statement, or one row of its table. */
interface Piece {
  readonly entry: Entry
  readonly row: number | undefined
}

/**
 * Follows what changed to all it bears on: a filing and a review bear on what was filed, a correction and a withdrawal
 * on what they name, and so on to what that names in turn. `changed` came into the ledger, or left it.
 */
export function touchedBy(
  ledger: Ledger,
  sieve: Sieve,
  changed: readonly Entry[],
): Omit<Touched, 'isRefusal' | 'isKeys'> {
  const seen = new Set<ItemRef>()
  const [actions, indicators] = [new Set<ActionId>(), new Set<IndicatorId>()]
  const todo: Piece[] = changed.map((entry) => ({ entry, row: undefined }))
  const reach = (ref: ItemRef) => {
    if (seen.has(ref)) return
    seen.add(ref)
    todo.push(...piecesNamed(ledger, sieve, ref))
  }
  let isReporting = false
  for (const { update } of changed) for (const ref of judgedBy(ledger, update)) reach(ref)
  for (let piece = todo.pop(); piece; piece = todo.pop()) {
    const { entry, row } = piece
    const subjects = subjectsOf(entry, row)
    isReporting ||= OF_REPORTS.includes(entry.update.kind)
    if (subjects.action !== undefined) actions.add(subjects.action)
    for (const indicator of subjects.indicators) indicators.add(indicator)
    for (const ref of refsNamed(entry, row)) reach(ref)
  }
  return { actions, indicators, isReporting }
}

/** What counts as said under a reference. */
function piecesNamed({ entriesById }: Ledger, sieve: Sieve, ref: ItemRef): readonly Piece[] {
  const ids = isRowKey(ref) ? holdersOf(sieve, ref).map(({ update }) => update.id) : [statementOf(ref)]
  return ids.flatMap((id) => {
    const entry = entriesById.get(id)
    return entry ? [{ entry, row: rowIn(entry, ref) }] : []
  })
}

/** What a review passes judgement on, and an approval freezes; what is filed is named by the filing itself. */
function judgedBy({ entriesById, filings }: Ledger, update: Update): readonly ItemRef[] {
  if (update.kind === 'periodApproved')
    return filings.flatMap(({ period, items }) => (period === update.period ? items.map(itemOf) : []))
  if (update.kind !== 'reportReviewed') return []
  if (update.items !== 'all') return [...update.items, ...update.verified]
  const filing = entriesById.get(update.report)?.update
  return [...(filing?.kind === 'reportFiled' ? filing.items.map(itemOf) : []), ...update.verified]
}

const OF_REPORTS: readonly Update['kind'][] = [
  'reportFiled',
  'reportReviewed',
  'periodApproved',
  'decisionTaken',
  'decisionFollowed',
  'releasePublished',
]
