import { parseDay } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import styles from './Report.module.css'

/** A day chosen in the browser's own way. */
export function DayField(props: {
  readonly label: string
  readonly value: Day | undefined
  readonly max?: Day
  readonly onChange: (day: Day | undefined) => void
}) {
  const { label, value, max, onChange } = props
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input type="date" value={value ?? ''} max={max} onChange={({ target }) => onChange(parseDay(target.value))} />
    </label>
  )
}
