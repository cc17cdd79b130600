import { valueOf } from '#domain/judge/reading.ts'
import type { Reading } from '#domain/judge/reading.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { measuredText } from '#i18n/measuredText.ts'
import type { TrendData, TrendFact } from './trendData.ts'

interface TrendText {
  /** The chart in two or three sentences, for those who do not see it. */
  readonly summary: string
  /** `2021: break in series`, one per cut. */
  readonly cuts: readonly string[]
  /** A value with its unit, a step by its name, or why there is no value. */
  readonly valueText: (of: Reading) => string
  /** Status, cut and standing of a figure in words; empty for a plain one. */
  readonly remarks: (fact: TrendFact) => readonly string[]
}

/** The words of a trend chart in the reader's language. */
export function useTrendText(data: TrendData): TrendText {
  const say = useSay()
  const { format, pick } = say
  const { indicator, ranks } = data

  const valueText = (of: Reading): string => {
    if (of.kind === 'gap') return say(`gap.${of.gap}`)
    const rank = ranks.find(({ code }) => code === of.value)
    if (rank) return pick(rank.label)
    return measuredText(say, indicator, of.value)
  }

  const remarks = ({ kind, status, cut, isPending, range }: TrendFact): readonly string[] => [
    ...(kind === 'figure' ? [] : [say(`chart.${kind}`)]),
    ...(range ? [rangeText(range)] : []),
    ...(status === 'A' || status === 'M' ? [] : [say(`chart.status.${status}`)]),
    ...(cut === undefined || (cut === 'break' && status === 'B') ? [] : [say(`chart.cut.${cut}`)]),
    ...(isPending ? [say('chart.pending')] : []),
  ]

  const rangeText = ([low, high]: readonly [number, number]) =>
    say('trend.between', { low: measuredText(say, indicator, low), high: measuredText(say, indicator, high) })

  const cuts = data.cuts.map(({ period, cut }) =>
    say('chart.cut.at', { period: format.period(period), reason: say(`chart.cut.${cut}`) }),
  )

  const figures = data.rows.flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'figure'))
  const valued = figures.filter(({ reading }) => valueOf(reading) !== undefined)
  const [first, latest] = [valued.at(0), valued.at(-1)]
  const target = data.rows.flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'target')).at(-1)
  const sentences = [
    say('chart.trend.summary', { name: pick(indicator.name), count: data.count }),
    latest && first && first !== latest
      ? say('chart.trend.latest', {
          first: valueText(first.reading),
          firstPeriod: format.period(first.period),
          latest: valueText(latest.reading),
          latestPeriod: format.period(latest.period),
        })
      : latest &&
        say('chart.trend.only', { latest: valueText(latest.reading), latestPeriod: format.period(latest.period) }),
    target && say('chart.trend.target', { target: valueText(target.reading), period: format.period(target.period) }),
  ]
  return { summary: sentences.filter(Boolean).join(' '), cuts, valueText, remarks }
}
