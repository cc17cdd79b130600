import { useState } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { LoadSource } from '#state/commands.ts'
import { Button } from '#ui/controls/Button.tsx'
import { FileField } from '#ui/controls/FileField.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import styles from './DataView.module.css'

/** Opens a package from files on this machine or from an address on this site. */
export function OpenPackage({ onOpen }: { readonly onOpen: (source: LoadSource) => void }) {
  const say = useSay()
  const [address, setAddress] = useState('')
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined
  const isHere = url !== undefined && url.origin === location.origin && /^https?:$/.test(url.protocol)
  return (
    <Panel span="narrow" title={say('open.title')} note={say('open.note')}>
      <div className={styles.open}>
        <FileField
          label={say('open.files')}
          accept=".json,.csv"
          isSeveral
          onChoose={(files) => onOpen({ kind: 'files', files })}
        />
        <form
          className={styles.field}
          onSubmit={(event) => {
            event.preventDefault()
            if (url && isHere) onOpen({ kind: 'address', url: url.href })
          }}
        >
          <label className={styles.field}>
            <span>{say('open.address')}</span>
            <input
              type="text"
              dir="ltr"
              inputMode="url"
              placeholder="data/…/datapackage.json"
              value={address}
              onChange={({ target }) => setAddress(target.value)}
              aria-describedby="open-hint"
            />
          </label>
          <p id="open-hint" className={styles.about}>
            {address !== '' && !isHere ? say('open.elsewhere') : say('open.hint')}
          </p>
          <div>
            <Button type="submit" disabled={address === '' || !isHere}>
              {say('data.load')}
            </Button>
          </div>
        </form>
      </div>
    </Panel>
  )
}
