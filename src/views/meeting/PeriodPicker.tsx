import { closedPeriods, reportDue } from '#domain/plan/reportingPeriods.ts'
import type { Period } from '#domain/plan/period.ts'
import { addDays } from '#domain/plan/day.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress, useChangeAddress } from '#state/address.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useToday } from '#state/today.ts'
import { SelectFilter } from '#ui/table/SelectFilter.tsx'

/**
 * The reporting period that a meeting is about: the pack is then of the day on which the committee approved it, else of the
 * day after its reports were due. Nothing without a reporting cycle.
 */
export function PeriodPicker() {
  const say = useSay()
  const { plan, approvals, asOf } = useSnapshot()
  const { isToday } = useAddress()
  const today = useToday()
  const change = useChangeAddress()
  const cycle = plan.reporting
  if (!cycle) return null
  const dayOf = (period: Period) =>
    approvals.find((approval) => approval.period === period)?.on ?? addDays(reportDue(period, cycle), 1)
  const periods = closedPeriods(plan, today).toReversed()
  const chosen = isToday ? undefined : periods.find((period) => dayOf(period) === asOf)
  return (
    <SelectFilter
      label={say('meeting.period')}
      value={chosen ?? ''}
      options={[
        { value: '', label: say(isToday ? 'meeting.untilToday' : 'meeting.otherDay', { day: say.format.day(asOf) }) },
        ...periods.map((period) => ({ value: period, label: say.format.period(period) })),
      ]}
      onChange={(value) => {
        const period = periods.find((each) => each === value)
        change({ asOf: period && dayOf(period), compare: undefined })
      }}
    />
  )
}
