import { groupBy } from '#domain/groupBy.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { mintUpdate } from '#domain/ledger/canonical.ts'
import { itemOf } from '#domain/ledger/itemRef.ts'
import type { ItemRef, UpdateId } from '#domain/ledger/itemRef.ts'
import type { ActionReported, ReportFiled, ReportReviewed, Update } from '#domain/ledger/update.ts'
import type { Action } from '#domain/plan/action.ts'
import { addDays } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import type { ActionId, InstitutionId } from '#domain/plan/ids.ts'
import { periodEnd } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { mulberry32 } from '../../data/sample/random.ts'
import { shuffled } from '../fixtures/shuffled.ts'

/** A plan, everything said about it in no order, and the day after the last word. */
export interface Ledger {
  readonly plan: Plan
  readonly entries: readonly Entry[]
  readonly asOf: Day
}

/** Four years of reporting periods. */
const PERIODS = { quarterly: periodsOf('Q', 4), monthly: periodsOf('', 12) } as const

function periodsOf(letter: string, count: number): readonly Period[] {
  const names = Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(letter ? 1 : 2, '0')}`)
  return ['2025', '2026', '2027', '2028'].flatMap((year) => names.map((name) => `${year}-${name}` as Period))
}

/** Statements that a report on an action leads to: itself, corrections, and its share of filings. */
const UPDATES_PER_REPORT = 1.05

/** One report in so many is sent back and said again. */
const SENT_BACK = 12

/**
 * A ledger of exactly `count` statements with genuine ids, the same for the same arguments. The plan is the given one
 * with its actions repeated under new ids until four years of reports on them make that many statements: each
 * lead institution reports on its actions and files, the secretariat reviews, and what was sent back is corrected.
 */
export function ledgerOf(
  plan: Plan,
  count: number,
  seed: number,
  frequency: keyof typeof PERIODS = 'quarterly',
): Ledger {
  const periods = PERIODS[frequency]
  const random = mulberry32(seed)
  const wide: Plan = {
    ...plan,
    actions: widen(plan.actions, Math.ceil(count / (periods.length * UPDATES_PER_REPORT)) + 20),
  }
  const updates = periods.flatMap((period) => reportsFor(wide, period, random)).slice(0, count)
  if (updates.length < count) throw new Error(`only ${updates.length} of ${count} statements were made`)
  const entries = updates.map((update, seq): Entry => ({ update, arrival: { kind: 'filed', signer: update.by, seq } }))
  return { plan: wide, entries: shuffled(entries, random), asOf: addDays(periodEnd('2028-Q4' as Period), 90) }
}

function widen(actions: readonly Action[], count: number): readonly Action[] {
  return Array.from({ length: count }, (_, index) => {
    const action = actions[index % actions.length] as Action
    return { ...action, id: `${action.id}.${Math.floor(index / actions.length)}` as ActionId }
  })
}

function reportsFor(plan: Plan, period: Period, random: () => number): readonly Update[] {
  return [...groupBy(plan.actions, ({ lead }) => lead)].flatMap(([lead, actions]) =>
    reportOf(plan, { lead, actions, period }, random),
  )
}

/** One institution's report for a quarter: its statements, its filing, the verdict, and what the verdict led to. */
function reportOf(
  plan: Plan,
  {
    lead,
    actions,
    period,
  }: { readonly lead: InstitutionId; readonly actions: readonly Action[]; readonly period: Period },
  random: () => number,
): readonly Update[] {
  const said = addDays(periodEnd(period), 5 + Math.floor(random() * 35))
  const reviewed = addDays(said, 7 + Math.floor(random() * 14))
  const items = actions.map((action) => mintUpdate(statement(plan, { action, period, said }, random)))
  const returned = items.filter(() => random() < 1 / SENT_BACK)
  const report = mintUpdate(filing(plan, { lead, period, said, items: items.map(({ id }) => id) }))
  const reviewOf = (verdict: ReportReviewed['verdict'], refs: readonly ItemRef[] | 'all', verified: ItemRef[]) =>
    mintUpdate(review(plan, { report: report.id, said: reviewed, verdict, items: refs, verified }))
  const accepted = reviewOf(
    'accepted',
    'all',
    items.filter(() => random() < 0.3).map(({ id }) => itemOf(id)),
  )
  if (returned.length === 0) return [...items, report, accepted]
  const sentBack = reviewOf(
    'sentBack',
    returned.map(({ id }) => itemOf(id)),
    [],
  )
  const corrections = returned.map(({ id, ...body }) =>
    mintUpdate({ ...body, said: addDays(reviewed, 6), percent: whole(random, 100), supersedes: [itemOf(id)] }),
  )
  return [...items, report, accepted, sentBack, ...corrections]
}

function statement(
  plan: Plan,
  { action, period, said }: { readonly action: Action; readonly period: Period; readonly said: Day },
  random: () => number,
): ActionReported {
  const done = action.milestones.filter(({ due }) => due !== undefined && due <= said && random() < 0.85)
  const isDone = action.milestones.length > 0 && done.length === action.milestones.length
  return {
    ...base(plan, action.lead, said),
    kind: 'actionReported',
    action: action.id,
    period,
    state: isDone ? 'completed' : done.length > 0 ? 'in_progress' : 'not_started',
    percent: isDone ? 100 : whole(random, 99),
    milestonesDone: Object.fromEntries(done.map(({ id, due }) => [id, due ?? null])),
    ...(isDone && { completed: period }),
    evidence: random() < 0.5 ? [`minutes ${whole(random, 9999)}`] : [],
    note: { en: `Work of ${period} on ${action.id}.`, ar: `أعمال ${period} في ${action.id}.` },
    provenance: 'illustrative',
    sources: [],
    supersedes: [],
  }
}

function filing(
  plan: Plan,
  rest: { readonly lead: InstitutionId; readonly period: Period; readonly said: Day; readonly items: UpdateId[] },
): ReportFiled {
  return { ...base(plan, rest.lead, rest.said), kind: 'reportFiled', period: rest.period, items: rest.items }
}

function review(
  plan: Plan,
  { said, ...rest }: Pick<ReportReviewed, 'report' | 'said' | 'verdict' | 'items' | 'verified'>,
): ReportReviewed {
  const reason = rest.verdict === 'sentBack' ? { en: 'Evidence is missing.', ar: 'ينقص الدليل.' } : { en: '', ar: '' }
  return { ...base(plan, plan.secretariat, said), kind: 'reportReviewed', ...rest, reason }
}

function base({ strategy }: Plan, by: InstitutionId, said: Day) {
  return { format: 1, strategy, by, said } as const
}

function whole(random: () => number, high: number): number {
  return Math.floor(random() * (high + 1))
}
