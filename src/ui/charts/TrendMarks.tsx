import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { DirectLabels } from './DirectLabels.tsx'
import type { DirectLabel } from './DirectLabels.tsx'
import { alongLine } from './placeLabels.ts'
import { PATH } from './trendData.ts'
import type { TrendData } from './trendData.ts'
import { seriesLook } from './seriesLook.ts'

/** What is drawn over the lines: target diamonds, the baseline's ring, cut marks, and direct labels. */
export function TrendMarks({ data }: { readonly data: TrendData }) {
  const [xOf, yOf, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()]
  const say = useSay()
  if (!xOf || !yOf || !plot) return null

  const placed = data.rows.flatMap((row) => {
    const [x, cell] = [xOf(row.x), row.cells[PATH]]
    const y = cell && yOf(cell.y)
    const isPlanned = (kind: 'baseline' | 'target') => row.facts.some((fact) => fact.kind === kind)
    return x === undefined || y === undefined
      ? []
      : [{ x, y, isTarget: isPlanned('target'), isBase: isPlanned('baseline') }]
  })
  const [base, target] = [placed.find(({ isBase }) => isBase), placed.findLast(({ isTarget }) => isTarget)]
  const drawn = [PATH, ...data.lines.map(({ key }) => key)].flatMap((key) =>
    alongLine(
      data.rows.flatMap((row) => {
        const cell = row.cells[key]
        const [x, y] = cell ? [xOf(row.x), yOf(cell.y)] : []
        return x === undefined || y === undefined ? [] : [{ x, y }]
      }),
    ),
  )
  const labels: readonly DirectLabel[] = [
    ...data.names.flatMap((name, place): DirectLabel[] => {
      const end = name === '' ? undefined : endOfSeries(data, place)
      const [x, y] = end ? [xOf(end.x), yOf(end.y)] : []
      if (x === undefined || y === undefined) return []
      return [{ id: `series${place}`, text: name, x, y, fill: seriesLook(place).stroke, isStrong: place === 0 }]
    }),
    ...(target ? [{ ...target, id: 'target', text: say('chart.target'), fill: 'var(--ink-3)' }] : []),
    ...foreseenLabel(data, xOf, yOf).map((at) => ({
      ...at,
      id: 'forecast',
      text: say('chart.forecast'),
      fill: 'var(--ink-3)',
    })),
    ...(base ? [{ ...base, id: 'baseline', text: say('chart.baseline'), fill: 'var(--ink-3)' }] : []),
  ]

  const floor = plot.y + plot.height
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <g aria-hidden="true">
        {data.cuts.map(({ x, period, cut }) => {
          const at = xOf(x)
          return at === undefined ? null : (
            <path
              key={`${period}${x}`}
              data-cut={cut}
              d={`M${at - 5} ${floor + 5}l4 -10M${at + 1} ${floor + 5}l4 -10`}
              stroke="var(--ink-2)"
              strokeWidth={1.5}
            />
          )
        })}
        {base && (
          <circle
            cx={base.x}
            cy={base.y}
            r={5.5}
            fill="none"
            stroke="var(--planned)"
            strokeWidth={1.5}
            data-mark="baseline"
          />
        )}
        {placed.map(({ x, y, isTarget }) =>
          isTarget ? (
            <path
              key={x}
              data-mark="target"
              d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`}
              fill="var(--sheet)"
              stroke="var(--ink-2)"
              strokeWidth={1.5}
            />
          ) : null,
        )}
        <DirectLabels labels={labels} plot={plot} drawn={drawn} />
      </g>
    </ZIndexLayer>
  )
}

type Place = (value: number) => number | undefined

/** The end of the forecast. */
function foreseenLabel(
  { rows }: TrendData,
  xOf: Place,
  yOf: Place,
): readonly { readonly x: number; readonly y: number }[] {
  const last = rows.findLast(({ foreseen }) => foreseen)
  const [x, y] = last?.foreseen ? [xOf(last.x), yOf(last.foreseen.at)] : []
  return x === undefined || y === undefined ? [] : [{ x, y }]
}

function endOfSeries(
  { lines, rows }: TrendData,
  place: number,
): { readonly x: number; readonly y: number } | undefined {
  const line = lines.findLast(({ series }) => series === place)
  const row = line && rows.findLast(({ cells }) => cells[line.key])
  const cell = line && row?.cells[line.key]
  return row && cell ? { x: row.x, y: cell.y } : undefined
}
