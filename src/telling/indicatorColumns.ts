import { INDICATOR_RATINGS } from '#domain/judge/ratingBands.ts'
import { latestPoint } from '#domain/judge/series.ts'
import { periodEnd } from '#domain/plan/period.ts'
import type { IndicatorSnapshot, Snapshot } from '#domain/snapshot.ts'
import { plainNumber } from '#i18n/plainNumber.ts'
import type { Say } from '#i18n/say.ts'
import { dayOrder, where, withFiles } from './column.ts'
import type { Column } from './column.ts'
import { datedFigure, figureText } from './figureText.ts'
import { axisWord } from './axisWord.ts'
import { axisName, everyName, institutionName } from './names.ts'
import { originOfIndicator, sourceColumn } from './sourceText.ts'

export type IndicatorColumn =
  | 'code'
  | 'name'
  | 'rating'
  | 'latest'
  | 'unit'
  | 'period'
  | 'trend'
  | 'target'
  | 'axis'
  | 'direction'
  | 'keeper'
  | 'source'

/** What every table of indicators can say of one. */
export function indicatorColumns(say: Say, snapshot: Snapshot): readonly Column<IndicatorSnapshot, IndicatorColumn>[] {
  const { format, pick } = say
  const latest = ({ record }: IndicatorSnapshot) => latestPoint(record.main)
  const target = ({ indicator }: IndicatorSnapshot) => indicator.targets.at(-1)
  return withFiles(say, [
    ...where<IndicatorSnapshot, IndicatorColumn>(
      snapshot.plan.indicators.some(({ code }) => code !== undefined),
      { id: 'code', header: say('column.code'), text: ({ indicator }) => indicator.code ?? '' },
    ),
    {
      id: 'name',
      header: say('column.indicator'),
      text: ({ indicator }) => pick(indicator.name),
      found: ({ indicator: { id, code = '', name, tags } }) => [id, code, ...Object.values(name), ...tags].join(' '),
      code: ({ indicator }) => indicator.id,
    },
    {
      id: 'rating',
      header: say('column.rating'),
      text: ({ rating }) => say(`rating.${rating.rating}`),
      number: ({ rating }) => INDICATOR_RATINGS.indexOf(rating.rating),
      code: ({ rating }) => rating.rating,
    },
    {
      id: 'latest',
      header: say('fact.latest'),
      text: ({ indicator, rating: { latest: of, metIn } }) =>
        of ? figureText(say, indicator, of.value) : say(metIn ? 'gap.targetMet' : 'gap.notReported'),
      number: ({ rating }) => rating.latest?.value,
      figure: 'number',
    },
    { id: 'unit', header: say('column.unit'), text: ({ indicator }) => pick(indicator.unit) },
    {
      id: 'period',
      header: say('column.period'),
      text: (row) => {
        const point = latest(row)
        return point ? format.period(point.period) : ''
      },
      number: (row) => {
        const point = latest(row)
        return point && dayOrder(periodEnd(point.period))
      },
      plain: (row) => latest(row)?.period ?? '',
    },
    { id: 'trend', header: say('column.trend'), text: () => '', inFile: [] },
    {
      id: 'target',
      header: say('fact.target'),
      text: (row) => {
        const goal = target(row)
        return goal ? datedFigure(say, row.indicator, goal) : ''
      },
      number: (row) => target(row)?.value,
      inFile: [
        { header: say('fact.target'), text: (row) => plainNumber(target(row)?.value) },
        { header: say('file.targetPeriod'), text: (row) => target(row)?.period ?? '' },
      ],
    },
    {
      id: 'axis',
      header: axisWord(say, snapshot),
      text: ({ indicator }) => axisName(say, snapshot, indicator.axis),
      code: ({ indicator }) => indicator.axis,
    },
    {
      id: 'direction',
      header: say('column.direction'),
      text: ({ indicator }) => say(`direction.${indicator.direction}`),
      code: ({ indicator }) => indicator.direction,
    },
    {
      id: 'keeper',
      header: say('column.keeper'),
      text: ({ indicator: { keeper } }) => (keeper ? institutionName(say, snapshot, keeper) : ''),
      found: ({ indicator: { keeper } }) => (keeper ? everyName(snapshot, keeper) : ''),
      code: ({ indicator }) => indicator.keeper ?? '',
    },
    sourceColumn(say, snapshot, originOfIndicator),
  ])
}
