import type { Indicator, PeriodValue } from '#domain/plan/indicator.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { datedFigure, figureText } from './figureText.ts'
import { words } from './packTable.ts'
import type { PackCell, PackPart, PackTable } from './packTable.ts'

/** Every indicator with its latest figure, its target and its rating; on paper also its line. */
export function indicatorsPart(say: Say, snapshot: Snapshot): PackPart {
  return {
    name: 'indicators',
    title: say('nav.indicators'),
    paragraphs: [],
    table: { ...calculable(say, snapshot), onPaper: onPaper(say, snapshot) },
  }
}

/** Figures and their periods in columns of their own. */
function calculable(say: Say, { indicators }: Snapshot): PackTable {
  const figure = (indicator: Indicator, of: PeriodValue | undefined, none: string): readonly PackCell[] =>
    of
      ? [
          { text: figureText(say, indicator, of.value), ...numberOf(indicator, of) },
          words(say.format.period(of.period)),
        ]
      : [words(none), words('–')]
  return {
    heads: [
      say('column.indicator'),
      say('fact.latest'),
      say('column.period'),
      say('column.unit'),
      say('fact.target'),
      say('meeting.targetPeriod'),
      say('column.rating'),
    ],
    widths: [34, 13, 13, 13, 13, 13, 18],
    rows: indicators.map(({ indicator, rating }) => [
      words(say.pick(indicator.name)),
      ...figure(indicator, rating.latest, say('gap.notReported')),
      words(say.pick(indicator.unit)),
      ...figure(indicator, indicator.targets.at(-1), say('rating.noTarget')),
      words(say(`rating.${rating.rating}`)),
    ]),
  }
}

/** As the screen shows it, with the place of a small line that bears the id of the indicator. */
function onPaper(say: Say, { indicators }: Snapshot): PackTable {
  const figure = (indicator: Indicator, of: PeriodValue | undefined, none: string): PackCell =>
    of ? { text: datedFigure(say, indicator, of), ...numberOf(indicator, of) } : words(none)
  return {
    heads: [
      say('column.indicator'),
      say('fact.latest'),
      say('column.unit'),
      say('fact.target'),
      say('column.rating'),
      say('column.trend'),
    ],
    widths: [30, 22, 13, 22, 16, 14],
    rows: indicators.map(({ indicator, rating }) => [
      words(say.pick(indicator.name)),
      figure(indicator, rating.latest, say('gap.notReported')),
      words(say.pick(indicator.unit)),
      figure(indicator, indicator.targets.at(-1), say('rating.noTarget')),
      words(say(`rating.${rating.rating}`)),
      { text: '', picture: indicator.id },
    ]),
  }
}

/** A figure as a number; a step of a scale is none. */
const numberOf = ({ scale, decimals }: Indicator, { value }: PeriodValue): Pick<PackCell, 'number' | 'look'> =>
  scale.length === 0 ? { number: value, look: decimals } : {}
