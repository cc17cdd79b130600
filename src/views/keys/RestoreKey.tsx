import { useState } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { restoreKey } from '#state/keys.ts'
import type { RestoreResult } from '#state/keys.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import type { KeyProps } from './keyProps.ts'
import { FileField } from '#ui/controls/FileField.tsx'
import styles from '../report/Report.module.css'

/** Takes a key back from the copy that was made with it. */
export function RestoreKey(props: KeyProps) {
  const { db, plan, institution, today } = props
  const say = useSay()
  const [file, setFile] = useState<File>()
  const [passphrase, setPassphrase] = useState('')
  const [fault, setFault] = useState<Extract<RestoreResult, { readonly ok: false }>['fault']>()
  const restore = async () => {
    if (!file) return
    const result = await restoreKey(db, { plan, institution, today }, file, passphrase)
    setFault(result.ok ? undefined : result.fault)
  }
  return (
    <details>
      <summary>{say('key.restore')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void restore()
        }}
      >
        <FileField
          label={say('key.copy', { ending: '.athar-key' })}
          accept=".athar-key"
          chosen={file?.name}
          onChoose={([chosen]) => setFile(chosen)}
        />
        <label className={styles.field}>
          <span>{say('key.passphraseOfCopy')}</span>
          <input
            type="password"
            autoComplete="current-password"
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
        </label>
        <div className={styles.foot}>
          <Button type="submit" disabled={!file || passphrase === ''}>
            {say('key.takeBack')}
          </Button>
        </div>
        {fault && <Notice tone="risk" isUrgent title={say(`key.fault.${fault}`)} />}
      </form>
    </details>
  )
}
