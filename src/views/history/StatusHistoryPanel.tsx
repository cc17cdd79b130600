import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { afterPaint, late } from '../late.tsx'

const StatusHistory = late(() => import('./StatusHistory.tsx').then(({ StatusHistory: found }) => found), afterPaint)

/** How the actions of an axis or an institution stood over time. */
export function StatusHistoryPanel(props: {
  readonly of: string
  readonly rows: readonly ActionSnapshot[]
  readonly fileName: string
}) {
  const say = useSay()
  return (
    <Panel>
      <StatusHistory {...props} title={say('statuses.title')} headingLevel={2} />
    </Panel>
  )
}
