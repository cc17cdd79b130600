import type { RegisteredKey } from '#domain/ledger/keyRegistry.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useOwnKey } from '#state/useOwnKey.ts'
import { Notice } from '#ui/controls/Notice.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { Fingerprint } from './Fingerprint.tsx'
import { NewKey } from './NewKey.tsx'
import { RestoreKey } from './RestoreKey.tsx'
import type { KeyProps } from './keyProps.ts'
import styles from '../report/Report.module.css'

/** The key with which this browser signs for an institution: its words and how it stands, or the making of one. */
export function OwnKey(props: KeyProps) {
  const { db, plan, institution } = props
  const say = useSay()
  const own = useOwnKey(db, plan.strategy, institution)
  const registered = useSnapshot().keys
  if (!own) return <Panel title={say('key.title')} isBusy />
  const { key } = own
  const known = registered.find((each) => each.key === key)
  const isSecretariat = institution === plan.secretariat
  if (key === undefined)
    return (
      <Panel title={say('key.title')} note={say('key.none')}>
        <div className={styles.form}>
          <NewKey {...props} />
          <RestoreKey {...props} />
        </div>
      </Panel>
    )
  return (
    <Panel title={say('key.title')} note={say(isSecretariat ? 'key.ownOfSecretariat' : 'key.own')}>
      <div className={styles.form}>
        <Fingerprint of={key} />
        <KeyState known={known} institution={institution} />
      </div>
      {known?.closed && <NewKey {...props} />}
    </Panel>
  )
}

/** Whether the secretariat has said that the key is the institution's, as far as this browser knows. */
function KeyState({ known, institution }: { known: RegisteredKey | undefined; institution: InstitutionId }) {
  const say = useSay()
  if (!known) return <Notice tone="due" title={say('key.notEnrolled')} />
  if (known.institution !== institution) return <Notice tone="risk" title={say('key.another')} />
  if (known.closed)
    return (
      <Notice
        tone="risk"
        title={say('key.closed', { day: say.format.day(known.closed.on), seq: say.format.number(known.closed.after) })}
      >
        {say('key.makeAnother')}
      </Notice>
    )
  if (known.enrolled === undefined) return <Notice tone="done" title={say('key.ofPlan')} />
  return <Notice tone="done" title={say('key.enrolled', { day: say.format.day(known.enrolled) })} />
}
