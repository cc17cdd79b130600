import { chartImage } from './chartImage.ts'
import type { ChartImage } from './imageDocument.ts'

/** A chart of the page as a picture. */
export interface DrawnChart {
  readonly png: Blob
  /** What it shows, in words. */
  readonly text: string
}

/** CSS pixels: on a sheet of paper the letters of a chart this wide are as large as those of the text. */
const PAPER_WIDTH = 660

/**
 * Every chart drawn in a part of the page, as wide as a sheet, with its title and what is said under it, in their order.
 * One that the browser cannot make a picture of is left out.
 */
export async function drawnCharts(
  part: Element,
  { dir, mark }: Pick<ChartImage, 'dir' | 'mark'>,
): Promise<readonly DrawnChart[]> {
  const drawn: DrawnChart[] = []
  for (const figure of part.querySelectorAll('figure')) {
    const svg = figure.querySelector<SVGSVGElement>('svg[aria-label]')
    if (!svg) continue
    const notes = [...figure.querySelectorAll('[data-line]')].map(({ textContent }) => textContent)
    const title = figure.querySelector('h2, h3, h4')?.textContent ?? ''
    const png = await onSheet(figure, () => chartImage({ svg, title, notes, lines: [], mark, dir }, 'png'))
    if (png) drawn.push({ png, text: svg.getAttribute('aria-label') ?? title })
  }
  return drawn
}

/** Begins something while the figure is as wide as a sheet; its drawing is read before the width is given back. */
async function onSheet<Result>(figure: HTMLElement, begin: () => Promise<Result>): Promise<Result> {
  const before = figure.style.inlineSize
  figure.style.inlineSize = `${PAPER_WIDTH}px`
  try {
    await redrawn()
    return begin()
  } finally {
    figure.style.inlineSize = before
  }
}

/** A chart measures itself in one frame and is drawn in the next. No frames come to a page that is not seen. */
const redrawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT)
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
  })

/** Milliseconds. */
const LONGEST_WAIT = 500
