import { useSay } from '#i18n/LocaleProvider.tsx'
import type { ExchangeFolder } from '#state/useExchangeFolder.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import styles from '../report/Report.module.css'

/** The folder by which files are exchanged: chosen once, opened again after a restart, left; nothing where no browser can. */
export function ExchangeFolderPanel({ folder }: { readonly folder: ExchangeFolder }) {
  const say = useSay()
  if (folder.kind === 'impossible' || folder.kind === 'reading') return null
  return (
    <Panel title={say('folder.title')} note={say('folder.note')}>
      <div className={styles.form}>
        {folder.kind === 'none' && (
          <div>
            <Button onClick={() => void folder.choose()}>{say('folder.choose')}</Button>
          </div>
        )}
        {folder.kind === 'asleep' && (
          <Notice
            tone="due"
            title={say('folder.asleep', { name: folder.name })}
            actions={
              <>
                <Button look="main" onClick={() => void folder.wake()}>
                  {say('folder.wake')}
                </Button>
                <Button onClick={folder.leave}>{say('folder.leave')}</Button>
              </>
            }
          />
        )}
        {folder.kind === 'open' && (
          <Notice
            tone="done"
            title={say('folder.open', { name: folder.name })}
            actions={<Button onClick={folder.leave}>{say('folder.leave')}</Button>}
          />
        )}
      </div>
    </Panel>
  )
}
