import { placeLabels } from './placeLabels.ts'
import type { WantedLabel } from './placeLabels.ts'

/** A label written at the thing it names, in place of a legend. */
export interface DirectLabel extends WantedLabel {
  readonly fill: string
  readonly isStrong?: boolean
}

/** Direct labels, kept apart from each other and off the lines, with a rim of paper so that they read over the grid. */
export function DirectLabels({
  labels,
  plot,
  drawn,
}: {
  readonly labels: readonly DirectLabel[]
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly drawn: readonly { readonly x: number; readonly y: number }[]
}) {
  const placed = placeLabels(labels, plot, drawn)
  return labels.map(({ id, text, fill, isStrong }, index) => (
    <text
      key={id}
      x={placed[index]?.labelX}
      y={placed[index]?.labelY}
      textAnchor={placed[index]?.anchor}
      fill={fill}
      fontSize={13}
      fontWeight={isStrong ? 600 : 400}
      stroke="var(--sheet)"
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {isolated(text)}
    </text>
  ))
}

/** The drawing runs left to right; a label keeps the direction of its own first letter (FSI … PDI). */
const isolated = (text: string) => `\u2068${text}\u2069`
