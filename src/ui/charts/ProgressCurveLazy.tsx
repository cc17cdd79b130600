import { lazy } from 'react'
import { ChartMissing, LateChart } from './LateChart.tsx'
import type { ProgressCurveProps } from './ProgressCurve.tsx'

const LoadedProgressCurve = lazy(() =>
  import('./ProgressCurve.tsx').then(
    ({ ProgressCurve }) => ({ default: ProgressCurve }),
    () => ({ default: ChartMissing }),
  ),
)

/** `ProgressCurve`, fetched when first shown: Recharts is a chunk of its own and the page's text comes first. */
export function ProgressCurveLazy(props: ProgressCurveProps) {
  return (
    <LateChart height={props.height}>
      <LoadedProgressCurve {...props} />
    </LateChart>
  )
}
