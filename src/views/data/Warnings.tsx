import { useSay } from '#i18n/LocaleProvider.tsx'
import type { PackageProblem } from '#state/commands.ts'
import { useWordsOf } from '#state/words.ts'
import { Notice } from '#ui/controls/Notice.tsx'
import styles from './DataView.module.css'
import { ProblemTable } from './Problems.tsx'

/** What was taken in as it stands although it is hardly meant so. */
export function Warnings({ warnings }: { readonly warnings: readonly PackageProblem[] }) {
  const say = useSay()
  useWordsOf('data')
  const count = warnings.reduce((sum, each) => sum + each.count, 0)
  return (
    <div className={styles.warnings}>
      <Notice tone="risk" title={say('warnings.title', { n: count })}>
        {say('warnings.note')}
      </Notice>
      <ProblemTable name={say('warnings.table')} problems={warnings} />
    </div>
  )
}
