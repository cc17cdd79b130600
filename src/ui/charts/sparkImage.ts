import type { Series } from '#domain/judge/series.ts'
import type { ScaleStep } from '#domain/plan/indicator.ts'
import { onPaper } from './onPaper.ts'
import { pngOf } from './pngOf.ts'
import { SPARK, isCourse, sparkDrawing } from './sparkDrawing.ts'
import type { Place } from './sparkDrawing.ts'

/** Pixels of the picture for one of the screen: printers are finer than screens. */
const SCALE = 4

/** A sparkline as a PNG for paper; undefined for a series without a course, or where the browser cannot make one. */
export async function sparkImage(
  series: Series | undefined,
  scale: readonly ScaleStep[],
  isMirrored: boolean,
): Promise<Blob | undefined> {
  const drawing = sparkDrawing(series?.points ?? [], scale, { ...SPARK, isMirrored })
  if (!isCourse(drawing)) return undefined
  const canvas = document.createElement('canvas')
  canvas.width = SPARK.width * SCALE
  canvas.height = SPARK.height * SCALE
  const context = canvas.getContext('2d')
  if (!context) return undefined
  const accent = onPaper(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim())
  context.scale(SCALE, SCALE)
  context.strokeStyle = accent
  context.fillStyle = accent
  context.lineWidth = SPARK.line
  context.lineJoin = 'round'
  context.lineCap = 'round'
  context.stroke(new Path2D(drawing.path))
  const dot = (at: Place, r: number) => {
    context.beginPath()
    context.arc(at.x, at.y, r, 0, 2 * Math.PI)
    context.fill()
  }
  for (const place of drawing.alone) dot(place, SPARK.dot)
  if (drawing.last) dot(drawing.last, SPARK.lastDot)
  return await pngOf(canvas)
}
