import { groupBy } from '#domain/groupBy.ts'
import type { Direction } from '#domain/plan/indicator.ts'
import { comparePeriods, parsePeriod, periodEnd, periodStart } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import type { ReportingCycle } from '#domain/plan/plan.ts'
import { periodOf } from '#domain/plan/reportingPeriods.ts'
import type { CellValue } from './cell.ts'
import { problem } from './problem.ts'
import type { Problem, ProblemCode } from './problem.ts'
import type { RatingMethod } from '#domain/plan/rules.ts'
import { labels, list, milestoneDays, optionalNumber, optionalText, text } from './row.ts'
import type { Row, Tables } from './row.ts'

/** What a rule about rows may need besides the row. */
export interface RuleContext {
  readonly tables: Tables
  readonly isIllustrative: boolean
  readonly ratingMethod: RatingMethod
  readonly reporting: ReportingCycle | undefined
}

/** Checks the meaning of rows whose cells and references are sound. */
export function checkRows(context: RuleContext): readonly Problem[] {
  const { tables } = context
  const [indicators, milestones] = [byId(tables.indicators), byId(tables.milestones)]
  const targets = new Set(tables.targets.map((row) => text(row, 'indicator')))
  return [
    ...Object.values(tables).flatMap((rows) => rows.flatMap((row) => checkOrigin(row, context))),
    ...tables.actions.flatMap(checkAction),
    ...tables.indicators.flatMap((row) => checkIndicator(row, context)),
    ...checkTargets(tables.targets, indicators),
    ...checkStages(tables.targets, indicators),
    ...tables.observations.flatMap((row) => checkObservation(row, indicators, targets)),
    ...tables.statements.flatMap((row) => checkStatement(row, milestones)),
    ...[...tables.observations, ...tables.statements].flatMap((row) => checkFiling(row, context)),
    ...checkSupersedes(tables.statements, ['action']),
    ...checkSupersedes(tables.observations, ['indicator', 'period', 'breakdown']),
  ]
}

function at(row: Row, column: string, code: ProblemCode, detail?: string): Problem {
  return problem(code, { file: row.file, line: row.line, column }, cellText(row.cells[column]), detail)
}

function cellText(cell: CellValue): string {
  switch (typeof cell) {
    case 'string':
      return cell
    case 'number':
    case 'boolean':
      return String(cell)
    case 'object':
      return cell instanceof Map ? [...cell.keys()].join('; ') : [...cell.values()].join('; ')
    default:
      return ''
  }
}

function checkOrigin(row: Row, { isIllustrative }: RuleContext): Problem[] {
  const provenance = text(row, 'provenance')
  if (provenance === '') return []
  if (provenance === 'sourced' && list(row, 'sources').length === 0) return [at(row, 'sources', 'sourceNeeded')]
  return (provenance === 'illustrative') === isIllustrative ? [] : [at(row, 'provenance', 'illustrativeMixed')]
}

function checkAction(row: Row): Problem[] {
  const [start, due] = [period(row, 'start'), period(row, 'due')]
  const problems: Problem[] = []
  if (start && due && periodEnd(due) < periodStart(start)) problems.push(at(row, 'due', 'dueBeforeStart'))
  if (list(row, 'partners').includes(text(row, 'lead'))) problems.push(at(row, 'partners', 'partnerIsLead'))
  return problems
}

function checkIndicator(row: Row, { ratingMethod }: RuleContext): Problem[] {
  const problems: Problem[] = []
  const [en, ar] = [labels(row, 'labels_en'), labels(row, 'labels_ar')]
  if (en.size !== ar.size || [...en.keys()].some((code) => !ar.has(code)))
    problems.push(at(row, 'labels_ar', 'labelsDiffer'))
  if (en.size > 0 && optionalText(row, 'method') === 'growth') problems.push(at(row, 'method', 'ordinalGrowth'))
  // Growth alone can start from a year of which no value is known.
  const mayLackValue = en.size === 0 && (optionalText(row, 'method') ?? ratingMethod) === 'growth'
  const hasPeriod = optionalText(row, 'baseline_period') !== undefined
  const hasValue = optionalNumber(row, 'baseline_value') !== undefined
  if (hasValue ? !hasPeriod : hasPeriod && !mayLackValue) problems.push(at(row, 'baseline_value', 'baselineHalf'))
  return problems
}

function checkTargets(rows: readonly Row[], indicators: ReadonlyMap<string, Row>): Problem[] {
  const firstByKey = new Map<string, Row>()
  return rows.flatMap((row) => {
    const key = `${text(row, 'indicator')}|${text(row, 'period')}`
    const twin = firstByKey.get(key)
    if (twin) return [at(row, 'period', 'sameFigureTwice', String(twin.line))]
    firstByKey.set(key, row)
    const indicator = indicators.get(text(row, 'indicator'))
    const baseline = indicator && period(indicator, 'baseline_period')
    const own = period(row, 'period')
    return baseline && own && comparePeriods(own, baseline) <= 0 ? [at(row, 'period', 'targetNotLater')] : []
  })
}

