import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { ReportFile } from '#state/receiveFiles.ts'
import { isReady, useComing } from '#state/useComing.ts'
import type { ExchangeFolder } from '#state/useExchangeFolder.ts'
import { useWaitingFiles } from '#state/useWaitingFiles.ts'
import type { OpenDatabase } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { FileField } from '#ui/controls/FileField.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { ComingFile } from './ComingFile.tsx'
import styles from './Report.module.css'

/** Files that institutions send one another: what each would do is shown first, then it is taken in whole or not at all. */
export function ReceiveFiles(props: {
  readonly db: OpenDatabase
  readonly plan: Plan
  readonly today: Day
  readonly folder: ExchangeFolder
  /** Which of the files in the folder are meant for this screen. */
  readonly isWanted: (file: ReportFile) => boolean
}) {
  const { db, plan, today, folder, isWanted } = props
  const say = useSay()
  const coming = useComing(db, plan, today, isWanted)
  const isFailing = useWaitingFiles(folder.kind === 'open' ? folder.carrier : undefined, coming.offer)
  const ready = coming.files.filter(isReady)
  return (
    <div
      className={styles.form}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void coming.choose([...event.dataTransfer.files])
      }}
    >
      <FileField
        label={say('inbox.files', { ending: '.athar' })}
        accept=".athar"
        isSeveral
        onChoose={(files) => void coming.choose(files)}
      />
      {isFailing && folder.kind === 'open' && (
        <Notice tone="risk" title={say('folder.failing', { name: folder.name })} />
      )}
      {ready.length > 1 && (
        <div className={styles.foot}>
          <Button look="main" onClick={() => void coming.take(ready)}>
            {say('inbox.takeAll', { n: ready.length })}
          </Button>
        </div>
      )}
      {coming.files.map((file) => (
        <ComingFile key={file.id} plan={plan} file={file} coming={coming} />
      ))}
    </div>
  )
}
