import { useId } from 'react'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { Day } from '#domain/plan/day.ts'
import type { Period } from '#domain/plan/period.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { valueAxis } from './chartAxes.ts'
import { CHART_HEIGHT, GRID, INITIAL_SIZE, LABEL, margins } from './chartLook.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { Hatch } from './Hatch.tsx'
import { niceScale } from './niceScale.ts'
import styles from './chart.module.css'

/** A part of every column. */
export interface StackSeries {
  readonly id: string
  readonly label: string
  /** A colour of the tokens by name, `--on`. */
  readonly colorToken: `--${string}`
  /** Degrees by which lines lean that fill it; undefined where it is plain. Lines tell greys apart. */
  readonly lean: number | undefined
}

/** A column: how many of each part at one moment. */
export interface StackColumn {
  readonly period: Period
  readonly day: Day
  readonly counts: Readonly<Record<string, number>>
}

export interface StackedColumnsProps {
  readonly columns: readonly StackColumn[]
  /** From the foot of the columns up. */
  readonly series: readonly StackSeries[]
  /** The drawing in a sentence. */
  readonly summary: string
  /** Pixels. */
  readonly height?: number
}

/** Counts over time, stacked; time runs the way the language does. */
export function StackedColumns({ columns, series, summary, height = CHART_HEIGHT }: StackedColumnsProps) {
  const { dir, format } = useSay()
  const id = useId()
  const isReversed = dir === 'rtl'
  const totals = columns.map(({ counts }) => series.reduce((sum, part) => sum + (counts[part.id] ?? 0), 0))
  // Half an action is no step of a scale.
  const ticks = niceScale([0, ...totals], 4).ticks.filter(Number.isInteger)
  const periods = new Map(columns.map(({ day, period }) => [day as string, period]))
  return (
    <div dir="ltr" className={styles.drawing} style={{ blockSize: height }}>
      <ResponsiveContainer width="100%" height="100%" initialDimension={INITIAL_SIZE}>
        <BarChart
          data={[...columns]}
          margin={margins(isReversed)}
          barCategoryGap="14%"
          accessibilityLayer
          aria-label={summary}
        >
          <defs>
            {series.map(
              ({ id: part, colorToken, lean }) =>
                lean !== undefined && <Hatch key={part} id={`${id}${part}`} colorToken={colorToken} lean={lean} />,
            )}
          </defs>
          <CartesianGrid {...GRID} />
          <XAxis
            dataKey="day"
            tickFormatter={(day: string) => {
              const period = periods.get(day)
              return period ? format.periodTick(period) : ''
            }}
            interval="equidistantPreserveStart"
            minTickGap={14}
            reversed={isReversed}
            tick={LABEL}
            tickLine={false}
            axisLine={{ stroke: 'var(--rule-2)' }}
          />
          <YAxis {...valueAxis({ domain: [0, ticks.at(-1) ?? 1], ticks, text: (n) => format.number(n), isReversed })} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--rule)', fillOpacity: 0.5 }}
            content={({ active, label }) =>
              active ? <ColumnTooltip column={columns.find(({ day }) => day === label)} series={series} /> : null
            }
          />
          {series.map(({ id: part, colorToken, lean }) => (
            <Bar
              key={part}
              dataKey={({ counts }: StackColumn) => counts[part] ?? 0}
              stackId="all"
              isAnimationActive={false}
              maxBarSize={48}
              fill={lean === undefined ? `var(${colorToken})` : `url(#${id}${part})`}
              stroke="var(--sheet)"
              strokeWidth={1}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

/** What a column holds, the top part first, as it is drawn. */
function ColumnTooltip(props: { readonly column: StackColumn | undefined; readonly series: readonly StackSeries[] }) {
  const { column, series } = props
  const { format } = useSay()
  if (!column) return null
  const held = series.filter(({ id }) => (column.counts[id] ?? 0) > 0).toReversed()
  return (
    <ChartTooltip
      entries={held.map(({ id, label }, index) => ({
        heading: index === 0 ? `${format.dayShort(column.day)} · ${label}` : label,
        value: format.number(column.counts[id] ?? 0),
        remark: '',
        isStrong: false,
      }))}
    />
  )
}
