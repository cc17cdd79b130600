import { lateChart } from './LateChart.tsx'

/** `TrendChart`, fetched when first shown: Recharts is a chunk of its own and the page's text comes first. */
export const TrendChartLazy = lateChart(() => import('./TrendChart.tsx').then(({ TrendChart }) => TrendChart))
