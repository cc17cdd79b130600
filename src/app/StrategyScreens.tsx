import { Outlet } from '@tanstack/react-router'
import { SnapshotProvider } from '#state/SnapshotProvider.tsx'
import { useAddress } from '#state/address.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { WorkspaceGate } from './WorkspaceGate.tsx'

/** The screens that read a snapshot; while there is none, what stands in their place. */
export function StrategyScreens() {
  const { state } = useWorkspace()
  const { day, basis } = useAddress()
  if (state.kind !== 'ready') return <WorkspaceGate />
  return (
    <SnapshotProvider plan={state.plan} updates={state.updates} asOf={day} basis={basis ?? 'official'}>
      <Outlet />
    </SnapshotProvider>
  )
}
