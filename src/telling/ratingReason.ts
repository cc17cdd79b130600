import type { PeriodValue } from '#domain/plan/indicator.ts'
import type { Rules } from '#domain/plan/rules.ts'
import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { datedFigure } from './figureText.ts'
import { fact } from './facts.ts'
import type { Reason } from './facts.ts'

/** The reader's explanation of an indicator's rating. */
export function ratingReason(say: Say, { indicator, rating }: IndicatorSnapshot, rules: Rules): Reason {
  const { format } = say
  const share = (value: number | undefined) => (value === undefined ? '–' : format.percent(value, 1))
  const figure = (of: PeriodValue | undefined) => (of ? datedFigure(say, indicator, of) : '–')
  const isGrowth = rating.rule === 'growth' || rating.rule === 'growthWithoutTarget'
  const values = {
    latest: figure(rating.latest),
    base: figure(rating.base),
    target: figure(rating.target),
    done: share(rating.done),
    expected: share(rating.expected),
    ratio: rating.ratio === undefined ? '–' : format.ratio(rating.ratio),
    onTrack: format.ratio(rules.onTrackFrom),
    acceleration: format.ratio(rules.accelerationFrom),
    growthOnTrack: share(rules.growthOnTrackFrom),
    growthAcceleration: share(rules.growthAccelerationFrom),
    within: share(rules.maintainOnTrackWithin),
    nearly: share(rules.maintainAccelerationWithin),
  }
  const [doneTerm, expectedTerm] = isGrowth
    ? (['fact.growthSeen', 'fact.growthRequired'] as const)
    : (['fact.wayDone', 'fact.wayExpected'] as const)
  return {
    sentence: say(`why.rating.${rating.rule}`, values),
    facts: [
      ...fact(say('fact.latest'), rating.latest && values.latest),
      ...fact(say('fact.baseline'), rating.base && values.base),
      ...fact(say('fact.target'), rating.target && values.target),
      ...fact(say(doneTerm), rating.done === undefined ? undefined : values.done),
      ...fact(say(expectedTerm), rating.expected === undefined ? undefined : values.expected),
      ...fact(say('fact.ratio'), rating.ratio === undefined ? undefined : values.ratio),
      ...fact(say('fact.method'), say(`method.${rating.method}`)),
      ...fact(say('fact.note'), rating.isTargetPast ? say('rating.targetPast') : undefined),
    ],
  }
}
