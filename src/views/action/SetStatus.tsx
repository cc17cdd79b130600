import { useRef, useState } from 'react'
import { maySet } from '#domain/judge/actionStatus.ts'
import type { Minted, StatusSet } from '#domain/ledger/update.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useActionHistory } from '#state/SnapshotProvider.tsx'
import { ACTION_TONES } from '#telling/tones.ts'
import { MarkedName } from '#ui/controls/MarkedName.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { useOffice } from '../decision/useOffice.ts'
import { late } from '../late.tsx'
import styles from '../report/Report.module.css'

const SetStatusForm = late(() => import('./SetStatusForm.tsx').then(({ SetStatusForm: found }) => found))

/**
 * The statuses that the committee set for an action, the latest first, and the setting of one. Nothing where none was set
 * and none may be: on a past day, in a browser that keeps nothing, and of what is done or stopped.
 */
export function SetStatus({ row }: { readonly row: ActionSnapshot }) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDetailsElement>(null)
  const { id } = row.action
  const { status, set } = row.verdict
  const found = useActionHistory(id)?.set ?? []
  const here = useOffice()
  const office = maySet(set?.computed ?? status) ? here : undefined
  if (found.length === 0 && !office) return null
  const fold = () => {
    if (!box.current) return
    box.current.open = false
    box.current.querySelector('summary')?.focus()
  }
  return (
    <Panel isTool={found.length === 0} title={say('set.title')} note={say('set.note')}>
      {found.length > 0 && (
        <ul className={styles.items}>
          {found.toReversed().map((each) => (
            <li key={each.id}>
              <Told of={each} isInForce={each.id === set?.id} />
            </li>
          ))}
        </ul>
      )}
      {office && (
        <details data-tool ref={box} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{say(set ? 'set.change' : 'set.open')}</summary>
          {isOpen && <SetStatusForm row={row} office={office} onDone={fold} />}
        </details>
      )}
    </Panel>
  )
}

function Told({ of, isInForce }: { readonly of: Minted<StatusSet>; readonly isInForce: boolean }) {
  const say = useSay()
  const { format } = say
  const values = { status: say(`status.${of.status}`), until: format.day(of.until) }
  return (
    <>
      <MarkedName tone={ACTION_TONES[of.status]}>
        {isInForce ? say('set.inForce', values) : say('set.before', values)}
      </MarkedName>
      <p>
        <Words of={of.reason} />
      </p>
      <div className={styles.before}>
        <Words of={of.author} />
        <span>{format.day(of.said)}</span>
      </div>
    </>
  )
}
