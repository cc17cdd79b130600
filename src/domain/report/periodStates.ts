import type { Approval } from '../judge/approvals.ts'
import type { ReportingRecord } from '../judge/reporting.ts'
import type { Day } from '../plan/day.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { Plan } from '../plan/plan.ts'
import { reportablePeriods } from './due.ts'
import { aboutOf, isUnjudged } from './reports.ts'
import type { Report } from './reports.ts'

/** How far a period is on its way to the committee. */
export interface PeriodState {
  readonly period: Period
  /** Institutions that have filed, of those that owe a report. */
  readonly filed: number
  readonly owed: number
  /** Things reported that have no verdict yet. */
  readonly undecided: number
  readonly approval: Approval | undefined
  /** Actions and figures of which something was decided since that changes them only with the next approval: a revision. */
  readonly changed: number
}

/** The periods that have ended by a day, newest first. */
export function periodStates(
  plan: Plan,
  today: Day,
  found: {
    readonly reports: readonly Report[]
    readonly reporting: readonly ReportingRecord[]
    readonly approvals: readonly Approval[]
  },
): readonly PeriodState[] {
  return reportablePeriods(plan, today)
    .filter((period) => periodEnd(period) < today)
    .map((period) => {
      const timeliness = found.reporting.flatMap(({ periods }) => periods.filter((each) => each.period === period))
      const items = found.reports.filter((report) => report.period === period).flatMap((report) => report.items)
      return {
        period,
        filed: timeliness.filter(({ timeliness: { kind } }) => kind === 'onTime' || kind === 'late').length,
        owed: timeliness.length,
        undecided: items.filter(isUnjudged).length,
        approval: found.approvals.find((each) => each.period === period),
        changed: new Set(items.flatMap((item) => (item.standing.awaitsRevision ? [aboutOf(item)] : []))).size,
      }
    })
}
