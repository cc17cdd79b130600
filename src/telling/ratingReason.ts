import type { RatingRule } from '#domain/judge/indicatorRating.ts'
import type { PeriodValue } from '#domain/plan/indicator.ts'
import type { Rules } from '#domain/plan/rules.ts'
import type { Say } from '#i18n/say.ts'
import { datedFigure } from './figureText.ts'
import { fact } from './facts.ts'
import type { Reason } from './facts.ts'
import type { ToldIndicator } from './told.ts'

/** The reader's explanation of an indicator's rating. */
export function ratingReason(say: Say, { indicator, record, rating }: ToldIndicator, rules: Rules): Reason {
  const { format } = say
  const share = (value: number | undefined) => (value === undefined ? '–' : format.percent(value, 1))
  const figure = (of: PeriodValue | undefined) => (of ? datedFigure(say, indicator, of) : '–')
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
    level: figure(rating.target ?? rating.base),
    nearLimit: share(rules.limitNearlyWithin),
    period: rating.metIn ? format.period(rating.metIn) : '–',
  }
  const contested = [...new Set(record.contested.flatMap((group) => group.map(({ row }) => row.period)))]
  return {
    sentence: say(`why.rating.${rating.rule}`, values),
    facts: [
      ...fact(say('fact.latest'), rating.latest && values.latest),
      ...fact(say('fact.baseline'), rating.base && values.base),
      ...fact(say('fact.target'), rating.target && values.target),
      ...fact(say(doneTerm(rating.rule)), rating.done === undefined ? undefined : values.done),
      ...fact(
        say(rating.rule === 'trajectory' ? 'fact.wayExpected' : 'fact.growthRequired'),
        rating.expected === undefined ? undefined : values.expected,
      ),
      ...fact(say('fact.ratio'), rating.ratio === undefined ? undefined : values.ratio),
      ...fact(say('fact.method'), UNRATED.has(rating.rule) ? undefined : say(`method.${rating.method}`)),
      ...fact(
        say('fact.contested'),
        contested.length > 0
          ? say('contested.figures', { list: format.list(contested.map((each) => format.period(each))) })
          : undefined,
      ),
      ...fact(say('fact.note'), rating.isTargetPast ? say('rating.targetPast') : undefined),
    ],
  }
}

/** Rules that compare with nothing, by any method. */
const UNRATED: ReadonlySet<RatingRule> = new Set(['contextOnly', 'noTarget'])

/** What the number that decided measures. */
function doneTerm(rule: RatingRule) {
  switch (rule) {
    case 'growth':
    case 'growthWithoutTarget':
    case 'growthUndefined':
      return 'fact.growthSeen'
    case 'maintain':
    case 'limitBroken':
      return 'fact.distance'
    default:
      return 'fact.wayDone'
  }
}
