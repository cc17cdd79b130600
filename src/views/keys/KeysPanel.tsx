import { useState } from 'react'
import type { RegisteredKey } from '#domain/ledger/keyRegistry.ts'
import type { Day } from '#domain/plan/day.ts'
import type { KeyId } from '#domain/plan/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { typedNumber } from '#i18n/typedNumber.ts'
import { closeKey } from '#state/keys.ts'
import { useReports, useSnapshot } from '#state/SnapshotProvider.tsx'
import type { AppendResult } from '#state/receiveFiles.ts'
import type { OpenDatabase } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { NotWritten } from '../report/NotWritten.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { Fingerprint } from './Fingerprint.tsx'
import styles from './Keys.module.css'
import form from '../report/Report.module.css'

/** Whose every key is, and the closing of one that was lost; nothing while there is none. */
export function KeysPanel({ db, plan, today }: { db: OpenDatabase; plan: Plan; today: Day }) {
  const say = useSay()
  const { keys } = useSnapshot()
  if (keys.length === 0) return null
  return (
    <Panel title={say('key.all')} note={say('key.allNote')}>
      <ul className={styles.keys}>
        {keys.map((key) => (
          <li key={key.key}>
            <span>
              <InstitutionLink id={key.institution} isFull />: <KeySince of={key} />
            </span>
            <details>
              <summary>{say('key.words')}</summary>
              <Fingerprint of={key.key} />
              {!key.closed && <CloseKey db={db} plan={plan} today={today} of={key.key} />}
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function KeySince({ of: { enrolled, closed } }: { readonly of: RegisteredKey }) {
  const say = useSay()
  const { format } = say
  if (closed) return say('key.closed', { day: format.day(closed.on), seq: format.number(closed.after) })
  return enrolled === undefined ? say('key.ofPlan') : say('key.enrolled', { day: format.day(enrolled) })
}

/** Closes a key after a number: by default after the last file it signed that came here. */
function CloseKey(props: { readonly db: OpenDatabase; readonly plan: Plan; readonly today: Day; readonly of: KeyId }) {
  const { db, plan, today, of } = props
  const say = useSay()
  const reports = useReports() ?? []
  const last = Math.max(0, ...reports.flatMap(({ key, seq }) => (key === of ? [seq] : [])))
  const [text, setText] = useState<string>()
  const [refused, setRefused] = useState<Extract<AppendResult, { readonly ok: false }>>()
  const after = text === undefined ? last : typedNumber(text)
  const isCount = typeof after === 'number' && Number.isInteger(after) && after >= 0
  const close = async () => {
    if (!isCount) return
    const result = await closeKey(db, { plan, key: of, today, after })
    setRefused(result.ok ? undefined : result)
  }
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault()
        void close()
      }}
    >
      <label className={form.field}>
        <span>{say('key.after')}</span>
        <input
          inputMode="numeric"
          dir="ltr"
          value={text ?? String(last)}
          aria-invalid={!isCount || undefined}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <div className={form.foot}>
        <Button type="submit" look="danger" disabled={!isCount}>
          {say('key.close')}
        </Button>
      </div>
      <NotWritten title={say('key.notClosed')} why={refused} />
    </form>
  )
}
