import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useLoad } from '#state/useLoad.ts'
import { useWordsOf } from '#state/words.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { ProgressMeter } from '#ui/controls/ProgressMeter.tsx'
import { LoadFailure } from '#views/data/LoadFailure.tsx'
import styles from './WorkspaceGate.module.css'

/** A package that is read table by table, as far as it is. */
export function LoadFromTables({ url }: { readonly url: string }) {
  useWordsOf('data')
  const say = useSay()
  const { load, start, cancel } = useLoad()
  useEffect(() => void start({ kind: 'address', url }), [start, url])
  const again = <Button onClick={() => void start({ kind: 'address', url })}>{say('failure.retry')}</Button>
  if (load.kind === 'done' && load.outcome.kind !== 'loaded' && load.outcome.kind !== 'replaces') {
    return (
      <Page title={say('load.failed')}>
        <LoadFailure outcome={load.outcome} />
        <p className={styles.actions}>
          {again} <Link to="/data">{say('nav.data')}</Link>
        </p>
      </Page>
    )
  }
  const { done, total } = load.kind === 'running' ? load.progress : { done: 0, total: 0 }
  return (
    <Page title={say('load.title')}>
      <ProgressMeter label={say('load.reading')} done={done} total={total} />
      <p>
        <Button onClick={cancel}>{say('load.cancel')}</Button>
      </p>
    </Page>
  )
}
