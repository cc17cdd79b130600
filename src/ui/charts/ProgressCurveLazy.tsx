import { lateChart } from './LateChart.tsx'

/** `ProgressCurve`, fetched when first shown, as `TrendChart` is. */
export const ProgressCurveLazy = lateChart(() =>
  import('./ProgressCurve.tsx').then(({ ProgressCurve }) => ProgressCurve),
)
