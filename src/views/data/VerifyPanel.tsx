import { useSay } from '#i18n/LocaleProvider.tsx'
import { useVerification } from '#state/verify/useVerification.ts'
import type { VerificationState } from '#state/verify/useVerification.ts'
import { useWorkspace } from '#state/workspace.tsx'
import type { OpenDatabase } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import styles from './VerifyPanel.module.css'

/** Checks the whole ledger of the strategy on screen, and says plainly what was found. */
export function VerifyPanel({ db }: { readonly db: OpenDatabase }) {
  const say = useSay()
  const { strategy } = useWorkspace()
  const { state, start } = useVerification({ database: db.name, strategy })
  return (
    <Panel title={say('verify.title')} note={say('verify.note')}>
      <div className={styles.verify}>
        <div>
          <Button disabled={state.kind === 'running'} onClick={start}>
            {say('verify.start')}
          </Button>
        </div>
        <Outcome state={state} />
      </div>
    </Panel>
  )
}

function Outcome({ state }: { readonly state: VerificationState }) {
  const say = useSay()
  switch (state.kind) {
    case 'idle':
      return null
    case 'running':
      return <Notice tone="unrated" title={say('verify.running', { done: state.done, total: state.total })} />
    case 'broken':
      return (
        <Notice tone="risk" isUrgent title={say('verify.broken')}>
          <code dir="ltr">{state.detail}</code>
        </Notice>
      )
    case 'done': {
      const { faults, gaps, statements, tables, files, signed } = state.found
      const counts = say('verify.counts', { statements, tables, files, signed })
      return (
        <>
          {faults.length === 0 ? (
            <Notice tone="done" title={say('verify.sound')}>
              {counts}
            </Notice>
          ) : (
            <Notice tone="over" isUrgent title={say('verify.faults', { n: faults.length })}>
              <p>{counts}</p>
              <ul>
                {faults.slice(0, SHOWN).map(({ kind, about }) => (
                  <li key={`${kind} ${about}`}>
                    {say(`verify.fault.${kind}`)} <code dir="ltr">{about}</code>
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          {gaps.length > 0 && (
            <Notice tone="due" title={say('verify.gaps', { n: gaps.length })}>
              <ul>
                {gaps.slice(0, SHOWN).map(({ by, name }) => (
                  <li key={name}>{say('verify.gap', { by, name })}</li>
                ))}
              </ul>
            </Notice>
          )}
        </>
      )
    }
  }
}

/** So many of each are listed. */
const SHOWN = 20
