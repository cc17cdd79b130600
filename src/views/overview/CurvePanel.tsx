import { useMemo } from 'react'
import { progressCurve } from '#domain/judge/curve.ts'
import { rollup } from '#domain/judge/rollup.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { ChartFrame } from '#ui/charts/ChartFrame.tsx'
import { curveRows } from '#ui/charts/curveRows.ts'
import { ProgressCurveLazy } from '#ui/charts/lazyCharts.tsx'
import { useCurveTable } from '#ui/charts/useCurveTable.ts'
import { Panel } from '#ui/controls/Panel.tsx'
import { coverageText } from '../verdict/readings.ts'

/** The share of all weighted work that was planned and is done, quarter by quarter. */
export function CurvePanel() {
  const t = useText()
  const { format } = useLocale()
  const { actions, plan, asOf } = useSnapshot()
  const data = useMemo(
    () => curveRows(progressCurve(actions, plan.from, plan.until, asOf, plan.rules), asOf),
    [actions, plan, asOf],
  )
  return (
    <Panel>
      <ChartFrame
        title={t('curve.panel')}
        headingLevel={2}
        unit={t('curve.unit')}
        asOf={asOf}
        note={t('curve.note', {
          coverage: coverageText(rollup(actions, plan.rules), plan.reporting !== undefined, format, t),
        })}
        table={useCurveTable(data)}
        fileName={`${plan.strategy}-progress`}
      >
        <ProgressCurveLazy data={data} />
      </ChartFrame>
    </Panel>
  )
}
