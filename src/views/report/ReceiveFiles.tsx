import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { isReady, useComing } from '#state/useComing.ts'
import type { OpenDatabase } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { ComingFile } from './ComingFile.tsx'
import styles from './Report.module.css'

/** Files that institutions send one another: what each would do is shown first, then it is taken in whole or not at all. */
export function ReceiveFiles({ db, plan, today }: { db: OpenDatabase; plan: Plan; today: Day }) {
  const say = useSay()
  const coming = useComing(db, plan, today)
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
      <label className={styles.field}>
        <span>{say('inbox.files', { ending: '.athar' })}</span>
        <input
          type="file"
          multiple
          accept=".athar"
          onChange={({ target }) => {
            if (target.files) void coming.choose([...target.files])
            target.value = ''
          }}
        />
      </label>
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
