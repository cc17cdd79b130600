import { useEffect, useState } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { canSign, createKey } from '#state/keys.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { saveFile } from '#ui/save/saveFile.ts'
import type { KeyProps } from './keyProps.ts'
import styles from '../report/Report.module.css'

/** Fewer letters are guessed. */
const SHORTEST = 12

/** Makes a key, with a copy under a passphrase where one is given; where this browser cannot sign it says why. */
export function NewKey(props: KeyProps) {
  const { db, plan, institution, today } = props
  const say = useSay()
  const [isAble, setAble] = useState<boolean>()
  const [passphrase, setPassphrase] = useState('')
  const [isMaking, setMaking] = useState(false)
  useEffect(() => {
    let isCurrent = true
    void canSign().then((able) => isCurrent && setAble(able))
    return () => {
      isCurrent = false
    }
  }, [])
  if (isAble === undefined) return null
  if (!isAble) return <Notice tone="unrated" title={say('key.cannot')} />
  const isShort = passphrase !== '' && passphrase.length < SHORTEST
  const make = async () => {
    setMaking(true)
    const { copy } = await createKey(db, { plan, institution, today }, passphrase === '' ? undefined : passphrase)
    if (copy) saveFile(new Blob([copy], { type: 'application/json' }), `${plan.strategy}-${institution}.athar-key`)
    setMaking(false)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <label className={styles.field}>
        <span>{say('key.passphrase', { n: SHORTEST })}</span>
        <input
          type="password"
          autoComplete="new-password"
          value={passphrase}
          aria-invalid={isShort || undefined}
          onChange={({ target }) => setPassphrase(target.value)}
        />
      </label>
      <p>{say('key.copyNote')}</p>
      <div className={styles.foot}>
        <Button type="submit" disabled={isMaking || isShort}>
          {say(passphrase === '' ? 'key.make' : 'key.makeWithCopy')}
        </Button>
      </div>
    </form>
  )
}
