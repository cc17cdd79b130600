import { Link, Navigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useText } from '#i18n/LocaleProvider.tsx'
import { restart } from '#state/commands.ts'
import { useLoad } from '#state/useLoad.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { ProgressMeter } from '#ui/controls/ProgressMeter.tsx'
import { Problems } from '#views/data/Problems.tsx'

/** What is on screen while there is no strategy to show: reading, loading, absent, lost or superseded. */
export function WorkspaceGate() {
  const t = useText()
  const { state, shipped } = useWorkspace()
  switch (state.kind) {
    case 'ready':
    case 'reading':
      return null
    case 'lost':
      return (
        <Page title={t('lost.title')}>
          <Notice
            tone="over"
            title={t('lost.text')}
            isUrgent
            actions={<Button onClick={() => void restart()}>{t('lost.restart')}</Button>}
          >
            {t('lost.detail')}
          </Notice>
        </Page>
      )
    case 'newer':
      return (
        <Page title={t('newer.title')}>
          <Notice
            tone="risk"
            title={t('newer.text')}
            isUrgent
            actions={<Button onClick={() => location.reload()}>{t('failure.reload')}</Button>}
          />
        </Page>
      )
    case 'absent':
      if (state.shipped) return <FirstLoad key={state.shipped.url} url={state.shipped.url} />
      return shipped.length === 0 ? <NothingShipped /> : <Navigate to="/data" />
  }
}

/** Fetches a package that comes with the site the first time it is asked for. */
function FirstLoad({ url }: { readonly url: string }) {
  const t = useText()
  const { load, start, cancel } = useLoad()
  useEffect(() => void start({ kind: 'address', url }), [start, url])
  const again = <Button onClick={() => void start({ kind: 'address', url })}>{t('failure.retry')}</Button>
  if (load.kind === 'done' && load.outcome.kind !== 'loaded') {
    return (
      <Page title={t('load.failed')}>
        {load.outcome.kind === 'refused' && <Problems problems={load.outcome.problems} />}
        <Notice
          tone="off"
          title={t(load.outcome.kind === 'cancelled' ? 'load.cancelled' : 'load.nothingChanged')}
          actions={
            <>
              {again}
              <Link to="/data">{t('nav.data')}</Link>
            </>
          }
        >
          {load.outcome.kind === 'notStored' &&
            t(load.outcome.reason === 'quota' ? 'load.quota' : 'load.storing', { detail: load.outcome.detail })}
        </Notice>
      </Page>
    )
  }
  const { done, total } = load.kind === 'running' ? load.progress : { done: 0, total: 0 }
  return (
    <Page title={t('load.title')}>
      <ProgressMeter label={t('load.reading')} done={done} total={total} />
      <p>
        <Button onClick={cancel}>{t('load.cancel')}</Button>
      </p>
    </Page>
  )
}

function NothingShipped() {
  const t = useText()
  return (
    <Page title={t('load.failed')}>
      <Notice
        tone="off"
        title={t('load.noPackages')}
        isUrgent
        actions={<Button onClick={() => location.reload()}>{t('failure.reload')}</Button>}
      />
    </Page>
  )
}
