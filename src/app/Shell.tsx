import { Outlet, useRouterState } from '@tanstack/react-router'
import { useRef } from 'react'
import type { Moment } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { SnapshotProvider, useIsComing } from '#state/SnapshotProvider.tsx'
import { useAddress } from '#state/address.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { Announcement } from './Announcement.tsx'
import { Header } from './Header.tsx'
import { Navigation } from './Navigation.tsx'
import { Notices } from './Notices.tsx'
import styles from './Shell.module.css'
import { useArrival } from './useArrival.ts'

/** The frame of every screen: who we are, where we are, which day it is, and the screen itself. */
export function Shell() {
  const { state, database, doWithoutWorker } = useWorkspace()
  const { day, basis = 'official' } = useAddress()
  return (
    <SnapshotProvider
      source={state.kind === 'ready' ? state.source : undefined}
      database={database.kind === 'open' ? database.db.name : ''}
      onBroken={doWithoutWorker}
      asOf={day}
      basis={basis}
    >
      <Frame asOf={day} basis={basis} />
    </SnapshotProvider>
  )
}

function Frame(moment: Moment) {
  const say = useSay()
  const { isStoring } = useWorkspace()
  const main = useRef<HTMLElement>(null)
  const address = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.href })
  const isComing = useIsComing(moment)
  useArrival()
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {say('shell.skip')}
      </button>
      <header>
        <Header />
        <Notices />
      </header>
      <Announcement />
      <Navigation />
      {/* The address whose screen stands here: while the next one is being fetched it is still that of the last. */}
      <main
        ref={main}
        tabIndex={-1}
        className={styles.main}
        data-address={address}
        data-storing={isStoring || undefined}
        aria-busy={isComing || undefined}
      >
        <Outlet />
      </main>
    </>
  )
}
