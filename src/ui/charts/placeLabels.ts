/** A label with the point it names, in pixels. */
export interface WantedLabel {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Where a label goes: its baseline and the end it is anchored at. */
export interface PlacedLabel extends WantedLabel {
  readonly labelX: number
  readonly labelY: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Place {
  readonly x: number
  readonly y: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Puts each label near its point where it hides the least: inside the plot, off the other labels and off the drawn
 * points. Earlier labels choose first. Widths are estimated from the number of letters.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  drawn: readonly Place[],
): readonly PlacedLabel[] {
  const taken: Box[] = []
  return wanted.map((label) => {
    const width = label.text.length * LETTER
    const options = OFFSETS.flatMap((offset) =>
      (['middle', 'end', 'start'] as const).map((anchor) => {
        const left = label.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width - 4 : -4)
        const kept = Math.max(plot.x, Math.min(left, plot.x + plot.width - width))
        const baseline = label.y + offset
        const box = { left: kept, right: kept + width, top: baseline - 11, bottom: baseline + 3 }
        const shift = Math.abs(kept - left)
        return { box, anchor, cost: cost(box, plot, taken, drawn) + Math.abs(offset + 1) / 20 + shift / 50 }
      }),
    )
    const best = options.reduce((least, option) => (option.cost < least.cost ? option : least))
    taken.push(best.box)
    const { left, right, bottom } = best.box
    const labelX = best.anchor === 'start' ? left : best.anchor === 'end' ? right : (left + right) / 2
    return { ...label, labelX, labelY: bottom - 3, anchor: best.anchor }
  })
}

/** A line as points close enough to each other that no label fits between them unseen. */
export function alongLine(points: readonly Place[]): readonly Place[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1] ?? point
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / 10))
    return Array.from({ length: steps }, (_, step) => ({
      x: point.x + ((next.x - point.x) * step) / steps,
      y: point.y + ((next.y - point.y) * step) / steps,
    }))
  })
}

const LETTER = 6.9
const OFFSETS = [-10, 20, -24, 34, -38, 48]

function cost(
  box: Box,
  plot: { readonly y: number; readonly height: number },
  taken: readonly Box[],
  drawn: readonly Place[],
): number {
  const isOut = box.top < plot.y - 14 || box.bottom > plot.y + plot.height
  const overlaps = taken.filter(
    (other) =>
      box.left < other.right + 4 && box.right > other.left - 4 && box.top < other.bottom && box.bottom > other.top,
  ).length
  const hidden = drawn.filter(
    ({ x, y }) => x > box.left - 4 && x < box.right + 4 && y > box.top - 4 && y < box.bottom + 4,
  ).length
  return (isOut ? 100 : 0) + overlaps * 20 + hidden
}
