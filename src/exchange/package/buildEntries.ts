import { compareText } from '#domain/compareText.ts'
import { groupBy } from '#domain/groupBy.ts'
import type { Arrival, Entry } from '#domain/ledger/arrival.ts'
import { mintUpdate } from '#domain/ledger/canonical.ts'
import { figuresOf, namedFigures } from '#domain/ledger/makeFigures.ts'
import { packageRow } from '#domain/ledger/itemRef.ts'
import type { ItemRef, UpdateId } from '#domain/ledger/itemRef.ts'
import type { ActionReported, Observation, ReportReviewed } from '#domain/ledger/update.ts'
import { ACTION_STATES, OBSERVATION_STATUSES, STATED_GAPS } from '#domain/ledger/vocabulary.ts'
import { parseDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import type { ActionId, IndicatorId, InstitutionId } from '#domain/plan/ids.ts'
import { MEASURES } from '#domain/plan/indicator.ts'
import { parsePeriod } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { originOf } from './buildPlan.ts'
import {
  flag,
  list,
  milestoneDays,
  optionalNumber,
  optionalText,
  requiredWord,
  text,
  word,
  wording,
  saidDay,
} from './row.ts'
import type { Row, Tables } from './row.ts'

/** Rows that were said together: by one institution, for one period, on one day; or found in sources of one day. */
interface Batch {
  readonly said: Day
  readonly saidIn: Period | null | undefined
  readonly institution: InstitutionId | undefined
  readonly period: Period | undefined
  readonly rows: readonly Row[]
}

/**
 * Says in entries what a package's tables say. They depend on nothing but the package, so loading it twice gives the
 * same ids, and another name of the edition does too. Rows are addressed by their keys, which outlive their content.
 */
export function buildEntries(plan: Plan, planHash: string, tables: Tables): readonly Entry[] {
  const adoption = mintUpdate({
    ...said(plan, plan.secretariat, plan.adopted),
    kind: 'editionAdopted',
    edition: plan.edition,
    plan: planHash,
  })
  const keepers: Keepers = new Map(plan.indicators.map(({ id, keeper }) => [id, keeper]))
  return [
    { update: adoption, arrival: PACKAGE },
    ...batchesOf(plan, tables).flatMap((batch) => batchEntries(plan, keepers, batch)),
  ]
}

/** The keeper of each indicator, if it has one. */
type Keepers = ReadonlyMap<string, InstitutionId | undefined>

const PACKAGE: Arrival = { kind: 'package' }

function batchesOf(plan: Plan, { statements, observations }: Tables): readonly Batch[] {
  const keyed = groupBy([...statements, ...observations], (row) =>
    [text(row, 'said'), text(row, 'institution'), reportPeriod(row) ?? ''].join('|'),
  )
  return [...keyed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rows]): Batch => {
      const [first] = rows
      // What was said together is told apart by the keys of the rows, whatever order a table is sorted in.
      const ordered = rows.toSorted((a, b) => compareText(text(a, 'id'), text(b, 'id')))
      return {
        said: saidDay(first as Row) ?? plan.adopted,
        saidIn: saidIn(text(first as Row, 'said')),
        institution: optionalText(first as Row, 'institution') as InstitutionId | undefined,
        period: reportPeriod(first as Row),
        rows: ordered,
      }
    })
}

/** How precisely the day is known, where that is less than a day. */
function saidIn(said: string): Period | null | undefined {
  if (said === '') return null
  return parseDay(said) ? undefined : parsePeriod(said)
}

function batchEntries(plan: Plan, keepers: Keepers, batch: Batch): readonly Entry[] {
  const isReport = batch.institution !== undefined
  const base = said(plan, batch.institution ?? plan.secretariat, batch.said)
  const precision = batch.saidIn === undefined ? {} : { saidIn: batch.saidIn }
  const arrivalOf = (rows: readonly Row[]): Arrival => ({
    kind: 'package',
    // What rests on public sources counts from its day; what an institution reported waits for its review.
    ...(!isReport && { accepted: batch.said }),
    rows: rows.map(refOf),
  })
  const items: Entry[] = batch.rows
    .filter(({ table }) => table === 'statements')
    .map((row) => ({
      update: mintUpdate({ ...base, ...precision, ...actionReported(row) }),
      arrival: arrivalOf([row]),
    }))
  const figures = batch.rows.filter(({ table }) => table === 'observations')
  if (figures.length > 0) {
    const table = figuresOf(figures.map((row) => observation(row, keepers)))
    const update = mintUpdate({ ...base, ...precision, kind: 'indicatorsObserved', figures: namedFigures(table) })
    items.push({ update, arrival: arrivalOf(figures), figures: table })
  }
  if (!isReport || batch.period === undefined) return items
  const filing = mintUpdate({
    ...base,
    kind: 'reportFiled',
    period: batch.period,
    items: items.map(({ update }) => update.id),
  })
  return [...items, { update: filing, arrival: PACKAGE }, ...reviews(plan, batch, filing.id)]
}

