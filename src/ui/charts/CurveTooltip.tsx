import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { ChartTooltip } from './ChartTooltip.tsx'
import type { CurveRow } from './curveRows.ts'
import { useShareText } from './useShareText.ts'

/** Planned and done on one day of the progress curve. */
export function CurveTooltip({ row }: { readonly row: CurveRow | undefined }) {
  const text = useText()
  const shareText = useShareText()
  const { format } = useLocale()
  if (!row) return null
  const entry = (id: 'done' | 'planned', value: string) => ({
    heading: `${format.period(row.period)} · ${text(`chart.${id}`)}`,
    value,
    remark: '',
    isStrong: id === 'done',
  })
  return (
    <ChartTooltip
      entries={[entry('done', shareText(row.point.actual)), entry('planned', shareText(row.point.planned))]}
    />
  )
}
