import { FEWEST_POINTS } from '#domain/judge/forecast.ts'
import type { CompletionForecast, IndicatorForecast } from '#domain/judge/forecast.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Period } from '#domain/plan/period.ts'
import { measuredText } from '#i18n/measuredText.ts'
import type { Say } from '#i18n/say.ts'
import type { Indicator } from '#domain/plan/indicator.ts'

/** What an indicator would be at its target's period, with the range; undefined where a forecast makes no sense. */
export function indicatorForecastText(say: Say, indicator: Indicator, forecast: IndicatorForecast): string | undefined {
  if (forecast.kind === 'none')
    return forecast.reason === 'fewPoints'
      ? say('forecast.fewFigures', { n: forecast.points, least: say.format.number(FEWEST_POINTS) })
      : undefined
  const { target, value, low, high, points, since } = forecast
  const figure = (of: number) => measuredText(say, indicator, of)
  const isWithin = target.value >= low && target.value <= high
  return [
    say('forecast.figure', {
      n: points,
      since: say.format.period(since),
      period: say.format.period(target.period),
      value: figure(value),
      low: figure(low),
      high: figure(high),
    }),
    say(isWithin ? 'forecast.targetWithin' : 'forecast.targetOutside', { target: figure(target.value) }),
  ].join(' ')
}

/** When work would be completed, by the month, with the range. */
export function completionText(say: Say, forecast: CompletionForecast): string {
  if (forecast.kind === 'none')
    return forecast.reason === 'notMoving' || forecast.reason === 'done'
      ? say(`forecast.${forecast.reason}`)
      : say('forecast.fewShares', { n: forecast.points, least: say.format.number(FEWEST_POINTS) })
  const { on, earliest, latest, points, since } = forecast
  const values = { n: points, since: say.format.day(since), on: month(say, on), earliest: month(say, earliest) }
  return latest === undefined
    ? say('forecast.completionOpen', values)
    : say('forecast.completion', { ...values, latest: month(say, latest) })
}

/** No forecast is worth more than its month. */
function month(say: Say, day: Day): string {
  return say.format.period(day.slice(0, 7) as Period)
}