/** One review for each verdict, day and reason among the rows of a report. */
function reviews(plan: Plan, { rows }: Batch, report: UpdateId): readonly Entry[] {
  const decided = rows.filter((row) => text(row, 'review') !== 'pending')
  const groups = groupBy(decided, (row) =>
    [text(row, 'review') || 'accepted', reviewDay(row), text(row, 'reason_en'), text(row, 'reason_ar')].join('|'),
  )
  return [...groups.values()].map((group) => {
    const [first] = group as readonly [Row, ...Row[]]
    const body: ReportReviewed = {
      ...said(plan, plan.secretariat, reviewDay(first)),
      kind: 'reportReviewed',
      report,
      verdict: text(first, 'review') === 'sent_back' ? 'sentBack' : 'accepted',
      items: group.length === rows.length ? 'all' : group.map(refOf),
      verified: group.filter((row) => flag(row, 'verified')).map(refOf),
      reason: wording(first, 'reason'),
    }
    return { update: mintUpdate(body), arrival: PACKAGE }
  })
}

/** The key of a row, the same under every edition of the package. */
function refOf(row: Row): ItemRef {
  return packageRow(row.table === 'statements' ? 'statements' : 'observations', text(row, 'id'))
}

function actionReported(row: Row) {
  const [percent, completed] = [optionalNumber(row, 'percent'), parsePeriod(text(row, 'completed'))]
  const [period, dueRevised] = [reportPeriod(row), optionalText(row, 'due_revised')]
  const [done, selfRating] = [milestoneDays(row), optionalText(row, 'self_rating')]
  return {
    kind: 'actionReported',
    action: text(row, 'action') as ActionId,
    ...(period !== undefined && { period }),
    state: requiredWord(row, 'state', ACTION_STATES),
    ...(percent !== undefined && { percent }),
    ...(done && { milestonesDone: Object.fromEntries([...done].map(([id, day]) => [id, day === '' ? null : day])) }),
    ...(completed !== undefined && { completed }),
    ...(dueRevised !== undefined && { dueRevised: dueRevised as Day }),
    ...(selfRating !== undefined && { selfRating }),
    evidence: list(row, 'evidence'),
    ...originOf(row),
    supersedes: superseded(row, 'statements'),
  } satisfies Partial<ActionReported>
}

/** Who counted is named, unless it is the keeper: what another institution reports is its own count. */
function observation(row: Row, keepers: Keepers): Observation {
  const [value, gap] = [optionalNumber(row, 'value'), word(row, 'gap', STATED_GAPS)]
  const measure = word(row, 'measure', MEASURES)
  const by = optionalText(row, 'institution')
  const assessor = optionalText(row, 'assessor') ?? (by === keepers.get(text(row, 'indicator')) ? undefined : by)
  return {
    indicator: text(row, 'indicator') as IndicatorId,
    period: text(row, 'period') as Period,
    ...(value !== undefined && { value }),
    ...(gap !== undefined && { gap }),
    status: word(row, 'status', OBSERVATION_STATUSES) ?? 'A',
    ...(measure !== undefined && { measure }),
    breakdown: breakdownOf(row),
    ...(assessor !== undefined && { assessor: assessor as InstitutionId }),
    ...originOf(row),
    supersedes: superseded(row, 'observations'),
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

function superseded(row: Row, table: 'statements' | 'observations'): readonly ItemRef[] {
  return list(row, 'supersedes').map((id) => packageRow(table, id))
}

function reportPeriod(row: Row): Period | undefined {
  return parsePeriod(text(row, row.table === 'statements' ? 'period' : 'report_period'))
}

function reviewDay(row: Row): Day {
  return (optionalText(row, 'reviewed') ?? saidDay(row) ?? '') as Day
}

function said({ strategy }: Plan, by: InstitutionId, day: Day) {
  return { format: 1, strategy, by, said: day } as const
}
