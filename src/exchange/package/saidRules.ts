import { writtenPeriod } from '#domain/plan/fiscalYear.ts'
import type { FiscalYear } from '#domain/plan/fiscalYear.ts'
import { comparePeriods, periodStart } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import type { ReportingCycle } from '#domain/plan/plan.ts'
import { periodOf } from '#domain/plan/reportingPeriods.ts'
import { offScale } from './planRules.ts'
import { problem } from './problem.ts'
import type { Problem } from './problem.ts'
import { list, milestoneDays, optionalNumber, optionalText, saidDay, text } from './row.ts'
import type { Row } from './row.ts'
import { at, byId, period } from './rowRules.ts'
import type { RuleContext } from './rowRules.ts'

/** What nobody can have said. */
export function saidProblems(context: RuleContext): readonly Problem[] {
  const { tables } = context
  const [indicators, milestones] = [byId(tables.indicators), byId(tables.milestones)]
  const targets = new Set(tables.targets.map((row) => text(row, 'indicator')))
  const said = [...tables.observations, ...tables.statements]
  return [
    ...tables.observations.flatMap((row) => checkObservation(row, indicators, targets)),
    ...tables.statements.flatMap((row) => checkStatement(row, milestones)),
    ...tables.statements.flatMap((row) => checkSelfRating(row, context.selfRatings)),
    ...said.flatMap(checkDays),
    ...said.flatMap((row) => checkFiling(row, context)),
    ...checkSupersedes(tables.statements, ['action']),
    ...checkSupersedes(tables.observations, ['indicator', 'period', 'breakdown']),
  ]
}

function checkObservation(
  row: Row,
  indicators: ReadonlyMap<string, Row>,
  targets: ReadonlySet<string>,
): readonly Problem[] {
  const value = optionalNumber(row, 'value')
  if ((value === undefined) === (optionalText(row, 'gap') === undefined)) return [at(row, 'value', 'valueOrGap')]
  if (text(row, 'gap') === 'target_met' && !targets.has(text(row, 'indicator')))
    return [at(row, 'gap', 'metWithoutTarget')]
  if (value !== undefined && text(row, 'status') === 'M') return [at(row, 'status', 'missingWithValue')]
  const breakdown = text(row, 'breakdown')
  if (breakdown !== '' && !isBreakdown(breakdown)) return [at(row, 'breakdown', 'notBreakdown')]
  return offScale(row, 'value', indicators.get(text(row, 'indicator')))
}

/** `dimension=value` pairs separated by semicolons, each dimension once. */
function isBreakdown(text: string): boolean {
  const members = text.split(';').filter((member) => member.trim() !== '')
  const pairs = members.map((pair) => pair.split('=').map((part) => part.trim()))
  const dimensions = pairs.map(([dimension]) => dimension)
  return (
    pairs.every((pair) => pair.length === 2 && pair.every((part) => part !== '')) &&
    new Set(dimensions).size === dimensions.length
  )
}

function checkStatement(row: Row, milestones: ReadonlyMap<string, Row>): Problem[] {
  const said = saidDay(row)
  const ofMilestones = [...(milestoneDays(row) ?? [])].flatMap(([id, done]) => {
    const milestone = milestones.get(id)
    if (milestone && text(milestone, 'action') !== text(row, 'action')) {
      return [problem('milestoneOfOther', { file: row.file, line: row.line, column: 'milestones_done' }, id)]
    }
    return said !== undefined && done > said ? [at(row, 'said', 'beforeSaid', `${id}=${done}`)] : []
  })
  const completed = period(row, 'completed')
  if (completed && text(row, 'state') !== 'completed') ofMilestones.push(at(row, 'completed', 'notCompleted'))
  if (completed && said && periodStart(completed) > said) ofMilestones.push(at(row, 'completed', 'aboutFuture', said))
  return ofMilestones
}

function checkSelfRating(row: Row, codes: readonly string[]): Problem[] {
  const own = text(row, 'self_rating')
  return own === '' || codes.includes(own) ? [] : [at(row, 'self_rating', 'notOneOf', codes.join(', ') || '–')]
}

/** What is said is about a time that had begun. */
function checkDays(row: Row): Problem[] {
  const [own, said] = [period(row, 'period'), saidDay(row)]
  return own && said && periodStart(own) > said ? [at(row, 'period', 'aboutFuture', said)] : []
}

/** A row either belongs to an institution's report for a period of the cycle, or rests on sources and needs no review. */
function checkFiling(row: Row, { reporting }: RuleContext): Problem[] {
  const periodColumn = row.table === 'statements' ? 'period' : 'report_period'
  const [institution, own] = [optionalText(row, 'institution'), period(row, periodColumn)]
  if ((institution === undefined) !== (own === undefined)) return [at(row, periodColumn, 'periodNeeded')]
  const isVerified = row.cells['verified'] === true
  if (institution === undefined && (optionalText(row, 'review') !== undefined || isVerified)) {
    return [at(row, 'review', 'reviewWithoutReport')]
  }
  const problems: Problem[] = []
  if (isVerified && text(row, 'review') !== 'accepted' && text(row, 'review') !== '')
    problems.push(at(row, 'verified', 'verifiedNotAccepted'))
  if (own && !isOfCycle(own, reporting, row.fiscalYear))
    problems.push(at(row, periodColumn, 'periodNotInCycle', writtenPeriod(reporting?.first ?? '–', row.fiscalYear)))
  const reviewed = optionalText(row, 'reviewed')
  const said = saidDay(row)
  if (institution !== undefined && said === undefined) problems.push(at(row, 'said', 'saidNeeded'))
  if (reviewed !== undefined && said !== undefined && reviewed < said)
    problems.push(at(row, 'reviewed', 'beforeSaid', said))
  return problems
}

function isOfCycle(own: Period, reporting: ReportingCycle | undefined, fiscalYear: FiscalYear | undefined): boolean {
  if (!reporting) return false
  return (
    periodOf(periodStart(own), reporting.frequency, fiscalYear) === own && comparePeriods(own, reporting.first) >= 0
  )
}

/** A correction names rows about the same thing said on an earlier day, which also rules out cycles. */
function checkSupersedes(rows: readonly Row[], subject: readonly string[]): Problem[] {
  const all = byId(rows)
  return rows.flatMap((row) =>
    list(row, 'supersedes').flatMap((id) => {
      const earlier = all.get(id)
      if (!earlier) return []
      const [before, after] = [saidDay(earlier), saidDay(row)]
      if (!before || !after || before >= after) return [at(row, 'supersedes', 'notEarlier')]
      return subject.some((column) => text(earlier, column) !== text(row, column))
        ? [at(row, 'supersedes', 'otherSubject')]
        : []
    }),
  )
}
