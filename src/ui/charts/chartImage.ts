import { imageDocument } from './imageDocument.ts'
import type { ChartImage } from './imageDocument.ts'
import { pngOf } from './pngOf.ts'

/** The chart as a self-contained file, or undefined where the browser cannot make one. A PNG has twice the pixels of the screen. */
export async function chartImage(image: ChartImage, format: 'png' | 'svg'): Promise<Blob | undefined> {
  const { markup, width, height } = await imageDocument(image)
  const drawing = new Blob([markup], { type: 'image/svg+xml;charset=utf-8' })
  return format === 'svg' ? drawing : rasterised(drawing, width * SCALE, height * SCALE)
}

const SCALE = 2

/** Milliseconds. */
const FONTS_READ_AFTER = 250

async function rasterised(drawing: Blob, width: number, height: number): Promise<Blob | undefined> {
  const address = URL.createObjectURL(drawing)
  try {
    const picture = new Image(width, height)
    picture.src = address
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (!context) return undefined
    // The first drawing makes the browser begin to read the fonts inside; the second has them.
    context.drawImage(picture, 0, 0, width, height)
    await new Promise((resolve) => setTimeout(resolve, FONTS_READ_AFTER))
    context.drawImage(picture, 0, 0, width, height)
    return await pngOf(canvas)
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(address)
  }
}
