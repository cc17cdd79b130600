import { Outlet, useLocation } from '@tanstack/react-router'
import { useRef } from 'react'
import { useText } from '#i18n/LocaleProvider.tsx'
import { SnapshotProvider } from '#state/SnapshotProvider.tsx'
import { useAddress } from '#state/address.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { Header } from './Header.tsx'
import { IllustrativeNotice } from './IllustrativeNotice.tsx'
import { Navigation } from './Navigation.tsx'
import styles from './Shell.module.css'
import { WorkspaceGate } from './WorkspaceGate.tsx'

/** The frame of every screen: who we are, where we are, which day it is, and the screen itself. */
export function Shell() {
  const t = useText()
  const main = useRef<HTMLElement>(null)
  const { state } = useWorkspace()
  const { day, basis } = useAddress()
  const isDataScreen = useLocation({ select: ({ pathname }) => pathname === '/data' })
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('shell.skip')}
      </button>
      <Header />
      <IllustrativeNotice />
      <Navigation />
      <main ref={main} tabIndex={-1} className={styles.main}>
        {state.kind === 'ready' ? (
          <SnapshotProvider plan={state.plan} updates={state.updates} asOf={day} basis={basis ?? 'official'}>
            <Outlet />
          </SnapshotProvider>
        ) : isDataScreen ? (
          <Outlet />
        ) : (
          <WorkspaceGate />
        )}
      </main>
    </>
  )
}
