import { addDays } from './day.ts'
import type { Day } from './day.ts'
import { fiscalPeriodOf } from './fiscalYear.ts'
import type { FiscalYear } from './fiscalYear.ts'
import { periodEnd, periodStart } from './period.ts'
import type { Period } from './period.ts'
import type { Plan, ReportingCycle } from './plan.ts'

const MONTHS = { A: 12, S: 6, Q: 3, M: 1 } as const

/** The period of the given frequency that holds the day; of the strategy's own year where it has one. Months are the calendar's. */
export function periodOf(day: Day, frequency: ReportingCycle['frequency'], fiscalYear?: FiscalYear): Period {
  if (fiscalYear && frequency !== 'M') return fiscalPeriodOf(day, MONTHS[frequency], fiscalYear)
  const year = day.slice(0, 4)
  const index = Math.floor((Number(day.slice(5, 7)) - 1) / MONTHS[frequency]) + 1
  switch (frequency) {
    case 'A':
      return year as Period
    case 'S':
      return `${year}-S${index}` as Period
    case 'Q':
      return `${year}-Q${index}` as Period
    case 'M':
      return `${year}-${String(index).padStart(2, '0')}` as Period
  }
}

/** The period right after. */
export function nextPeriod(period: Period, frequency: ReportingCycle['frequency'], fiscalYear?: FiscalYear): Period {
  return periodOf(addDays(periodEnd(period), 1), frequency, fiscalYear)
}

/** Every period of the cycle that began on or before the day, oldest first. */
export function periodsUntil(
  { first, frequency }: ReportingCycle,
  day: Day,
  fiscalYear?: FiscalYear,
): readonly Period[] {
  const periods: Period[] = []
  for (let p = first; periodStart(p) <= day; p = nextPeriod(p, frequency, fiscalYear)) periods.push(p)
  return periods
}

/** The last day on which a report for the period is on time. */
export function reportDue(period: Period, cycle: ReportingCycle): Day {
  return addDays(periodEnd(period), cycle.dueDays)
}

/** What of a plan says which reports are owed. */
export type Reporting = Pick<Plan, 'reporting' | 'until' | 'fiscalYear'>

/** The periods a report is owed for that began by the day: none without a cycle, and none after the strategy's end. */
export function owedPeriods({ reporting, until, fiscalYear }: Reporting, day: Day): readonly Period[] {
  return reporting ? periodsUntil(reporting, day < until ? day : until, fiscalYear) : []
}

/** Those whose deadline has passed by the day, oldest first. */
export function closedPeriods(plan: Reporting, day: Day): readonly Period[] {
  const { reporting } = plan
  return reporting ? owedPeriods(plan, day).filter((period) => reportDue(period, reporting) < day) : []
}
