import type { ActionStatus, ActionVerdict } from '#domain/judge/actionStatus.ts'
import type { RatingVerdict } from '#domain/judge/indicatorRating.ts'
import type { OwnAssessment } from '#domain/judge/ownAssessment.ts'
import type { ReportMark } from '#domain/judge/reportMark.ts'
import type { ActionReported } from '#domain/ledger/update.ts'
import type { Indicator, PeriodValue } from '#domain/plan/indicator.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Period } from '#domain/plan/period.ts'
import type { Wording } from '#domain/plan/wording.ts'

/** When something was said, and of what time. */
export type Timed = Pick<ActionReported, 'said' | 'saidIn' | 'period'>

/** What must be known of an action to tell how it stands and why: a row of a snapshot has it, and a published one. */
export interface ToldAction {
  readonly action: { readonly startPeriod?: Period | undefined; readonly duePeriod?: Period | undefined }
  readonly record: {
    readonly current?:
      { readonly update: Timed & Pick<ActionReported, 'percent'> & { readonly milestonesDone?: unknown } } | undefined
    readonly contested: readonly (readonly { readonly update: Timed }[])[]
  }
  readonly verdict: Pick<
    ActionVerdict,
    'status' | 'rule' | 'actual' | 'planned' | 'daysLate' | 'slipDays' | 'isContested'
  > & {
    readonly spi?: number | undefined
    /** A status set by the committee; who says so and why is not told to everybody. */
    readonly set?: SetStatus | undefined
    readonly lateMilestones: readonly unknown[]
    readonly openMilestones: readonly { readonly title: Wording }[]
    readonly report?: ReportMark | undefined
    readonly own?: OwnAssessment | undefined
  }
}

/** A status that was set: until when, what it is by the rule, and who says so and why. */
export interface SetStatus {
  readonly until: Day
  readonly computed: ActionStatus
  readonly author?: Wording
  readonly reason?: Wording
}

/** How figures of an indicator are written. */
export type Figured = Pick<Indicator, 'scale' | 'decimals'>

/** What must be known of an indicator to tell its rating and why. */
export interface ToldIndicator {
  readonly indicator: Figured
  readonly record: { readonly contested: readonly (readonly { readonly row: { readonly period: Period } }[])[] }
  readonly rating: Pick<RatingVerdict, 'rating' | 'rule' | 'method' | 'isTargetPast'> & {
    readonly [Key in 'latest' | 'base' | 'target']?: PeriodValue | undefined
  } & { readonly metIn?: Period | undefined } & {
    readonly [Key in 'ratio' | 'done' | 'expected']?: number | undefined
  }
}
