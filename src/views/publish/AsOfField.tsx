import type { Approval } from '#domain/judge/approvals.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from '../report/Report.module.css'

interface Props {
  readonly plan: Plan
  readonly approvals: readonly Approval[]
  readonly today: Day
  readonly asOf: Day
  readonly onChange: (day: Day) => void
}

/** The day the figures are of: that of an approval by the committee; today where the strategy has no reporting cycle. */
export function AsOfField({ plan, approvals, today, asOf, onChange }: Props) {
  const say = useSay()
  const { format } = say
  if (!plan.reporting) return <p>{say('publish.asOf.today', { day: format.day(today) })}</p>
  return (
    <label className={styles.field}>
      <span>{say('publish.asOf')}</span>
      <select value={asOf} onChange={({ target }) => onChange(target.value as Day)}>
        {approvals.map(({ period, on }) => (
          <option key={period} value={on}>
            {say('publish.asOf.period', { period: format.period(period), day: format.day(on) })}
          </option>
        ))}
      </select>
    </label>
  )
}
