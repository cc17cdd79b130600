import type { Indicator, PeriodValue } from '#domain/plan/indicator.ts'
import type { Rules } from '#domain/plan/rules.ts'
import type { IndicatorSnapshot } from '#domain/snapshot.ts'
import type { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import type { Fact } from '#ui/controls/Facts.tsx'
import type { Reason } from './actionReason.ts'
import { figureText } from './figures.ts'

type Locale = Pick<ReturnType<typeof useLocale>, 'format' | 'pick'>

/** The reader's explanation of an indicator's rating. */
export function ratingReason(
  { indicator, rating }: IndicatorSnapshot,
  rules: Rules,
  locale: Locale,
  t: ReturnType<typeof useText>,
): Reason {
  const { format } = locale
  const share = (value: number | undefined) => (value === undefined ? '–' : format.percent(value, 1))
  const figure = (of: PeriodValue | undefined) => (of ? figureOf(indicator, of, locale) : '–')
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
  const fact = (term: string, value: string | undefined): Fact[] => (value === undefined ? [] : [{ term, value }])
  return {
    sentence: t(`why.rating.${rating.rule}`, values),
    facts: [
      ...fact(t('fact.latest'), rating.latest && values.latest),
      ...fact(t('fact.baseline'), rating.base && values.base),
      ...fact(t('fact.target'), rating.target && values.target),
      ...fact(t(isGrowth ? 'fact.growthSeen' : 'fact.wayDone'), rating.done === undefined ? undefined : values.done),
      ...fact(
        t(isGrowth ? 'fact.growthRequired' : 'fact.wayExpected'),
        rating.expected === undefined ? undefined : values.expected,
      ),
      ...fact(t('fact.ratio'), rating.ratio === undefined ? undefined : values.ratio),
      ...fact(t('fact.method'), t(`method.${rating.method}`)),
      ...fact(t('fact.note'), rating.isTargetPast ? t('rating.targetPast') : undefined),
    ],
  }
}

function figureOf(indicator: Indicator, { period, value }: PeriodValue, locale: Locale): string {
  return `${figureText(indicator, value, locale)} (${locale.format.period(period)})`
}
