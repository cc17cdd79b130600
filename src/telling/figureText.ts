import type { PeriodValue } from '#domain/plan/indicator.ts'
import { readingOf } from '#domain/judge/reading.ts'
import type { Observation } from '#domain/ledger/update.ts'
import type { Say } from '#i18n/say.ts'
import type { Figured } from './told.ts'

/** A figure as its indicator is shown: a label on an ordinal scale, else a number with its digits. */
export function figureText({ format, pick }: Say, indicator: Figured, value: number): string {
  const step = indicator.scale.find(({ code }) => code === value)
  return step ? pick(step.label) : format.figure(value, indicator.decimals)
}

/** A figure with its period, `12.5 (2027)`. */
export function datedFigure(say: Say, indicator: Figured, { period, value }: PeriodValue): string {
  return say('figure.dated', { value: figureText(say, indicator, value), period: say.format.period(period) })
}

/** What was observed: the figure, or the reason there is none. */
export function observedText(say: Say, indicator: Figured, observation: Observation): string {
  const of = readingOf(observation)
  return of.kind === 'value' ? figureText(say, indicator, of.value) : say(`gap.${of.gap}`)
}
