import { useMemo } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { matterRows } from '#telling/matterRows.ts'
import type { MatterRow } from '#telling/matterRows.ts'

/** Everything that needs attention, the most serious first. */
export function useMatterRows(): readonly MatterRow[] {
  const say = useSay()
  const snapshot = useSnapshot()
  return useMemo(() => matterRows(say, snapshot), [say, snapshot])
}
