import type { Rules } from '#domain/plan/rules.ts'
import type { Say } from '#i18n/say.ts'

/** The thresholds in force as the sentences about statuses of actions write them. */
export function actionRuleValues({ format }: Say, { offTrackBelow, atRiskBelow }: Rules) {
  return { offTrack: format.ratio(offTrackBelow), atRisk: format.ratio(atRiskBelow) }
}

/** The same of the sentences about ratings of indicators. */
export function ratingRuleValues({ format }: Say, rules: Rules) {
  const percent = (share: number) => format.percent(share, 1)
  return {
    onTrack: format.ratio(rules.onTrackFrom),
    acceleration: format.ratio(rules.accelerationFrom),
    growthOnTrack: percent(rules.growthOnTrackFrom),
    growthAcceleration: percent(rules.growthAccelerationFrom),
    within: percent(rules.maintainOnTrackWithin),
    nearly: percent(rules.maintainAccelerationWithin),
    nearLimit: percent(rules.limitNearlyWithin),
  }
}
