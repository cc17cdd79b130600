/** A point of a series: `x` a day number, `y` what was measured. */
export interface XY {
  readonly x: number
  readonly y: number
}

/** A straight line through a series with the range around it; both meant for days after the series. */
export interface Trend {
  /** Change of `y` per unit of `x`. */
  readonly slope: number
  readonly at: (x: number) => number
  readonly low: (x: number) => number
  readonly high: (x: number) => number
}

/** So many of ten later points the range is meant to hold. */
const HELD = 0.8
/** The normal quantile that leaves a tenth above it. */
const Z = 1.2815515655446004

/**
 * The Theil–Sen line (Theil 1950, Sen 1968): its slope is the median of the slopes between all pairs of points, which one
 * wild point cannot turn. The range has the ends of Sen's interval for the slope, taken from the same pairs at the ranks
 * that Kendall's variance gives, and on top of it the middle eight tenths of what the points lie off the line. Undefined
 * for fewer than two points or where all are of one day.
 */
export function theilSen(points: readonly XY[]): Trend | undefined {
  const slopes = points.flatMap((a, place) =>
    points.slice(place + 1).flatMap((b) => (a.x === b.x ? [] : [(b.y - a.y) / (b.x - a.x)])),
  )
  if (slopes.length === 0) return undefined
  const n = points.length
  const width = (Z * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)) / slopes.length
  const share = Math.max(0, (1 - width) / 2)
  const [slope, slowest, fastest] = [quantile(slopes, 0.5), quantile(slopes, share), quantile(slopes, 1 - share)]
  const middle = quantile(
    points.map(({ x }) => x),
    0.5,
  )
  const level = quantile(
    points.map(({ x, y }) => y - slope * (x - middle)),
    0.5,
  )
  const off = points.map(({ x, y }) => y - level - slope * (x - middle))
  const [below, above] = [quantile(off, (1 - HELD) / 2), quantile(off, (1 + HELD) / 2)]
  return {
    slope,
    at: (x) => level + slope * (x - middle),
    low: (x) => level + slowest * (x - middle) + below,
    high: (x) => level + fastest * (x - middle) + above,
  }
}

/** The quantile of values between 0 and 1, on the line between the two that are next to it. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const [before = Number.NaN, after = before] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return before + (after - before) * (place - Math.floor(place))
}
