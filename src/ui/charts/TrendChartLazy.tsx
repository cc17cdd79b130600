import { lazy } from 'react'
import { ChartMissing, LateChart } from './LateChart.tsx'
import type { TrendChartProps } from './TrendChart.tsx'

const LoadedTrendChart = lazy(() =>
  import('./TrendChart.tsx').then(
    ({ TrendChart }) => ({ default: TrendChart }),
    () => ({ default: ChartMissing }),
  ),
)

/** `TrendChart`, fetched when first shown: Recharts is a chunk of its own and the page's text comes first. */
export function TrendChartLazy(props: TrendChartProps) {
  return (
    <LateChart height={props.height}>
      <LoadedTrendChart {...props} />
    </LateChart>
  )
}
