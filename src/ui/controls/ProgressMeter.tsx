import styles from './ProgressMeter.module.css'

/** How far long work is; moves without a number while the total is unknown. */
export function ProgressMeter({
  label,
  done,
  total,
}: {
  readonly label: string
  readonly done: number
  readonly total: number
}) {
  return (
    <label className={styles.meter}>
      <span>{label}</span>
      {total > 0 ? <progress value={done} max={total} /> : <progress />}
    </label>
  )
}
