import { useState } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { openReport, takeIn } from '#state/reports.ts'
import type { AppendResult, FileFault } from '#state/reports.ts'
import type { OpenDatabase } from '#state/workspace.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { unwrittenText } from '#telling/unwrittenText.ts'
import styles from './Report.module.css'

/** What came of one file. */
type Received = { readonly name: string } & (
  | { readonly kind: 'fault'; readonly fault: FileFault; readonly detail: string }
  | { readonly kind: 'taken'; readonly result: AppendResult }
)

/** Takes in files that institutions send one another, each whole or not at all, and says what came of it. */
export function ReceiveFiles({ db }: { readonly db: OpenDatabase }) {
  const say = useSay()
  const [received, setReceived] = useState<readonly Received[]>([])
  const receive = async (files: readonly File[]) => {
    const came: Received[] = []
    for (const file of files) {
      const { name } = file
      const opened = await openReport(file)
      if (opened.ok) {
        const { strategy, entries } = opened.file
        came.push({ name, kind: 'taken', result: await takeIn(db, strategy, entries, opened.bytes) })
      } else came.push({ name, kind: 'fault', fault: opened.fault, detail: opened.detail })
    }
    setReceived(came)
  }
  return (
    <div className={styles.form}>
      <label className={styles.field}>
        <span>{say('inbox.files', { ending: '.athar' })}</span>
        <input
          type="file"
          multiple
          accept=".athar"
          onChange={({ target }) => {
            if (target.files) void receive([...target.files])
            target.value = ''
          }}
        />
      </label>
      {received.map((each) => (
        <ReceivedNotice key={each.name} received={each} />
      ))}
    </div>
  )
}

function ReceivedNotice({ received }: { readonly received: Received }) {
  const say = useSay()
  const { name } = received
  if (received.kind === 'fault')
    return (
      <Notice tone="risk" isUrgent title={say('inbox.notTaken', { name })}>
        {say(`fault.${received.fault}`)} {received.detail !== '' && <code dir="ltr">{received.detail}</code>}
      </Notice>
    )
  const { result } = received
  if (!result.ok)
    return (
      <Notice tone="risk" isUrgent title={say('inbox.notTaken', { name })}>
        {unwrittenText(say, result)}
      </Notice>
    )
  return (
    <Notice
      tone="done"
      title={result.fresh > 0 ? say('inbox.taken', { name, n: result.fresh }) : say('inbox.known', { name })}
    />
  )
}
