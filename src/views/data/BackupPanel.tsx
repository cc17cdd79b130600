import { useState } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { makeBackup, openBackup, restoreBackup } from '#state/backup.ts'
import type { MergeResult, OpenedBackup } from '#state/backup.ts'
import { prefer, usePreferences } from '#state/preferences.ts'
import { dayOf } from '#state/dayOf.ts'
import { useToday } from '#state/today.ts'
import { useWorkspace } from '#state/workspace.tsx'
import type { OpenDatabase } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { FileField } from '#ui/controls/FileField.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { saveFile } from '#ui/save/saveFile.ts'
import styles from './DataView.module.css'

/** A backup older than this is asked for again, milliseconds: two weeks. */
const OLD = 14 * 86_400_000

/** Saves everything of the strategy on screen in one file, says how old the last one is, and merges one back in. */
export function BackupPanel({ db }: { readonly db: OpenDatabase }) {
  const say = useSay()
  const today = useToday()
  const { state, strategy } = useWorkspace()
  const last = usePreferences(({ backedUp }) => backedUp[strategy])
  const before = usePreferences(({ backedUp }) => backedUp)
  const [withDrafts, setWithDrafts] = useState(false)
  const isHere = state.kind === 'ready' && state.storedAt !== undefined
  const save = async () => {
    const { bytes, name } = await makeBackup(db, strategy, withDrafts, today)
    saveFile(new Blob([bytes], { type: 'application/gzip' }), name)
    prefer({ backedUp: { ...before, [strategy]: Date.now() } })
  }
  return (
    <Panel title={say('backup.title')} note={say('backup.note')}>
      <div className={styles.open}>
        {isHere && (
          <>
            <LastBackup at={last} />
            <label>
              <input type="checkbox" checked={withDrafts} onChange={({ target }) => setWithDrafts(target.checked)} />{' '}
              {say('backup.withDrafts')}
            </label>
            <div>
              <Button onClick={() => void save()}>{say('backup.save')}</Button>
            </div>
          </>
        )}
        <Restore db={db} />
      </div>
    </Panel>
  )
}

function LastBackup({ at }: { readonly at: number | undefined }) {
  const say = useSay()
  // A day is precise enough for an age, and changes with the page.
  const [now] = useState(() => Date.now())
  if (at === undefined) return <Notice tone="due" title={say('backup.never')} />
  const day = say.format.day(dayOf(at))
  return now - at > OLD ? (
    <Notice tone="risk" title={say('backup.old', { day })} />
  ) : (
    <Notice tone="done" title={say('backup.last', { day })} />
  )
}

type Sound = Extract<OpenedBackup, { readonly ok: true }>

/** Chooses a backup, shows what merging it would do, and merges it. */
function Restore({ db }: { readonly db: OpenDatabase }) {
  const say = useSay()
  const today = useToday()
  const [opened, setOpened] = useState<OpenedBackup>()
  const [isReading, setReading] = useState(false)
  const [done, setDone] = useState<MergeResult>()
  const choose = async (file: File) => {
    setDone(undefined)
    setOpened(undefined)
    setReading(true)
    setOpened(await openBackup(db, file, today))
    setReading(false)
  }
  const restore = async (backup: Sound) => {
    const result = await restoreBackup(db, backup)
    setOpened(undefined)
    setDone(result)
    if (result.ok) prefer({ strategy: backup.strategy })
  }
  return (
    <>
      <FileField
        label={say('backup.choose', { ending: '.athar-backup' })}
        accept=".athar-backup"
        onChoose={([file]) => file && void choose(file)}
      />
      {isReading && <Notice tone="unrated" title={say('backup.reading')} />}
      {opened && !opened.ok && <Notice tone="risk" isUrgent title={say(`backup.fault.${opened.fault}`)} />}
      {opened?.ok && (
        <Notice
          tone="due"
          title={say('backup.of', { strategy: opened.strategy, day: say.format.day(dayOf(opened.madeAt)) })}
          actions={
            <>
              <Button look="main" onClick={() => void restore(opened)}>
                {say('backup.restore')}
              </Button>
              <Button onClick={() => setOpened(undefined)}>{say('backup.leave')}</Button>
            </>
          }
        >
          <Merged of={opened.foreseen} />
        </Notice>
      )}
      {done && (
        <Notice
          tone={done.ok ? 'done' : 'risk'}
          isUrgent={!done.ok}
          title={say(done.ok ? 'backup.restored' : 'backup.notRestored')}
        >
          <Merged of={done} />
        </Notice>
      )}
    </>
  )
}

/** What merging does, in numbers; or why it did nothing. */
function Merged({ of }: { readonly of: MergeResult }) {
  const say = useSay()
  if (!of.ok) return say(`backup.unwritten.${of.reason}`)
  const { fresh, known, editions, drafts } = of
  return say('backup.merged', { fresh, known, editions, drafts })
}
