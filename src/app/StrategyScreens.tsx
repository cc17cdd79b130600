import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { latestOf } from '#domain/plan/editions.ts'
import { StrategyWords } from '#i18n/LocaleProvider.tsx'
import { useSnapshot, useSnapshotIfAny } from '#state/SnapshotProvider.tsx'
import { prefer } from '#state/preferences.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { FilesOf } from '#views/workspace/FilesOf.tsx'
import { usePaperFoot } from './usePaperFoot.ts'
import { Opening, WorkspaceGate } from './WorkspaceGate.tsx'

/** The screens that read a snapshot; while there is none, what stands in their place. */
export function StrategyScreens() {
  const { state } = useWorkspace()
  const isSeen = useSnapshotIfAny() !== undefined
  const plan = state.kind === 'ready' ? latestOf(state.source.editions) : undefined
  const shown = plan?.strategy
  useEffect(() => {
    if (shown !== undefined) prefer({ strategy: shown })
  }, [shown])
  if (state.kind !== 'ready' || !plan) return <WorkspaceGate />
  if (!isSeen) return <Opening />
  return (
    <StrategyWords strategy={plan}>
      <Screens />
    </StrategyWords>
  )
}

/** Files saved on them name the edition of the plan that they show; so does paper. */
function Screens() {
  usePaperFoot()
  return (
    <FilesOf snapshot={useSnapshot()}>
      <Outlet />
    </FilesOf>
  )
}
