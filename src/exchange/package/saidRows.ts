import { compareText } from '#domain/compareText.ts'
import { groupBy } from '#domain/groupBy.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { observationAt } from '#domain/ledger/figures.ts'
import type { ItemRef, UpdateId } from '#domain/ledger/itemRef.ts'
import { rowKeys } from '#domain/ledger/items.ts'
import type { ActionReported, Observation, ReportFiled, ReportReviewed, Update } from '#domain/ledger/update.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { NO_MILESTONE } from './cell.ts'
import { inEach, joined, writtenOrigin } from './writtenRow.ts'
import type { WrittenRow } from './writtenRow.ts'

/** The rows of the tables that say what happened, and what no table of a package can say. */
export interface SaidRows {
  readonly statements: readonly WrittenRow[]
  readonly observations: readonly WrittenRow[]
  /** What was filed or written here, with signatures that a table does not carry. */
  readonly left: readonly Entry[]
}

/**
 * What `buildEntries` reads: statements in the order of the plan's actions, figures in that of its indicators and their
 * periods, then by the day they were said and by their keys. Filings and reviews are in the columns of the rows they name.
 */
export function saidRows(plan: Plan, entries: readonly Entry[]): SaidRows {
  const brought = entries.filter(isOfTables)
  const cycle = cycleOf(brought.map(({ update }) => update))
  const actionPlaces = new Map<string, number>(plan.actions.map(({ id }, place) => [id, place]))
  const indicatorPlaces = new Map<string, number>(plan.indicators.map(({ id }, place) => [id, place]))
  const milestones = new Map<string, readonly string[]>(
    plan.actions.map((action) => [action.id, action.milestones.map(({ id }) => id)]),
  )
  const placed = brought.flatMap((entry): readonly Placed[] => {
    const { update, figures } = entry
    const rowOf = (key: ItemRef, cells: WrittenRow) => ({ id: idIn(key), ...cells, ...reportCells(cycle, entry, key) })
    if (update.kind === 'actionReported') {
      return rowKeys(entry).map((key) => ({
        table: 'statements',
        order: [String(actionPlaces.get(update.action) ?? -1).padStart(9, '0'), update.said, key],
        row: { ...rowOf(key, statementCells(update, milestones.get(update.action) ?? [])), period: update.period },
      }))
    }
    if (!figures) return []
    return rowKeys(entry).map((key, place) => {
      const observation = observationAt(figures, place)
      const at = String(indicatorPlaces.get(observation.indicator) ?? -1).padStart(9, '0')
      return {
        table: 'observations',
        order: [at, observation.period, update.said, key],
        row: { ...rowOf(key, observationCells(observation)), report_period: cycle.filings.get(update.id)?.period },
      }
    })
  })
  return {
    statements: inOrder(placed, 'statements'),
    observations: inOrder(placed, 'observations'),
    left: entries.filter((entry) => !isOfTables(entry)),
  }
}

interface Placed {
  readonly table: 'statements' | 'observations'
  readonly order: readonly string[]
  readonly row: WrittenRow
}

function inOrder(placed: readonly Placed[], table: Placed['table']): readonly WrittenRow[] {
  return placed
    .filter((each) => each.table === table)
    .toSorted((a, b) => compareText(a.order.join('|'), b.order.join('|')))
    .map(({ row }) => row)
}

/** Whether the tables of a package say it: its rows by their keys, its reports and reviews by the columns of those rows. */
function isOfTables({ arrival, update }: Entry): boolean {
  if (arrival.kind !== 'package') return false
  switch (update.kind) {
    case 'actionReported':
    case 'indicatorsObserved':
      return arrival.rows !== undefined
    case 'reportFiled':
    case 'reportReviewed':
    case 'editionAdopted':
      return true
    case 'noteAdded':
    case 'updateWithdrawn':
    case 'periodApproved':
    case 'decisionTaken':
    case 'decisionFollowed':
    case 'statusSet':
    case 'keyEnrolled':
    case 'keyClosed':
    case 'releasePublished':
      return false
  }
}

/** The reports that carried statements, and what the secretariat said of each. */
interface Cycle {
  readonly filings: ReadonlyMap<UpdateId, ReportFiled & { readonly id: UpdateId }>
  readonly reviews: ReadonlyMap<UpdateId, readonly ReportReviewed[]>
}

function cycleOf(updates: readonly Update[]): Cycle {
  const filings = updates.flatMap((update) => (update.kind === 'reportFiled' ? [update] : []))
  const reviews = updates.flatMap((update) => (update.kind === 'reportReviewed' ? [update] : []))
  return {
    filings: new Map(filings.flatMap((filing) => filing.items.map((id) => [id, filing] as const))),
    reviews: groupBy(reviews, ({ report }) => report),
  }
}

/** Who said it and when, and the secretariat's verdict; what rests on sources needs none. */
function saidCell(update: Update): string {
  const { said, saidIn } = update as Update & Pick<ActionReported, 'saidIn'>
  return saidIn === undefined ? said : (saidIn ?? '')
}

function reportCells({ filings, reviews }: Cycle, { update, arrival }: Entry, key: ItemRef): WrittenRow {
  const said = saidCell(update)
  if (arrival.kind !== 'package' || arrival.accepted !== undefined) return { said }
  const filing = filings.get(update.id)
  const review = (filing ? (reviews.get(filing.id) ?? []) : []).find(
    ({ items }) => items === 'all' || items.includes(key),
  )
  const report = { institution: update.by, said }
  if (!review) return { ...report, review: 'pending' }
  return {
    ...report,
    review: review.verdict === 'sentBack' ? 'sent_back' : 'accepted',
    reviewed: review.said,
    ...inEach('reason', review.reason),
    verified: review.verified.includes(key) || undefined,
  }
}

function statementCells(update: ActionReported, milestones: readonly string[]): WrittenRow {
  const known = Object.entries(update.milestonesDone ?? {})
  const inPlan = ([id]: (typeof known)[number]) => milestones.indexOf(id)
  return {
    action: update.action,
    state: update.state,
    percent: update.percent,
    milestones_done:
      update.milestonesDone && known.length === 0
        ? NO_MILESTONE
        : joined(
            known.toSorted((a, b) => inPlan(a) - inPlan(b)).map(([id, day]) => (day === null ? id : `${id}=${day}`)),
          ),
    completed: update.completed,
    due_revised: update.dueRevised,
    self_rating: update.selfRating,
    evidence: update.evidence.join(' '),
    supersedes: joined(update.supersedes.map(idIn)),
    ...writtenOrigin(update),
  }
}

function observationCells(observation: Observation): WrittenRow {
  const { indicator, period, value, gap, status, measure, breakdown, assessor, supersedes } = observation
  return {
    indicator,
    period,
    value,
    gap,
    status,
    measure,
    breakdown,
    assessor,
    supersedes: joined(supersedes.map(idIn)),
    ...writtenOrigin(observation),
  }
}

/** The id of a row, out of its key. */
function idIn(key: ItemRef): string {
  return key.slice(key.indexOf('/') + 1)
}
