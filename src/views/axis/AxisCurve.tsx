import { useMemo } from 'react'
import type { Axis } from '#domain/plan/axis.ts'
import type { CurvePoint } from '#domain/judge/curve.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useCurveOfAxis, useSnapshot } from '#state/SnapshotProvider.tsx'
import { ChartFrame } from '#ui/charts/ChartFrame.tsx'
import { curveRows } from '#ui/charts/curveRows.ts'
import { ProgressCurveLazy } from '#ui/charts/ProgressCurveLazy.tsx'
import { useCurveTable } from '#ui/charts/useCurveTable.ts'
import { Panel } from '#ui/controls/Panel.tsx'
import { useCurveBand } from '../forecast/useCurveBand.ts'
import { CurveForecast } from '../forecast/CurveForecast.tsx'

/** What of an axis was planned and is done, quarter by quarter, and when it would be completed at its pace. */
export function AxisCurve({ axis }: { readonly axis: Axis }) {
  const say = useSay()
  const curve = useCurveOfAxis(axis.id)
  return curve ? <Curve axis={axis} curve={curve} /> : <Panel title={say('curve.panel')} isBusy />
}

function Curve({ axis, curve }: { readonly axis: Axis; readonly curve: readonly CurvePoint[] }) {
  const say = useSay()
  const { plan, asOf } = useSnapshot()
  const band = useCurveBand(curve, asOf)
  const data = useMemo(() => curveRows(curve, asOf, band), [curve, asOf, band])
  const title = say('axis.curve', { axis: say.pick(axis.name) })
  const isWithheld = curve.every(({ actual }) => actual.kind !== 'value')
  return (
    <Panel>
      <ChartFrame
        title={say('curve.panel')}
        headingLevel={2}
        unit={say('curve.unit')}
        asOf={asOf}
        note={[say('curve.note'), isWithheld && say('curve.withheld')].filter(Boolean).join(' ')}
        table={useCurveTable(data)}
        file={{ name: `${plan.strategy}-${axis.id}-progress`, title, unit: say('curve.unit') }}
      >
        <ProgressCurveLazy data={data} />
      </ChartFrame>
      {!isWithheld && <CurveForecast curve={curve} />}
    </Panel>
  )
}
