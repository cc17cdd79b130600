import { useState } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import { forgetStrategy } from '#state/commands.ts'
import { prefer } from '#state/preferences.ts'
import { packagesOf } from '#state/shippedPackages.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Words } from '#ui/controls/Words.tsx'
import { Tag } from '#ui/controls/Tag.tsx'
import styles from './DataView.module.css'

/** The strategies kept here, and those that come with the site; removing asks once more. */
export function StrategyList({ onLoad }: { readonly onLoad: (url: string) => void }) {
  const say = useSay()
  const workspace = useWorkspace()
  const { strategy, strategies } = workspace
  const shipped = packagesOf(workspace.shipped)
  const change = useChangeAddress()
  const [doubted, setDoubted] = useState<string>()
  const [unremoved, setUnremoved] = useState<string>()
  const show = (name: string) => {
    prefer({ strategy: name })
    change({ strategy: name })
  }
  const remove = async (name: string) => {
    const isGone = await forgetStrategy(workspace, name)
    setDoubted(undefined)
    setUnremoved(isGone ? undefined : name)
  }
  return (
    <ul className={styles.list}>
      {strategies.map((each) => {
        const source = shipped.find(({ name }) => name === each.strategy)
        return (
          <li key={each.strategy}>
            <div>
              <p className={styles.name} dir="auto">
                <Words of={each.title} />
              </p>
              <p className={styles.about}>
                {say('data.edition', { edition: each.edition, version: each.version })}{' '}
                {each.isIllustrative && <Tag look="striped">{say('provenance.illustrative')}</Tag>}{' '}
                {each.strategy === strategy && <Tag>{say('data.onScreen')}</Tag>}
              </p>
              {unremoved === each.strategy && <p role="alert">{say('data.notRemoved')}</p>}
            </div>
            <div className={styles.buttons}>
              {each.strategy !== strategy && <Button onClick={() => show(each.strategy)}>{say('data.show')}</Button>}
              {source && <Button onClick={() => onLoad(source.url)}>{say('data.reload')}</Button>}
              {doubted === each.strategy ? (
                <>
                  <Button look="danger" onClick={() => void remove(each.strategy)}>
                    {say('data.removeSure')}
                  </Button>
                  <Button onClick={() => setDoubted(undefined)}>{say('data.keep')}</Button>
                </>
              ) : (
                each.strategy !== strategy && (
                  <Button onClick={() => setDoubted(each.strategy)}>{say('data.remove')}</Button>
                )
              )}
            </div>
          </li>
        )
      })}
      {shipped
        .filter(({ name }) => !strategies.some((each) => each.strategy === name))
        .map(({ name, title, url }) => (
          <li key={name}>
            <div>
              <p className={styles.name} dir="auto">
                <Words of={title} />
              </p>
              <p className={styles.about}>{say('data.shipped')}</p>
            </div>
            <div className={styles.buttons}>
              <Button onClick={() => onLoad(url)}>{say('data.load')}</Button>
            </div>
          </li>
        ))}
    </ul>
  )
}
