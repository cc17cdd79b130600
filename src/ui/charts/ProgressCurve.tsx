import { CartesianGrid, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { timeAxis, valueAxis } from './chartAxes.ts'
import { CHART_HEIGHT, GRID, INITIAL_SIZE, margins } from './chartLook.ts'
import { CurveLabels } from './CurveLabels.tsx'
import { CurveTooltip } from './CurveTooltip.tsx'
import type { CurveData, CurveRow } from './curveRows.ts'
import { ForecastMarks } from './ForecastMarks.tsx'
import { useCurveSummary } from './useCurveSummary.ts'
import styles from './chart.module.css'

export interface ProgressCurveProps {
  readonly data: CurveData
  /** Pixels, at least 220. */
  readonly height?: number
}

const TICKS = [0, 25, 50, 75, 100]

/** Planned against done of the same actions, with the as-of day marked; beyond it what is planned of all, and the forecast. */
export function ProgressCurve({ data, height = CHART_HEIGHT }: ProgressCurveProps) {
  const { dir, format } = useSay()
  const summary = useCurveSummary(data)
  const isReversed = dir === 'rtl'
  const percent = (value: number) => format.percent(value / 100)
  const periods = new Map(data.ticks.map(({ x, period }) => [x, period]))
  const tick = (x: number) => {
    const period = periods.get(x)
    return period ? format.periodTick(period) : ''
  }
  const places = [...data.rows.map(({ x }) => x), ...data.ticks.map(({ x }) => x), data.asOfX]
  return (
    <div dir="ltr" className={styles.drawing} style={{ blockSize: Math.max(220, height) }}>
      <ResponsiveContainer width="100%" height="100%" initialDimension={INITIAL_SIZE}>
        <ComposedChart data={[...data.rows]} margin={margins(isReversed)} accessibilityLayer aria-label={summary}>
          <CartesianGrid {...GRID} />
          <XAxis
            {...timeAxis({
              domain: [Math.min(...places), Math.max(...places)],
              ticks: data.ticks,
              text: tick,
              isReversed,
            })}
          />
          <YAxis {...valueAxis({ domain: [0, 100], ticks: TICKS, text: percent, isReversed })} />
          <ReferenceLine x={data.asOfX} stroke="var(--ink-3)" strokeDasharray="2 3" />
          <Tooltip
            isAnimationActive={false}
            filterNull={false}
            cursor={{ stroke: 'var(--rule-2)' }}
            content={({ active, label }) =>
              active ? <CurveTooltip row={data.rows.find(({ x }) => x === Number(label))} /> : null
            }
          />
          <ForecastMarks rows={data.rows} />
          <Line
            dataKey="planned"
            type="linear"
            isAnimationActive={false}
            stroke="var(--planned)"
            strokeWidth={2}
            strokeDasharray="5 4"
            dot={false}
            activeDot={{ r: 4, stroke: 'var(--sheet)', fill: 'var(--planned)' }}
          />
          <Line
            dataKey="ahead"
            type="linear"
            isAnimationActive={false}
            stroke="var(--planned)"
            strokeWidth={1.5}
            strokeDasharray="1.5 4"
            strokeLinecap="round"
            dot={false}
            activeDot={{ r: 4, stroke: 'var(--sheet)', fill: 'var(--planned)' }}
          />
          <Line
            dataKey="done"
            type="linear"
            isAnimationActive={false}
            stroke="var(--accent)"
            strokeWidth={3}
            strokeLinejoin="round"
            strokeLinecap="round"
            dot={({ key, cx, cy, payload }) =>
              isMarked(data, payload) ? <Mark key={key} cx={cx} cy={cy} /> : <g key={key} />
            }
            activeDot={{ r: 5, stroke: 'var(--sheet)', fill: 'var(--accent)' }}
          />
          <CurveLabels data={data} />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  )
}

/** The latest point is marked, and one that stands alone, because no line shows it. */
function isMarked({ rows }: CurveData, row: CurveRow): boolean {
  return row.isDoneAlone || rows.findLast(({ done }) => done !== undefined)?.x === row.x
}

function Mark({ cx, cy }: { readonly cx: number | undefined; readonly cy: number | undefined }) {
  return <circle cx={cx} cy={cy} r={4.5} fill="var(--accent)" />
}
