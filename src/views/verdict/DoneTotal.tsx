import { hasPlan, rollup } from '#domain/judge/rollup.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { shareText } from '#i18n/shareText.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { coverageText } from '#telling/progressText.ts'
import styles from './CountsTotal.module.css'
import { HowMade } from './HowMade.tsx'

/** The weighted mean of the rows shown, with what it rests on. */
export function DoneTotal({ rows }: { readonly rows: readonly ActionSnapshot[] }) {
  const say = useSay()
  const whole = rollup(rows, useSnapshot().plan.rules)
  const coverage = coverageText(say, whole)
  return (
    <>
      {shareText(say, whole.actual)}
      {hasPlan(whole) && coverage && (
        <small className={styles.coverage}>
          <HowMade rows={() => rows}>{coverage}</HowMade>
        </small>
      )}
    </>
  )
}
