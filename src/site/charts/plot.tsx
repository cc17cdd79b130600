import type { ReactNode } from 'react'
import { dayNumber } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import { periodEnd } from '#domain/plan/period.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Say } from '#i18n/say.ts'

/** In units of the drawing: it is as wide as a phone, so that its words can be read there. */
const [WIDTH, HEIGHT, RIGHT, TOP, BOTTOM] = [480, 230, 28, 14, 32]

/** A tick of the scale: a value and how it is written. */
export interface PlotTick {
  readonly value: number
  readonly label: string
}

/** A drawing of values over time: where a day and a value stand in it. Where reading begins at the right, so does time. */
export interface Plot {
  readonly ticks: readonly PlotTick[]
  readonly xOf: (day: Day) => number
  readonly yOf: (value: number) => number
  /** How much room the labels of the scale take. */
  readonly left: number
}

export function makePlot(
  { dir }: Pick<Say, 'dir'>,
  ticks: readonly PlotTick[],
  days: readonly Day[],
  isBestFirst = false,
): Plot {
  const values = ticks.map(({ value }) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const numbers = days.map(dayNumber)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const left = 20 + Math.max(...ticks.map(({ label }) => widthOf(label)))
  return {
    ticks,
    left,
    xOf: (day) => {
      const share = last === first ? 0.5 : (dayNumber(day) - first) / (last - first)
      const x = left + 10 + share * (WIDTH - left - RIGHT - 20)
      return dir === 'rtl' ? WIDTH - x : x
    },
    yOf: (value) => {
      const share = (value - low) / (high - low || 1)
      return TOP + (1 - (isBestFirst ? 1 - share : share)) * (HEIGHT - TOP - BOTTOM)
    },
  }
}

interface Props {
  readonly say: Say
  readonly plot: Plot
  /** What the drawing shows, in a sentence. */
  readonly name: string
  /** The periods that may be named under it: as many are as can be read. */
  readonly periods: readonly Period[]
  readonly children: ReactNode
}

/** The scale, the periods, and what is drawn between them. */
export function PlotFrame({ say, plot: { ticks, left, xOf, yOf }, name, periods, children }: Props) {
  const isMirrored = say.dir === 'rtl'
  const [from, to] = isMirrored ? [RIGHT, WIDTH - left] : [left, WIDTH - RIGHT]
  const edge = isMirrored ? WIDTH - left + 8 : left - 8
  return (
    <svg className="line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      {ticks.map(({ value, label }) => (
        <g key={value}>
          <line className="rule" x1={from} x2={to} y1={yOf(value)} y2={yOf(value)} />
          <text className="tick" x={edge} y={yOf(value) + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {readable(
        periods.map((period) => ({ period, x: xOf(periodEnd(period)), label: say.format.periodTick(period) })),
      ).map(({ period, x, label }) => (
        <text key={period} className="tick" x={x} y={HEIGHT - 9} textAnchor="middle">
          {label}
        </text>
      ))}
      {children}
    </svg>
  )
}

interface PeriodTick {
  readonly period: Period
  readonly x: number
  readonly label: string
}

/** As many periods as can be read beside each other, the last one always. */
function readable(ticks: readonly PeriodTick[]): readonly PeriodTick[] {
  const kept: PeriodTick[] = []
  for (const tick of ticks.toSorted((a, b) => dayNumber(periodEnd(b.period)) - dayNumber(periodEnd(a.period)))) {
    const beside = kept.at(-1)
    const room = beside ? (widthOf(beside.label) + widthOf(tick.label)) / 2 + GAP : 0
    if (!beside || Math.abs(beside.x - tick.x) >= room) kept.push(tick)
  }
  return kept
}

const GAP = 14

/** About how wide a label is drawn on a phone, where it is largest against the drawing. */
function widthOf(label: string): number {
  return label.length * (/\p{Script=Arabic}/u.test(label) ? 6.6 : 8.5)
}

/** A place in a drawing. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** A line through places, lifted where there is none and wherever it is cut. */
export function pathOf(places: readonly { readonly at: Place | undefined; readonly isCut?: boolean }[]): string {
  return places
    .map(({ at, isCut = false }, index) => {
      if (!at) return ''
      const isJoined = index > 0 && places[index - 1]?.at !== undefined && !isCut
      return `${isJoined ? 'L' : 'M'}${at.x.toFixed(1)} ${at.y.toFixed(1)}`
    })
    .join('')
}
