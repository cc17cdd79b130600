/** How a series is drawn: the first in the accent, others quieter, each with a mark of its own shape. */
export interface SeriesLook {
  readonly stroke: string
  readonly width: number
  readonly shape: 'circle' | 'square' | 'triangle'
}

const LOOKS: readonly SeriesLook[] = [
  { stroke: 'var(--accent)', width: 2.5, shape: 'circle' },
  { stroke: 'var(--ink-2)', width: 1.75, shape: 'square' },
  { stroke: 'var(--unrated)', width: 1.75, shape: 'triangle' },
]

/** The look of the series at a place; beyond the third the quiet ones repeat, told apart by their labels. */
export function seriesLook(place: number): SeriesLook {
  const [first, ...others] = LOOKS
  const look = place === 0 ? first : others[(place - 1) % others.length]
  return look ?? { stroke: 'var(--ink-2)', width: 1.75, shape: 'circle' }
}
