import { actionForecast } from '#domain/judge/forecast.ts'
import { isActive } from '#domain/judge/rollup.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useActionHistory, useSnapshot } from '#state/SnapshotProvider.tsx'
import { completionText } from '#telling/forecastText.ts'
import { ForecastPanel } from './ForecastPanel.tsx'

/** When an action would be completed at its pace; nothing for one that is completed, or of which nobody spoke. */
export function ActionForecast({ row }: { readonly row: ActionSnapshot }) {
  const say = useSay()
  const { asOf } = useSnapshot()
  const { action, verdict } = row
  const history = useActionHistory(action.id)
  const isOpen = isActive(row) && verdict.status !== 'completed'
  if (!history || !isOpen || history.record.counted.length === 0) return null
  const due = action.duePeriod
  return (
    <ForecastPanel>
      <p>
        {completionText(say, actionForecast(action, history.record, asOf))}{' '}
        {due && say('forecast.due', { due: say.format.period(due) })}
      </p>
    </ForecastPanel>
  )
}
