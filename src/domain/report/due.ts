import { leadsOf } from '../plan/action.ts'
import type { Action } from '../plan/action.ts'
import type { Day } from '../plan/day.ts'
import type { IndicatorId, InstitutionId } from '../plan/ids.ts'
import type { Indicator } from '../plan/indicator.ts'
import { comparePeriods, periodEnd, periodStart } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { Plan } from '../plan/plan.ts'
import { nextPeriod, owedPeriods, periodOf, reportDue } from '../plan/reportingPeriods.ts'
import type { FigureKey } from './draft.ts'

/** What an institution reports on: the actions it leads or leads with others, and the indicators it keeps. */
export interface Duties {
  readonly actions: readonly Action[]
  readonly figures: readonly FigureDuty[]
}

/** A figure that is owed, for a period of the indicator's own frequency. */
export interface FigureDuty {
  readonly key: FigureKey
  readonly indicator: Indicator
  readonly period: Period
}

/** An action that begins after the period has nothing to be told yet. */
export function dutiesOf(plan: Plan, institution: InstitutionId, period: Period): Duties {
  const end = periodEnd(period)
  return {
    actions: plan.actions.filter(
      (action) => leadsOf(action).includes(institution) && (action.start === undefined || action.start <= end),
    ),
    figures: plan.indicators
      .filter(({ keeper }) => (keeper ?? plan.secretariat) === institution)
      .flatMap((indicator) =>
        figurePeriods(plan, indicator, period).map((of) => ({
          key: figureKey(indicator.id, of),
          indicator,
          period: of,
        })),
      ),
  }
}

export function figureKey(indicator: IndicatorId, period: Period): FigureKey {
  return `${indicator}@${period}`
}

/**
 * The periods for which an indicator's figure is owed with the report of a period: those of its own frequency that end
 * within it. A yearly figure comes with the report in which its year ends; an irregular one is asked for each time.
 */
function figurePeriods({ fiscalYear }: Plan, { frequency }: Indicator, report: Period): readonly Period[] {
  if (frequency === 'I') return [report]
  const [from, until] = [periodStart(report), periodEnd(report)]
  const found: Period[] = []
  for (
    let of = periodOf(from, frequency, fiscalYear);
    periodEnd(of) <= until;
    of = nextPeriod(of, frequency, fiscalYear)
  )
    found.push(of)
  return found
}

/** The institutions that have something to report on. */
export function reporters(plan: Plan): readonly InstitutionId[] {
  const busy = new Set([...plan.actions.flatMap(leadsOf), ...plan.indicators.flatMap(({ keeper }) => keeper ?? [])])
  return plan.institutions.flatMap(({ id }) => (busy.has(id) ? [id] : []))
}

/** The periods of the cycle that may be reported for by a day, newest first: those that have ended, and the one that runs. */
export function reportablePeriods(plan: Plan, today: Day): readonly Period[] {
  return owedPeriods(plan, today)
    .filter((period) => periodStart(period) <= today)
    .toSorted((a, b) => comparePeriods(b, a))
}

/** The period a report is asked for now: the latest that has ended, else the one that runs. */
export function askedPeriod(plan: Plan, today: Day): Period | undefined {
  const periods = reportablePeriods(plan, today)
  return periods.find((period) => periodEnd(period) < today) ?? periods[0]
}

/** The last day on which a report for the period is in time; undefined without a cycle. */
export function dueDay({ reporting }: Plan, period: Period): Day | undefined {
  return reporting && reportDue(period, reporting)
}
