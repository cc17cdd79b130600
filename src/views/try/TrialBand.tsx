import { usePreferences } from '#state/preferences.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { late } from '../late.tsx'
import type { TrialScreen } from './TrialSteps.tsx'

const TrialSteps = late(() => import('./TrialSteps.tsx').then(({ TrialSteps: found }) => found))

/** Leads whoever tries the reporting cycle from screen to screen; nothing for anybody else. */
export function TrialBand({ on }: { readonly on: TrialScreen }) {
  const isTrying = usePreferences(({ trying }) => trying)
  const { isIllustrative } = useSnapshot().plan
  return isTrying && isIllustrative ? <TrialSteps on={on} /> : null
}
