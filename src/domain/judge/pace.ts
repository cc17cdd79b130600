import { theilSen } from './theilSen.ts'
import type { XY } from './theilSen.ts'

/** Where something would stand, and the range in which it would lie. */
export interface Foreseen {
  readonly at: number
  readonly low: number
  readonly high: number
}

/** How what adds up goes on from where it stands. */
export interface Pace {
  /** Where it would stand at `x`, which is not before the last point. */
  readonly on: (x: number) => Foreseen
  /** Where it, and the ends of its range, would reach a height; undefined where they never do. */
  readonly reaches: (
    y: number,
  ) => { readonly at: number; readonly first: number; readonly last: number | undefined } | undefined
}

/** What leaves a tenth above it of Student's t with one, two, three … degrees of freedom. */
const T = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415]

/**
 * What adds up, such as work done, goes on from its last point, with what it was ahead or behind kept: a line through the
 * middle of the points would say of today what is known to be otherwise. Its pace is the Theil–Sen slope. The range is that
 * of a random walk with drift: the steps from point to point lie off the pace with a variance that grows with their length,
 * and the pace itself is as uncertain as the time it is taken from is short. It is meant to hold eight of ten later points.
 * Undefined for fewer than three points or where all are of one `x`; points are in order of `x`.
 */
export function pace(points: readonly XY[]): Pace | undefined {
  const slope = theilSen(points)?.slope
  const [first, last] = [points[0], points.at(-1)]
  const freedom = points.length - 2
  if (slope === undefined || !first || !last || freedom < 1) return undefined
  const time = last.x - first.x
  const offPace = points.slice(1).map(({ x, y }, place) => {
    const before = points[place] ?? first
    return y - before.y - slope * (x - before.x)
  })
  const variance = (offPace.reduce((sum, off) => sum + off * off, 0) / time) * ((freedom + 1) / freedom)
  const spread = variance * (T[freedom - 1] ?? T.at(-1) ?? 0) ** 2
  return {
    on: (x) => {
      const ahead = Math.max(0, x - last.x)
      const at = last.y + slope * ahead
      const off = Math.sqrt(spread * (ahead + ahead ** 2 / time))
      return { at, low: at - off, high: at + off }
    },
    reaches: (y) => {
      if (slope <= 0) return undefined
      const left = Math.max(0, y - last.y)
      // Both ends of the range are where (slope·h − left)² = spread·(h + h²/time), of which these are the roots.
      const [square, half] = [slope ** 2 - spread / time, slope * left + spread / 2]
      const root = half + Math.sqrt(half ** 2 - square * left ** 2)
      return {
        at: last.x + left / slope,
        first: last.x + (left === 0 ? 0 : left ** 2 / root),
        last: square > 0 ? last.x + root / square : undefined,
      }
    },
  }
}
