import { embeddedFonts } from './embeddedFonts.ts'
import { onPaper } from './onPaper.ts'
import { wrapWords } from './wrapWords.ts'

/** A drawing with what must stay with it when it leaves the page. */
export interface ChartImage {
  readonly svg: SVGSVGElement
  readonly title: string
  /** Unit, source, as-of day and notes, a line each. */
  readonly caption: readonly string[]
  readonly dir: 'ltr' | 'rtl'
}

/** A drawing that needs nothing else to be seen: title, chart and caption on paper, with its colours and its font inside. */
export async function imageDocument({ svg, title, caption, dir }: ChartImage): Promise<{
  readonly markup: string
  readonly width: number
  readonly height: number
}> {
  const [chartWidth, chartHeight] = [svg.clientWidth || 600, svg.clientHeight || 260]
  const width = chartWidth + 2 * EDGE
  const { chart, colours } = onPaper(() => ({ chart: inlined(svg), colours: tokens() }))
  chart.setAttribute('x', String(EDGE))
  chart.setAttribute('width', String(chartWidth))
  chart.setAttribute('height', String(chartHeight))

  const titleLines = wrapWords(title, chartWidth, 16)
  const captionLines = caption.flatMap((line) => wrapWords(line, chartWidth, 12))
  const chartTop = EDGE + titleLines.length * 22 + 4
  const captionTop = chartTop + chartHeight + 10
  const height = captionTop + captionLines.length * 17 + EDGE
  chart.setAttribute('y', String(chartTop))

  const page = document.createElementNS(SVG, 'svg')
  page.setAttribute('xmlns', SVG)
  page.setAttribute('width', String(width))
  page.setAttribute('height', String(height))
  page.setAttribute('viewBox', `0 0 ${width} ${height}`)
  page.setAttribute('font-family', colours.font)
  const style = document.createElementNS(SVG, 'style')
  style.textContent = await embeddedFonts([title, ...caption, svg.textContent].join(''))
  const paper = document.createElementNS(SVG, 'rect')
  paper.setAttribute('width', '100%')
  paper.setAttribute('height', '100%')
  paper.setAttribute('fill', colours.paper)
  const line = (text: string, y: number, size: number, weight: number, fill: string) => {
    const element = document.createElementNS(SVG, 'text')
    const attributes = {
      x: dir === 'rtl' ? width - EDGE : EDGE,
      y,
      direction: dir,
      fill,
      'font-size': size,
      'font-weight': weight,
    }
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
    element.textContent = text
    return element
  }
  page.append(
    style,
    paper,
    ...titleLines.map((text, index) => line(text, EDGE + 14 + index * 22, 16, 600, colours.ink)),
    chart,
    ...captionLines.map((text, index) => line(text, captionTop + 10 + index * 17, 12, 400, colours.quiet)),
  )
  return { markup: new XMLSerializer().serializeToString(page), width, height }
}

const SVG = 'http://www.w3.org/2000/svg'
const EDGE = 20

const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
] as const

/** A copy whose looks stand in its own attributes instead of the page's style sheets. */
function inlined(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [originals, copies] = [
    [svg, ...svg.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ]
  originals.forEach((original, index) => {
    const target = copies[index]
    const computed = getComputedStyle(original)
    for (const name of KEPT) {
      const value = computed.getPropertyValue(name)
      if (value !== '') target?.setAttribute(name, value)
    }
    for (const name of ['class', 'style', 'tabindex', 'role']) target?.removeAttribute(name)
  })
  return copy
}

function tokens() {
  const computed = getComputedStyle(document.documentElement)
  const token = (name: string, otherwise: string) => computed.getPropertyValue(name).trim() || otherwise
  return {
    paper: token('--sheet', '#ffffff'),
    ink: token('--ink', '#1a2126'),
    quiet: token('--ink-3', '#66727a'),
    font: token('--font', 'sans-serif'),
  }
}
