import type { Point } from '#domain/judge/series.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { ScaleStep } from '#domain/plan/indicator.ts'
import { ranksOf } from './ordinal.ts'
import { segmentsOf } from './segments.ts'
import { endOf } from './timeTicks.ts'

/** In pixels from the start of the box and its top. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** A sparkline in pixels: one path with a move at every cut, the points no line reaches, and the latest value. */
export interface SparkDrawing {
  readonly path: string
  readonly alone: readonly Place[]
  readonly last: Place | undefined
}

const EDGE = 3

/** How large a sparkline is and how thick its parts, in CSS pixels. */
export const SPARK = { width: 88, height: 22, line: 1.5, dot: 1.25, lastDot: 2.5 } as const

/** Whether there is anything to see: one figure is no course. */
export const isCourse = ({ path, alone }: SparkDrawing): boolean => path !== '' || alone.length > 1

/** Scales a series into a small box, time to width and values to height. */
export function sparkDrawing(
  points: readonly Point[],
  scale: readonly ScaleStep[],
  box: { readonly width: number; readonly height: number; readonly isMirrored: boolean },
): SparkDrawing {
  const segments = segmentsOf(points)
  const values = segments.flat().flatMap(({ reading }) => valueOf(reading) ?? [])
  const heights = new Map(scale.length > 0 ? ranksOf(scale, values).map(({ code, y }) => [code, y]) : [])
  const heightOf = (point: Point) => {
    const value = valueOf(point.reading) ?? 0
    return heights.get(value) ?? value
  }
  const times = segments.flat().map(({ period }) => endOf(period))
  const xOf = between(times, box.width, box.isMirrored)
  const yOf = between(segments.flat().map(heightOf), box.height, true)
  const lines = segments.map((segment) =>
    segment.map((point): Place => ({ x: xOf(endOf(point.period)), y: yOf(heightOf(point)) })),
  )
  return {
    path: lines.map((line) => (line.length > 1 ? pathOf(line) : '')).join(''),
    alone: lines.flatMap((line) => (line.length === 1 ? line : [])),
    last: lines.at(-1)?.at(-1),
  }
}

/** Maps values onto a side of the box; a single value stands in the middle. */
function between(values: readonly number[], size: number, isReversed: boolean): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return (value) => {
    const share = high === low ? 0.5 : (value - low) / (high - low)
    return Math.round((EDGE + (isReversed ? 1 - share : share) * (size - 2 * EDGE)) * 10) / 10
  }
}

const pathOf = (line: readonly Place[]) => line.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
