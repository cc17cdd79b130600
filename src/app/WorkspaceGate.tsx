import { useLocation } from '@tanstack/react-router'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { HeadlineOfDay } from '#exchange/compiled/headlineFile.ts'
import type { ShippedPackage } from '#state/shippedPackages.ts'
import { useCompiled } from '#state/useCompiled.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { late } from '#views/late.tsx'
import { Unreachable } from '#views/workspace/Unreachable.tsx'
import page from '#ui/controls/Page.module.css'
import overview from '#views/overview/Overview.module.css'
import { earlyHeadline } from './earlyHeadline.ts'
import styles from './WorkspaceGate.module.css'

const TroublePage = late(() => import('#views/workspace/TroublePage.tsx').then(({ TroublePage: found }) => found))
const LoadFromTables = late(() => import('./LoadFromTables.tsx').then(({ LoadFromTables: found }) => found))

/** What is on screen while there is no strategy to show: opening, loading, or what stands in the way. */
export function WorkspaceGate() {
  const say = useSay()
  const { state } = useWorkspace()
  switch (state.kind) {
    case 'reading':
    case 'ready':
      return <Opening />
    case 'shipped':
      return <FirstLoad key={state.shipped.url} shipped={state.shipped} />
    case 'unreachable':
      // What says so must not have to be fetched.
      return (
        <Page title={say('load.failed')}>
          <Unreachable detail={state.detail} />
        </Page>
      )
    default:
      return <TroublePage />
  }
}

/** Something is being read. */
export function Opening() {
  const say = useSay()
  const painted = earlyHeadline()
  const { pathname } = useLocation()
  if (painted && pathname === '/') return <EarlyHeadline {...painted} />
  return (
    <p className={styles.opening} aria-busy="true">
      {say('opening')}
    </p>
  )
}

/** What was painted before the application came stays until its data are here. */
function EarlyHeadline({ parts, day }: HeadlineOfDay) {
  return (
    <div className={page.page} aria-busy="true">
      <p className={overview.lead}>
        {parts.map((part, place) => (typeof part === 'string' ? part : <b key={place}>{part.bold}</b>))}
        <br />
        <small className={overview.asOf}>{day}</small>
      </p>
    </div>
  )
}

/** A package that comes with the site, the first time it is asked for: from one file, or table by table. */
function FirstLoad({ shipped }: { readonly shipped: ShippedPackage }) {
  return useCompiled(shipped) ? <LoadFromTables url={shipped.url} /> : <Opening />
}
