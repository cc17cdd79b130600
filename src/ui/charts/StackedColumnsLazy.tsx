import { lateChart } from './LateChart.tsx'

/** `StackedColumns`, fetched when first shown, as `TrendChart` is. */
export const StackedColumnsLazy = lateChart(() =>
  import('./StackedColumns.tsx').then(({ StackedColumns }) => StackedColumns),
)
