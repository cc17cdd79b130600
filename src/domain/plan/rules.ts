/** How an indicator is rated when it has a target. */
export const RATING_METHODS = ['trajectory', 'growth'] as const
export type RatingMethod = (typeof RATING_METHODS)[number]

/** Thresholds and methods in force; part of an edition, so that a past verdict can be explained by the rules of its day. */
export interface Rules {
  /** SPI below which an action is off track, and below which it is at risk. */
  readonly offTrackBelow: number
  readonly atRiskBelow: number
  readonly ratingMethod: RatingMethod
  /** Ratio R of done to expected from which an indicator is on track, and from which it only needs acceleration. */
  readonly onTrackFrom: number
  readonly accelerationFrom: number
  /** Growth method without a target: compound annual growth rates from which the same words hold. */
  readonly growthOnTrackFrom: number
  readonly growthAccelerationFrom: number
  /** `maintain`: allowed relative distance from the target, or from the baseline where there is none. */
  readonly maintainOnTrackWithin: number
  readonly maintainAccelerationWithin: number
  /** A floor or a ceiling: how far on its wrong side, relative to it, still only needs acceleration. */
  readonly limitNearlyWithin: number
  /** Share of members that must have reported before an average is shown. */
  readonly minimumCoverage: number
}

/** The defaults: SPI bands as in earned-value practice; rating bands and growth cut-offs of Eurostat as published by Statistics Canada. */
export const DEFAULT_RULES: Rules = {
  offTrackBelow: 0.6,
  atRiskBelow: 0.95,
  ratingMethod: 'trajectory',
  onTrackFrom: 0.95,
  accelerationFrom: 0.6,
  growthOnTrackFrom: 0.015,
  growthAccelerationFrom: 0.005,
  maintainOnTrackWithin: 0.05,
  maintainAccelerationWithin: 0.1,
  limitNearlyWithin: 0.05,
  minimumCoverage: 0.6,
}
