import { groupBy } from '../groupBy.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { decisiveReview, reviewsOfWhole } from '../ledger/reviews.ts'
import { daysBetween } from '../plan/day.ts'
import type { Day } from '../plan/day.ts'
import type { InstitutionId } from '../plan/ids.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import type { Plan } from '../plan/plan.ts'
import { owedPeriods, reportDue } from '../plan/reportingPeriods.ts'

/** Whether an institution's report for a period came, and when. */
export type Timeliness =
  | { readonly kind: 'onTime'; readonly filed: Day; readonly isSentBack: boolean }
  | { readonly kind: 'late'; readonly filed: Day; readonly days: number; readonly isSentBack: boolean }
  | { readonly kind: 'missing'; readonly due: Day }
  | { readonly kind: 'notDue'; readonly due: Day }

/** Every kind of it, the best first. */
export const TIMELINESS = ['onTime', 'late', 'missing', 'notDue'] as const satisfies readonly Timeliness['kind'][]

/** One institution's record of reporting, oldest period first. */
export interface ReportingRecord {
  readonly institution: InstitutionId
  readonly periods: readonly { readonly period: Period; readonly timeliness: Timeliness }[]
}

/** How every institution that owes reports has filed them, as of a day. Empty when the plan has no reporting cycle. */
export function reportingRecords(plan: Plan, ledger: Ledger, asOf: Day): readonly ReportingRecord[] {
  const cycle = plan.reporting
  if (!cycle) return []
  const ended = owedPeriods(plan, asOf).filter((period) => periodEnd(period) < asOf)
  const filings = groupBy(
    ledger.filings.filter(({ said }) => said <= asOf),
    ({ by, period }) => `${by}|${period}`,
  )
  return plan.institutions
    .filter(({ reports }) => reports)
    .map(({ id }) => ({
      institution: id,
      periods: ended.map((period) => {
        const due = reportDue(period, cycle)
        const filed = filings.get(`${id}|${period}`) ?? []
        const [first, last] = [filed[0], filed.at(-1)]
        return {
          period,
          // The first filing says whether it was in time, the last one how it stands.
          timeliness:
            first && last
              ? filedOn(first.said, due, isSentBack(ledger, last.id, asOf))
              : { kind: asOf > due ? 'missing' : 'notDue', due },
        }
      }),
    }))
}

/** So many periods make a table that can still be read. */
const LATEST = 6

/** The latest periods of which reports are recorded, oldest first. */
export function latestPeriods(records: readonly ReportingRecord[]): readonly Period[] {
  return (records[0]?.periods ?? []).slice(-LATEST).map(({ period }) => period)
}

function filedOn(filed: Day, due: Day, sentBack: boolean): Timeliness {
  return filed <= due
    ? { kind: 'onTime', filed, isSentBack: sentBack }
    : { kind: 'late', filed, days: daysBetween(due, filed), isSentBack: sentBack }
}

/** Whether the verdict in force on the whole report sent it back. */
function isSentBack(ledger: Ledger, report: Ledger['filings'][number]['id'], asOf: Day): boolean {
  return decisiveReview(ledger, reviewsOfWhole(ledger, report), asOf)?.review.verdict === 'sentBack'
}
