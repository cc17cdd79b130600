import type { CaptionLine } from '../save/fileIdentity.ts'
import { embeddedFonts } from './embeddedFonts.ts'
import { onPaper } from './onPaper.ts'
import { wrapWords } from './wrapWords.ts'

/** A drawing with what must stay with it when it leaves the page. */
export interface ChartImage {
  readonly svg: SVGSVGElement
  readonly title: string
  /** What is said under the drawing on the screen: cuts, coverage. */
  readonly notes: readonly string[]
  /** Unit, sources, strategy, as-of day, licence. */
  readonly lines: readonly CaptionLine[]
  /** That the figures are invented, where they are. */
  readonly mark: string | undefined
  readonly dir: 'ltr' | 'rtl'
}

/** A drawing that needs nothing else to be seen: title, chart and caption on paper, with its colours and its font inside. */
export async function imageDocument({ svg, title, notes, lines, mark, dir }: ChartImage): Promise<{
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
  const captionLines = [...notes.map((text): CaptionLine => ({ text })), ...lines].flatMap((line) =>
    wrapWords(line.text, chartWidth, 13).map((text) => ({ ...line, text })),
  )
  const markHeight = mark === undefined ? 0 : MARK_HEIGHT + 8
  const chartTop = EDGE + markHeight + titleLines.length * 22 + 4
  const captionTop = chartTop + chartHeight + 10
  const height = captionTop + captionLines.length * LINE_HEIGHT + EDGE
  chart.setAttribute('y', String(chartTop))

  const page = document.createElementNS(SVG, 'svg')
  page.setAttribute('xmlns', SVG)
  page.setAttribute('width', String(width))
  page.setAttribute('height', String(height))
  page.setAttribute('viewBox', `0 0 ${width} ${height}`)
  page.setAttribute('font-family', colours.font)
  const style = document.createElementNS(SVG, 'style')
  style.textContent = await embeddedFonts(
    [title, mark, ...captionLines.map(({ text }) => text), svg.textContent].join(''),
  )
  const paper = document.createElementNS(SVG, 'rect')
  paper.setAttribute('width', '100%')
  paper.setAttribute('height', '100%')
  paper.setAttribute('fill', colours.paper)
  const line = (text: string, y: number, size: number, weight: number, fill: string, own = dir) => {
    const element = document.createElementNS(SVG, 'text')
    const attributes = {
      x: dir === 'rtl' ? width - EDGE : EDGE,
      y,
      direction: own,
      // Lines of the other direction stand at the same edge.
      'text-anchor': own === dir ? 'start' : 'end',
      fill,
      'font-size': size,
      'font-weight': weight,
    }
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
    element.textContent = text
    return element
  }
  const markText = (text: string) => {
    const element = line(text, EDGE + MARK_HEIGHT - 8, 13, 600, colours.ink)
    element.setAttribute('x', String(width / 2))
    element.setAttribute('text-anchor', 'middle')
    return element
  }
  page.append(
    style,
    paper,
    ...(mark === undefined ? [] : [markGround(chartWidth, colours.ink), markText(mark)]),
    ...titleLines.map((text, index) => line(text, EDGE + markHeight + 14 + index * 22, 16, 600, colours.ink)),
    chart,
    ...captionLines.map(({ text, dir: own }, index) =>
      line(text, captionTop + 10 + index * LINE_HEIGHT, 13, 400, colours.quiet, own),
    ),
  )
  return { markup: new XMLSerializer().serializeToString(page), width, height }
}

const SVG = 'http://www.w3.org/2000/svg'
const EDGE = 20
const MARK_HEIGHT = 26
const LINE_HEIGHT = 18

/** A frame over the whole width: colour alone would not survive a photocopy. */
function markGround(width: number, ink: string): SVGRectElement {
  const ground = document.createElementNS(SVG, 'rect')
  const attributes = {
    x: EDGE,
    y: EDGE,
    width,
    height: MARK_HEIGHT,
    fill: 'none',
    stroke: ink,
    'stroke-width': 1.5,
    'stroke-dasharray': '6 3',
  }
  for (const [name, value] of Object.entries(attributes)) ground.setAttribute(name, String(value))
  return ground
}

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
