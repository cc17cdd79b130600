import { hasPlan } from '#domain/judge/rollup.ts'
import type { Rollup } from '#domain/judge/rollup.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { shareText } from '#i18n/shareText.ts'
import { coverageText } from '#telling/progressText.ts'
import styles from './CountsTotal.module.css'

/** The weighted mean of the rows shown, with what it rests on. */
export function DoneTotal({ rollup }: { readonly rollup: Rollup }) {
  const say = useSay()
  return (
    <>
      {shareText(say, rollup.actual)}
      {hasPlan(rollup) && <small className={styles.coverage}>{coverageText(say, rollup)}</small>}
    </>
  )
}
