import type { CurvePoint } from '#domain/judge/curve.ts'
import { curveForecast } from '#domain/judge/forecast.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useWordsOf } from '#state/words.ts'
import { completionText } from '#telling/forecastText.ts'
import { Tag } from '#ui/controls/Tag.tsx'
import styles from './Forecast.module.css'

/** When the work of a curve would be completed at its pace, in a line below it. */
export function CurveForecast({ curve }: { readonly curve: readonly CurvePoint[] }) {
  useWordsOf('strategy')
  const say = useSay()
  const { asOf } = useSnapshot()
  return (
    <p className={styles.line}>
      <Tag>{say('forecast.tag')}</Tag> {completionText(say, curveForecast(curve, asOf))}
    </p>
  )
}
