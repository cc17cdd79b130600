import { Area, Line } from 'recharts'
import type { Foreseen } from '#domain/judge/pace.ts'

/** What of a row a forecast draws. */
interface ForeseenRow {
  readonly foreseen?: Foreseen | undefined
}

const rangeOf = ({ foreseen }: ForeseenRow) => foreseen && [foreseen.low, foreseen.high]
const lineOf = ({ foreseen }: ForeseenRow) => foreseen?.at

/** A forecast with its range, lighter than anything that is known; nothing where there is none. */
export function ForecastMarks({ rows }: { readonly rows: readonly ForeseenRow[] }) {
  if (rows.every(({ foreseen }) => !foreseen)) return null
  const look = { type: 'linear', isAnimationActive: false, dot: false, activeDot: false } as const
  return (
    <>
      <Area {...look} dataKey={rangeOf} stroke="none" fill="var(--accent)" fillOpacity={0.14} />
      <Line {...look} dataKey={lineOf} stroke="var(--accent)" strokeWidth={1.5} strokeDasharray="2 3" />
    </>
  )
}
