import { useMemo } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChanges, useSnapshot } from '#state/SnapshotProvider.tsx'
import { changeLines } from '#telling/changeLines.ts'
import type { ChangeLine } from '#telling/changeLines.ts'
import type { Since } from './useSince.ts'

/** What changed since a day, in words; undefined until it is known. */
export function useChangeLines({ day, before }: Since): readonly ChangeLine[] | undefined {
  const say = useSay()
  const snapshot = useSnapshot()
  const changes = useChanges(day)
  return useMemo(() => changes && changeLines(say, snapshot, before, changes), [say, snapshot, before, changes])
}
