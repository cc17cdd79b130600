import type { Measured, Spread } from './measure.ts'

/** One line of the report: what was measured, what is allowed, and whether it is. */
export interface Figure {
  readonly name: string
  readonly measured: string
  readonly limit: string
  readonly isWithin: boolean
}

/** A duration held to so many times its floor. */
export function timesFloor(name: string, { figure, floor, ratio }: Measured, limit: number): Figure {
  return {
    name,
    measured: `${spread(figure, ' ms')}; floor ${spread(floor, ' ms')}; ratio ${spread(ratio, '×')}`,
    limit: `ratio ≤ ${limit}×`,
    isWithin: ratio.median <= limit,
  }
}

/** A size or a number of things held to a fixed limit, by the worst run. */
export function atMost(name: string, measured: Spread, limit: number, unit: string): Figure {
  return {
    name,
    measured: spread(measured, unit),
    limit: `≤ ${limit}${unit}`,
    isWithin: measured.max <= limit,
  }
}

/** A duration held to a fixed limit by its median: single runs meet whatever else the machine does. */
export function atMostTypically(name: string, measured: Spread, limit: number, unit: string): Figure {
  return {
    ...atMost(name, measured, limit, unit),
    limit: `median ≤ ${limit}${unit}`,
    isWithin: measured.median <= limit,
  }
}

/** Something that must not happen at all; `found` says what did. */
export function none(name: string, found: readonly string[]): Figure {
  return { name, measured: found.join(', ') || 'none', limit: 'none', isWithin: found.length === 0 }
}

function spread({ median, min, max }: Spread, unit: string): string {
  return min === max ? `${digits(median)}${unit}` : `${digits(median)}${unit} (${digits(min)}–${digits(max)})`
}

function digits(value: number): string {
  if (Number.isInteger(value)) return String(value)
  return value.toFixed(value < 10 ? 2 : value < 1000 ? 1 : 0)
}
