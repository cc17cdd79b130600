import { CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { timeAxis, valueAxis } from './chartAxes.ts'
import { CHART_HEIGHT, GRID, INITIAL_SIZE, margins } from './chartLook.ts'
import { ForecastMarks } from './ForecastMarks.tsx'
import { TrendDot } from './TrendDot.tsx'
import { TrendMarks } from './TrendMarks.tsx'
import { TrendTooltip } from './TrendTooltip.tsx'
import { PATH } from './trendData.ts'
import type { TrendData, TrendRow } from './trendData.ts'
import { seriesLook } from './seriesLook.ts'
import { useTrendText } from './useTrendText.ts'
import styles from './chart.module.css'

export interface TrendChartProps {
  readonly data: TrendData
  /** Pixels, at least 220. */
  readonly height?: number
}

/** An indicator over time: its comparable stretches as lines, the planned path dashed, every cut marked and explained. */
export function TrendChart({ data, height = CHART_HEIGHT }: TrendChartProps) {
  const say = useSay()
  const { summary, cuts, valueText, remarks } = useTrendText(data)
  const { dir, format, pick } = say
  if (data.rows.length === 0) return <p className={styles.empty}>{say('chart.empty')}</p>

  const isOrdinal = data.ranks.length > 0
  const labels = new Map(data.ranks.map(({ y, label }) => [y, pick(label)]))
  const tickText = (y: number) => (isOrdinal ? (labels.get(y) ?? '') : format.number(y, data.scale.decimals))
  const periods = new Map(data.ticks.map(({ x, period }) => [x, period]))
  const timeText = (x: number) => {
    const period = periods.get(x)
    return period ? format.periodTick(period) : ''
  }
  const from = data.scale.ticks.at(0) ?? 0
  const isReversed = dir === 'rtl'
  const hasDots = data.count <= DOTS_UNTIL
  return (
    <>
      <div dir="ltr" className={styles.drawing} style={{ blockSize: Math.max(220, height) }}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={INITIAL_SIZE}>
          <ComposedChart
            data={[...data.rows]}
            margin={margins(isReversed)}
            accessibilityLayer
            aria-label={[summary, ...cuts].join(' ')}
          >
            <CartesianGrid {...GRID} />
            <XAxis {...timeAxis({ domain: timeDomain(data), ticks: data.ticks, text: timeText, isReversed })} />
            <YAxis {...valueAxis({ domain: valueDomain(data), ticks: data.scale.ticks, text: tickText, isReversed })} />
            <Tooltip
              isAnimationActive={false}
              filterNull={false}
              cursor={{ stroke: 'var(--rule-2)' }}
              content={({ active, label }) =>
                active ? (
                  <TrendTooltip
                    row={data.rows.find(({ x }) => x === Number(label))}
                    valueText={valueText}
                    remarks={remarks}
                  />
                ) : null
              }
            />
            <ForecastMarks rows={data.rows} />
            <Line
              dataKey={heightOf(PATH)}
              name={PATH}
              type="linear"
              connectNulls
              isAnimationActive={false}
              stroke="var(--planned)"
              strokeWidth={1.5}
              strokeDasharray="5 4"
              dot={false}
              activeDot={false}
            />
            {data.lines.toReversed().map((line) => {
              const look = seriesLook(line.series)
              return (
                <Line
                  key={line.key}
                  dataKey={heightOf(line.key)}
                  name={line.key}
                  type={isOrdinal ? 'stepAfter' : 'linear'}
                  connectNulls
                  isAnimationActive={false}
                  stroke={look.stroke}
                  strokeWidth={look.width}
                  strokeLinejoin="round"
                  strokeLinecap="round"
                  activeDot={{ r: 5, stroke: 'var(--sheet)', fill: look.stroke }}
                  dot={
                    hasDots || line.length === 1
                      ? (props) => (
                          <TrendDot key={props.index} line={line} cx={props.cx} cy={props.cy} row={props.payload} />
                        )
                      : false
                  }
                />
              )
            })}
            <TrendMarks data={data} />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      {!isOrdinal && from > 0 && (
        <p data-line className={styles.cuts}>
          {say('chart.scale.from', { from: format.number(from, data.scale.decimals) })}
        </p>
      )}
      {cuts.length > 0 && (
        <p data-line className={styles.cuts}>
          {say('chart.cut.notice', { cuts: format.list(cuts) })}
        </p>
      )}
    </>
  )
}

/** More points than this are drawn without dots. */
const DOTS_UNTIL = 60

const heightOf = (key: string) => (row: TrendRow) => row.cells[key]?.y

function timeDomain({ rows }: TrendData): [number, number] {
  const [first, last] = [rows.at(0)?.x ?? 0, rows.at(-1)?.x ?? 0]
  return first === last ? [first - 183, last + 183] : [first, last]
}

function valueDomain({ ranks, scale }: TrendData): [number, number] {
  if (ranks.length > 0) return [0.6, ranks.length + 0.4]
  return [scale.ticks.at(0) ?? 0, scale.ticks.at(-1) ?? 1]
}
