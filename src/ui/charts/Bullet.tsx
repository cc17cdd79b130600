import styles from './Bullet.module.css'

/** How much is done, with a tick for how much was planned by now. Unknown is an empty hatched track, not a zero. */
export function Bullet({
  done,
  planned,
  label,
}: {
  /** Shares 0…1. */
  readonly done: number | undefined
  readonly planned: number | undefined
  /** The bar as a sentence, with its numbers. */
  readonly label: string
}) {
  return (
    <div
      role="img"
      aria-label={label}
      className={done === undefined ? `${styles.track} ${styles.unknown}` : styles.track}
    >
      {done !== undefined && <span data-part="done" className={styles.done} style={{ inlineSize: percent(done) }} />}
      {planned !== undefined && (
        <span data-part="planned" className={styles.planned} style={{ insetInlineStart: percent(planned) }} />
      )}
    </div>
  )
}

const percent = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`
