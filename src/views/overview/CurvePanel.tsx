import { useMemo } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { ChartFrame } from '#ui/charts/ChartFrame.tsx'
import { curveRows } from '#ui/charts/curveRows.ts'
import { ProgressCurveLazy } from '#ui/charts/ProgressCurveLazy.tsx'
import { useCurveTable } from '#ui/charts/useCurveTable.ts'
import { Panel } from '#ui/controls/Panel.tsx'
import { useCurveBand } from '../forecast/useCurveBand.ts'
import { afterPaint, late } from '../late.tsx'
import { PointMade } from './PointMade.tsx'
import { coverageText } from '#telling/progressText.ts'

const CurveForecast = late(
  () => import('../forecast/CurveForecast.tsx').then(({ CurveForecast: found }) => found),
  afterPaint,
)

/** The share of all weighted work that was planned and is done, quarter by quarter. */
export function CurvePanel() {
  const say = useSay()
  const { rollups, curve, plan, asOf } = useSnapshot()
  const coverage = coverageText(say, rollups.whole)
  // An empty drawing would look like nothing planned and nothing done.
  const isWithheld = curve.every(({ actual }) => actual.kind !== 'value')
  const band = useCurveBand(curve, asOf)
  const data = useMemo(() => curveRows(curve, asOf, band), [curve, asOf, band])
  return (
    <Panel>
      <ChartFrame
        title={say('curve.panel')}
        headingLevel={2}
        unit={say('curve.unit')}
        asOf={asOf}
        note={[say('curve.note'), coverage && `${coverage}.`, isWithheld && say('curve.withheld')]
          .filter(Boolean)
          .join(' ')}
        table={useCurveTable(data)}
        more={{
          label: say('made.title'),
          cell: (period) => {
            const point = curve.find((each) => each.period === period)
            return point && point.day <= asOf && <PointMade point={point} />
          },
        }}
        file={{ name: `${plan.strategy}-progress`, title: say('curve.panel'), unit: say('curve.unit') }}
      >
        <ProgressCurveLazy data={data} />
      </ChartFrame>
      {!isWithheld && <CurveForecast curve={curve} />}
    </Panel>
  )
}
