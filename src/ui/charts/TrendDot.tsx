import { seriesLook } from './seriesLook.ts'
import type { TrendLine, TrendRow } from './trendData.ts'

/** A point of a line: full when the figure is firm, hollow when it is estimated, provisional or not accepted yet. */
export function TrendDot({
  line,
  row,
  cx,
  cy,
}: {
  readonly line: TrendLine
  readonly row: TrendRow
  readonly cx: number | undefined
  readonly cy: number | undefined
}) {
  const cell = row.cells[line.key]
  if (!cell || cx === undefined || cy === undefined) return null
  const { stroke, shape } = seriesLook(line.series)
  const radius = line.length === 1 || cell.isSoft ? 4 : 3
  const paint = { stroke, strokeWidth: 1.75, fill: cell.isSoft ? 'var(--sheet)' : stroke }
  switch (shape) {
    case 'circle':
      return <circle cx={cx} cy={cy} r={radius} {...paint} />
    case 'square':
      return <rect x={cx - radius} y={cy - radius} width={radius * 2} height={radius * 2} {...paint} />
    case 'triangle':
      return <path d={`M${cx} ${cy - radius - 1}l${radius + 1} ${radius * 2}h${-2 * (radius + 1)}z`} {...paint} />
  }
}
