import { indicatorForecast } from '#domain/judge/forecast.ts'
import type { IndicatorForecast as Forecast } from '#domain/judge/forecast.ts'
import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { indicatorForecastText } from '#telling/forecastText.ts'
import styles from './Forecast.module.css'
import { ForecastPanel } from './ForecastPanel.tsx'

/** What an indicator would be at its target's period; nothing where it has no target ahead to be compared with. */
export function IndicatorForecast({ row: { indicator, record } }: { readonly row: IndicatorSnapshot }) {
  const say = useSay()
  const { asOf } = useSnapshot()
  const forecast = indicatorForecast(indicator, record, asOf)
  const text = indicatorForecastText(say, indicator, forecast)
  if (text === undefined) return null
  return (
    <ForecastPanel>
      <p>{text}</p>
      {forecast.kind === 'value' && <Range {...forecast} />}
    </ForecastPanel>
  )
}

/** The range, the forecast in it and the target, on one line; the sentence above says the same. */
function Range({ low, high, value, target }: Extract<Forecast, { readonly kind: 'value' }>) {
  const [least, most] = [Math.min(low, target.value), Math.max(high, target.value)]
  const place = (of: number) => `${most === least ? 50 : ((of - least) / (most - least)) * 100}%`
  return (
    <div className={styles.range} aria-hidden="true">
      <div
        className={styles.band}
        style={{ insetInlineStart: place(low), insetInlineEnd: `calc(100% - ${place(high)})` }}
      />
      <div className={styles.goal} style={{ insetInlineStart: place(target.value) }} />
      <div className={styles.point} style={{ insetInlineStart: place(value) }} />
    </div>
  )
}
