import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { CurveData } from './curveRows.ts'
import { DirectLabels } from './DirectLabels.tsx'
import type { DirectLabel } from './DirectLabels.tsx'
import { alongLine } from './placeLabels.ts'

/** `planned`, `done`, `forecast` and `plan ahead` at the ends of their lines, and the as-of day at its own. */
export function CurveLabels({ data }: { readonly data: CurveData }) {
  const [xOf, yOf, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()]
  const say = useSay()
  const { format } = say
  if (!xOf || !yOf || !plot) return null

  const place = (x: number, y: number | undefined) => {
    const [left, top] = [xOf(x), y === undefined ? undefined : yOf(y)]
    return left === undefined || top === undefined ? [] : [{ x: left, y: top }]
  }
  const [done, planned, ahead] = (['done', 'planned', 'ahead'] as const).map((key) =>
    data.rows.findLast((row) => row[key] !== undefined),
  )
  const named = (id: 'done' | 'planned' | 'ahead', row: typeof done): readonly DirectLabel[] =>
    (row ? place(row.x, row[id]) : []).map((at) => ({
      ...at,
      id,
      text: say(`chart.${id}`),
      fill: id === 'done' ? 'var(--accent)' : 'var(--ink-3)',
      isStrong: id === 'done',
    }))
  // Where all is done the line has no more to say.
  const last =
    data.rows.find(({ foreseen }) => foreseen && foreseen.at >= 100) ?? data.rows.findLast(({ foreseen }) => foreseen)
  const forecast = (last ? place(last.x, last.foreseen?.at) : []).map((at): DirectLabel => ({
    ...at,
    id: 'forecast',
    text: say('chart.forecast'),
    fill: 'var(--ink-3)',
  }))
  const asOf = place(data.asOfX, 100).map(({ x }): DirectLabel => ({
    id: 'asOf',
    text: say('chart.asOf', { day: format.dayShort(data.asOf) }),
    x,
    y: plot.y + 8,
    fill: 'var(--ink-3)',
  }))
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <g aria-hidden="true">
        <DirectLabels
          labels={[
            ...named('done', done),
            ...named('planned', planned),
            ...named('ahead', ahead),
            ...forecast,
            ...asOf,
          ]}
          plot={plot}
          drawn={[
            ...alongLine(data.rows.flatMap((row) => place(row.x, row.done))),
            ...alongLine(data.rows.flatMap((row) => place(row.x, row.planned))),
            ...alongLine(data.rows.flatMap((row) => place(row.x, row.ahead))),
            ...alongLine(data.rows.flatMap((row) => place(row.x, row.foreseen?.at))),
          ]}
        />
      </g>
    </ZIndexLayer>
  )
}
