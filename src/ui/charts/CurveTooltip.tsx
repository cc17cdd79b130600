import { useSay } from '#i18n/LocaleProvider.tsx'
import { shareText } from '#i18n/shareText.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { foreseenText } from './foreseenText.ts'
import type { CurveRow } from './curveRows.ts'

/** Planned and done on one day of the progress curve. */
export function CurveTooltip({ row }: { readonly row: CurveRow | undefined }) {
  const say = useSay()
  const { format } = say
  if (!row) return null
  const entry = (id: 'done' | 'planned' | 'ahead' | 'forecast', value: string) => ({
    heading: `${format.period(row.period)} · ${say(`chart.${id}`)}`,
    value,
    remark: '',
    isStrong: id === 'done',
  })
  const { actual, planned, ahead } = row.point
  const known = [entry('done', shareText(say, actual)), entry('planned', shareText(say, planned))]
  const foreseen = row.foreseen ? [entry('forecast', foreseenText(say, row.foreseen))] : []
  return <ChartTooltip entries={row.isAhead ? [...foreseen, entry('ahead', shareText(say, ahead))] : known} />
}
