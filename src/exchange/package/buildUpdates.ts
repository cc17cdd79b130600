import { groupBy } from '#domain/groupBy.ts'
import { mintUpdate } from '#domain/ledger/canonical.ts'
import { toColumns } from '#domain/ledger/observations.ts'
import { itemOf, rowOf } from '#domain/ledger/update.ts'
import type {
  ActionReported,
  ActionState,
  ItemRef,
  Observation,
  ReportReviewed,
  Update,
  UpdateId,
} from '#domain/ledger/update.ts'
import type { Day } from '#domain/plan/day.ts'
import type { ActionId, IndicatorId, InstitutionId, MilestoneId } from '#domain/plan/ids.ts'
import { parsePeriod } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { originOf } from './buildPlan.ts'
import { bilingual, flag, list, milestoneDays, optionalNumber, optionalText, text } from './row.ts'
import type { Row, Tables } from './row.ts'

/** Rows that were said together: by one institution, for one period, on one day; or found in sources of one day. */
interface Batch {
  readonly said: Day
  readonly institution: InstitutionId | undefined
  readonly period: Period | undefined
  readonly rows: readonly Row[]
}

/**
 * Says in updates what a package's `reports` and `observations` say. The updates depend on nothing but the package,
 * so loading it twice gives the same ids. Corrections name earlier days only, hence the order by day.
 */
export function buildUpdates(plan: Plan, planHash: string, tables: Tables): readonly Update[] {
  const refs = new Map<string, ItemRef>()
  const adoption = mintUpdate({
    ...said(plan, plan.secretariat, plan.adopted),
    kind: 'editionAdopted',
    plan: planHash,
  })
  return [adoption, ...batchesOf(tables).flatMap((batch) => batchUpdates(plan, batch, refs))]
}

function batchesOf({ reports, observations }: Tables): readonly Batch[] {
  const keyed = groupBy([...reports, ...observations], (row) =>
    [text(row, 'said'), text(row, 'institution'), reportPeriod(row) ?? ''].join('|'),
  )
  return [...keyed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rows]): Batch => {
      const [first] = rows
      return {
        said: text(first as Row, 'said') as Day,
        institution: optionalText(first as Row, 'institution') as InstitutionId | undefined,
        period: reportPeriod(first as Row),
        rows,
      }
    })
}

function batchUpdates(plan: Plan, batch: Batch, refs: Map<string, ItemRef>): readonly Update[] {
  const isReport = batch.institution !== undefined
  const base = {
    ...said(plan, batch.institution ?? plan.secretariat, batch.said),
    ...(!isReport && { accepted: batch.said }),
  }
  const items: Update[] = []
  for (const row of batch.rows.filter(({ table }) => table === 'reports')) {
    const update = mintUpdate({ ...base, ...actionReported(row, refs) })
    refs.set(keyOf('reports', text(row, 'id')), itemOf(update.id))
    items.push(update)
  }
  const figures = batch.rows.filter(({ table }) => table === 'observations')
  if (figures.length > 0) {
    const columns = toColumns(figures.map((row) => observation(row, refs)))
    const update = mintUpdate({ ...base, kind: 'indicatorsObserved', columns })
    figures.forEach((row, index) => refs.set(keyOf('observations', text(row, 'id')), rowOf(update.id, index)))
    items.push(update)
  }
  if (!isReport || batch.period === undefined) return items
  const filing = mintUpdate({ ...base, kind: 'reportFiled', period: batch.period, items: items.map(({ id }) => id) })
  return [...items, filing, ...reviews(plan, batch, filing.id, refs)]
}

/** One review for each verdict, day and reason among the rows of a report. */
function reviews(plan: Plan, { rows }: Batch, report: UpdateId, refs: ReadonlyMap<string, ItemRef>): readonly Update[] {
  const decided = rows.filter((row) => text(row, 'review') !== 'pending')
  const groups = groupBy(decided, (row) =>
    [text(row, 'review') || 'accepted', reviewDay(row), text(row, 'reason_en'), text(row, 'reason_ar')].join('|'),
  )
  return [...groups.values()].map((group) => {
    const [first] = group as readonly [Row, ...Row[]]
    const refOf = (row: Row) => refs.get(keyOf(row.table, text(row, 'id'))) as ItemRef
    const body: ReportReviewed = {
      ...said(plan, plan.secretariat, reviewDay(first)),
      kind: 'reportReviewed',
      report,
      verdict: text(first, 'review') === 'sent_back' ? 'sentBack' : 'accepted',
      items: group.length === rows.length ? 'all' : group.map(refOf),
      verified: group.filter((row) => flag(row, 'verified')).map(refOf),
      reason: bilingual(first, 'reason'),
    }
    return mintUpdate(body)
  })
}

function actionReported(row: Row, refs: ReadonlyMap<string, ItemRef>) {
  const [percent, completed] = [optionalNumber(row, 'percent'), parsePeriod(text(row, 'completed'))]
  const [period, dueRevised] = [reportPeriod(row), optionalText(row, 'due_revised')]
  return {
    kind: 'actionReported',
    action: text(row, 'action') as ActionId,
    ...(period !== undefined && { period }),
    state: text(row, 'state') as ActionState,
    ...(percent !== undefined && { percent }),
    milestonesDone: Object.fromEntries(milestoneDays(row)) as Readonly<Record<MilestoneId, Day | ''>>,
    ...(completed !== undefined && { completed }),
    ...(dueRevised !== undefined && { dueRevised: dueRevised as Day }),
    evidence: list(row, 'evidence'),
    ...originOf(row),
    supersedes: superseded(row, 'reports', refs),
  } satisfies Partial<ActionReported>
}

function observation(row: Row, refs: ReadonlyMap<string, ItemRef>): Observation {
  const [value, gap] = [optionalNumber(row, 'value'), optionalText(row, 'gap')]
  const [measure, assessor] = [optionalText(row, 'measure'), optionalText(row, 'assessor')]
  return {
    indicator: text(row, 'indicator') as IndicatorId,
    period: text(row, 'period') as Period,
    ...(value !== undefined && { value }),
    ...(gap !== undefined && { gap: gap as NonNullable<Observation['gap']> }),
    status: (text(row, 'status') || 'A') as Observation['status'],
    ...(measure !== undefined && { measure: measure as NonNullable<Observation['measure']> }),
    breakdown: breakdownOf(row),
    ...(assessor !== undefined && { assessor: assessor as InstitutionId }),
    ...originOf(row),
    supersedes: superseded(row, 'observations', refs),
  }
}

/** Dimensions in alphabetical order, so that `sex=F; age=0-17` and its reverse are the same cell. */
function breakdownOf(row: Row): string {
  return text(row, 'breakdown')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .sort()
    .join('; ')
}

function superseded(
  row: Row,
  table: 'reports' | 'observations',
  refs: ReadonlyMap<string, ItemRef>,
): readonly ItemRef[] {
  return list(row, 'supersedes').flatMap((id) => refs.get(keyOf(table, id)) ?? [])
}

function reportPeriod(row: Row): Period | undefined {
  return parsePeriod(text(row, row.table === 'reports' ? 'period' : 'report_period'))
}

function reviewDay(row: Row): Day {
  return (optionalText(row, 'reviewed') ?? text(row, 'said')) as Day
}

function said({ strategy, edition }: Plan, by: InstitutionId, day: Day) {
  return { format: 1, strategy, edition, by, said: day } as const
}

function keyOf(table: string, id: string): string {
  return `${table}/${id}`
}
