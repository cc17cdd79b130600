import type { InstitutionId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useFilesMade } from '#state/useFilesMade.ts'
import type { OpenDatabase } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { saveReport } from '../exchange/saveReport.ts'
import styles from '../keys/Keys.module.css'

/** So many files are shown. */
const SHOWN = 12

/** The files that were made here, to be saved once more; nothing while there is none. */
export function FilesMade(props: {
  readonly db: OpenDatabase
  readonly strategy: string
  readonly by: InstitutionId
  readonly carries: 'report' | 'response'
}) {
  const { db, strategy, by, carries } = props
  const say = useSay()
  const files = useFilesMade(db, strategy, by, carries)
  if (files.length === 0) return null
  return (
    <Panel title={say('filing.made')} note={say('filing.madeNote')}>
      <ul className={styles.keys}>
        {files.slice(0, SHOWN).map((file) => (
          <li key={file.digest}>
            <bdi>{file.name}</bdi>
            <Button onClick={() => void file.open().then((whole) => whole && saveReport(whole))}>
              {say('filing.again')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
