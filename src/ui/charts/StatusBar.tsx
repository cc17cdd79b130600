import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './StatusBar.module.css'

/** A part of the bar. */
export interface StatusSegment {
  readonly id: string
  readonly count: number
  /** A colour of the tokens by name, `--on`. */
  readonly colorToken: `--${string}`
  readonly label: string
}

/** Counts by status as parts of one bar. It accompanies a list that says the same in words; with nothing to show it is absent. */
export function StatusBar({ segments }: { readonly segments: readonly StatusSegment[] }) {
  const say = useSay()
  const { format } = say
  const shown = segments.filter(({ count }) => count > 0)
  if (shown.length === 0) return null
  const counts = shown.map(({ count, label }) => say('chart.statusBar.count', { count: format.number(count), label }))
  return (
    <div role="img" aria-label={format.list(counts)} className={styles.bar}>
      {shown.map(({ id, count, colorToken }) => (
        <span key={id} data-status={id} style={{ flexGrow: count, background: `var(${colorToken})` }} />
      ))}
    </div>
  )
}
