import type { Point } from '#domain/judge/series.ts'

/** Points that may be joined by a line: a new stretch begins at every cut and after every missing figure. */
export function segmentsOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const segments: Point[][] = []
  let isOpen = false
  for (const point of points) {
    if (point.reading.kind === 'gap') {
      isOpen = false
      continue
    }
    const last = segments.at(-1)
    if (isOpen && point.cut === undefined && last) last.push(point)
    else segments.push([point])
    isOpen = true
  }
  return segments
}
