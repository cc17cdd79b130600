import type { Reading } from '#domain/judge/reading.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { ChartTooltip } from './ChartTooltip.tsx'
import type { TrendFact, TrendRow } from './trendData.ts'

/** What is known at one moment: a line per figure, baseline or target, with its status in words. */
export function TrendTooltip({
  row,
  valueText,
  remarks,
}: {
  readonly row: TrendRow | undefined
  readonly valueText: (of: Reading) => string
  readonly remarks: (fact: TrendFact) => readonly string[]
}) {
  const { format } = useSay()
  if (!row) return null
  return (
    <ChartTooltip
      entries={row.facts.toReversed().map((fact) => ({
        heading: [format.period(fact.period), fact.name].filter((part) => part !== '').join(' · '),
        value: valueText(fact.reading),
        remark: format.list(remarks(fact)),
        isStrong: fact.kind === 'figure',
      }))}
    />
  )
}