/** Intermediate targets lie between the baseline and the last target, each at least as far on the way as the one before. */
function checkStages(rows: readonly Row[], indicators: ReadonlyMap<string, Row>): Problem[] {
  return [...groupBy(rows, (row) => text(row, 'indicator'))].flatMap(([id, targets]) => {
    const stages = targets
      .flatMap((row) => {
        const [own, value] = [period(row, 'period'), optionalNumber(row, 'value')]
        return own && value !== undefined ? [{ row, own, value }] : []
      })
      .toSorted((a, b) => comparePeriods(a.own, b.own))
    // Two for one period are named as such.
    if (new Set(stages.map(({ own }) => own)).size < stages.length) return []
    const indicator = indicators.get(id)
    // Each floor or ceiling holds in its own time.
    if (indicator && LIMITS.has(text(indicator, 'direction'))) return []
    const base = indicator && optionalNumber(indicator, 'baseline_value')
    const [first, last] = [base ?? stages[0]?.value ?? 0, stages.at(-1)?.value ?? 0]
    const way = Math.sign(last - first)
    return stages.slice(0, -1).flatMap(({ row, value }, index) => {
      const before = index === 0 ? first : (stages[index - 1]?.value ?? first)
      const isOnTheWay = (value - before) * way >= 0 && (last - value) * way >= 0
      return way !== 0 && !isOnTheWay ? [at(row, 'value', 'targetsOutOfOrder')] : []
    })
  })
}

const LIMITS: ReadonlySet<string> = new Set<Direction>(['at_least', 'at_most'])

function checkObservation(row: Row, indicators: ReadonlyMap<string, Row>, targets: ReadonlySet<string>): Problem[] {
  const value = optionalNumber(row, 'value')
  if ((value === undefined) === (optionalText(row, 'gap') === undefined)) return [at(row, 'value', 'valueOrGap')]
  if (text(row, 'gap') === 'target_met' && !targets.has(text(row, 'indicator')))
    return [at(row, 'gap', 'metWithoutTarget')]
  const indicator = indicators.get(text(row, 'indicator'))
  const scale = indicator ? labels(indicator, 'labels_en') : new Map<number, string>()
  const isOnScale = value === undefined || scale.size === 0 || scale.has(value)
  return isOnScale ? [] : [at(row, 'value', 'notOnScale', [...scale.keys()].join(', '))]
}

function checkStatement(row: Row, milestones: ReadonlyMap<string, Row>): Problem[] {
  return [...(milestoneDays(row) ?? [])].flatMap(([id, done]) => {
    const milestone = milestones.get(id)
    if (milestone && text(milestone, 'action') !== text(row, 'action')) {
      return [problem('milestoneOfOther', { file: row.file, line: row.line, column: 'milestones_done' }, id)]
    }
    return done > text(row, 'said')
      ? [problem('beforeSaid', { file: row.file, line: row.line, column: 'said' }, text(row, 'said'), `${id}=${done}`)]
      : []
  })
}

/** A row either belongs to an institution's report for a period of the cycle, or rests on sources and needs no review. */
function checkFiling(row: Row, { reporting }: RuleContext): Problem[] {
  const periodColumn = row.table === 'statements' ? 'period' : 'report_period'
  const [institution, own] = [optionalText(row, 'institution'), period(row, periodColumn)]
  if ((institution === undefined) !== (own === undefined)) return [at(row, periodColumn, 'periodNeeded')]
  if (institution === undefined && (optionalText(row, 'review') !== undefined || row.cells['verified'] === true)) {
    return [at(row, 'review', 'reviewWithoutReport')]
  }
  const problems: Problem[] = []
  if (own && !isOfCycle(own, reporting))
    problems.push(at(row, periodColumn, 'periodNotInCycle', reporting?.first ?? '–'))
  const reviewed = optionalText(row, 'reviewed')
  if (reviewed !== undefined && reviewed < text(row, 'said'))
    problems.push(at(row, 'reviewed', 'beforeSaid', text(row, 'said')))
  return problems
}

function isOfCycle(own: Period, reporting: ReportingCycle | undefined): boolean {
  if (!reporting) return false
  return periodOf(periodStart(own), reporting.frequency) === own && comparePeriods(own, reporting.first) >= 0
}

/** A correction names rows about the same thing said on an earlier day, which also rules out cycles. */
function checkSupersedes(rows: readonly Row[], subject: readonly string[]): Problem[] {
  const all = byId(rows)
  return rows.flatMap((row) =>
    list(row, 'supersedes').flatMap((id) => {
      const earlier = all.get(id)
      if (!earlier) return []
      if (text(earlier, 'said') >= text(row, 'said')) return [at(row, 'supersedes', 'notEarlier')]
      return subject.some((column) => text(earlier, column) !== text(row, column))
        ? [at(row, 'supersedes', 'otherSubject')]
        : []
    }),
  )
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [text(row, 'id'), row]))
}

function period(row: Row, column: string): Period | undefined {
  return parsePeriod(text(row, column))
}
