import type { ActionStatus, ActionVerdict } from '../judge/actionStatus.ts'
import type { Headline } from '../judge/headline.ts'
import type { RatingVerdict } from '../judge/indicatorRating.ts'
import type { CurvePoint } from '../judge/curve.ts'
import type { Gap } from '../judge/reading.ts'
import type { ReportMark } from '../judge/reportMark.ts'
import type { Rollup } from '../judge/rollup.ts'
import type { Cut } from '../judge/series.ts'
import type { ActionReported, Observation, StatusSet } from '../ledger/update.ts'
import type { Action, Milestone } from '../plan/action.ts'
import type { Axis, Objective } from '../plan/axis.ts'
import type { Day } from '../plan/day.ts'
import type { Dimension } from '../plan/dimension.ts'
import type { InstitutionId, SourceId } from '../plan/ids.ts'
import type { Indicator, Measure, PeriodValue } from '../plan/indicator.ts'
import type { Institution } from '../plan/institution.ts'
import type { Period } from '../plan/period.ts'
import type { Plan } from '../plan/plan.ts'
import type { Origin, Provenance } from '../plan/provenance.ts'
import type { Publishing } from '../plan/publishing.ts'
import type { Caveat, Recommendation, Source } from '../plan/source.ts'
import type { Wording } from '../plan/wording.ts'

/**
 * Everything that is published of a strategy on one day, and nothing else: a new object, in which each property is put by
 * name (`makePublicDoc.ts`). Its type is the whole of what may be published. It is plain data, and the same as its JSON.
 */
export interface PublicDoc {
  readonly format: 1
  readonly strategy: PublicStrategy
  /** The day the figures are of. */
  readonly asOf: Day
  /** The last reporting period that the committee approved by that day. */
  readonly approved?: Period
  readonly headline: Headline<Pick<Axis, 'id' | 'name'>>
  readonly whole: PublicRollup
  readonly curve: readonly CurvePoint[]
  readonly axes: readonly PublicAxis[]
  readonly objectives: readonly PublicObjective[]
  readonly institutions: readonly PublicInstitution[]
  readonly actions: readonly PublicAction[]
  readonly indicators: readonly PublicIndicator[]
  readonly recommendations: readonly PublicRecommendation[]
  readonly sources: readonly Source[]
  readonly caveats: readonly Caveat[]
  readonly dimensions: readonly Dimension[]
}

export type PublicStrategy = Pick<
  Plan,
  | 'edition'
  | 'adopted'
  | 'languages'
  | 'title'
  | 'description'
  | 'from'
  | 'until'
  | 'fiscalYear'
  | 'isIllustrative'
  | 'levels'
  | 'reporting'
  | 'rules'
> & { readonly name: string } & Pick<Publishing, 'threshold' | 'statusWords' | 'address' | 'licence'>

type Named<Row> = Origin & { readonly code?: string } & Row

export type PublicRollup = Pick<Rollup, 'count' | 'countsByStatus' | 'actual' | 'planned' | 'coverage'>

export type PublicAxis = Named<Pick<Axis, 'id' | 'order' | 'name' | 'description'>> & { readonly rollup: PublicRollup }

export type PublicObjective = Named<Pick<Objective, 'id' | 'axis' | 'axisBasis' | 'order' | 'title'>> & {
  readonly rollup: PublicRollup
}

export type PublicInstitution = Named<
  Pick<Institution, 'id' | 'name' | 'short' | 'kind' | 'role' | 'reports' | 'isArabicNameSourced'>
> & {
  /** Of the actions it leads. */
  readonly rollup: PublicRollup
  /** Whether its reports came, oldest period first; none where it owes none. */
  readonly reporting: readonly { readonly period: Period; readonly timeliness: PublicTimeliness }[]
}

export type PublicTimeliness =
  | { readonly kind: 'onTime'; readonly filed: Day }
  | { readonly kind: 'late'; readonly filed: Day; readonly days: number }
  | { readonly kind: 'missing' | 'notDue'; readonly due: Day }

export type PublicMilestone = Pick<Milestone, 'id' | 'order' | 'title' | 'duePeriod' | 'weight'> & {
  readonly isDone: boolean
}

/** An action as screens have it, with fewer properties: what is told of one is told of the other by the same sentences. */
export interface PublicAction {
  readonly action: Named<
    Pick<
      Action,
      'id' | 'axis' | 'axisBasis' | 'title' | 'lead' | 'coLeads' | 'partners' | 'weight' | 'answers' | 'tags'
    >
  > & {
    readonly objective?: Action['objective'] & string
    readonly description?: Wording
    readonly startPeriod?: Period
    readonly duePeriod?: Period
    readonly milestones: readonly PublicMilestone[]
  }
  readonly record: {
    /** The statement that counts. */
    readonly current?: { readonly update: PublicStatement }
    /** Periods of which owners' statements contradict each other. */
    readonly contested: readonly (readonly { readonly update: Pick<ActionReported, 'period' | 'saidIn' | 'said'> }[])[]
  }
  readonly verdict: Pick<
    ActionVerdict,
    'status' | 'rule' | 'actual' | 'planned' | 'daysLate' | 'slipDays' | 'isContested'
  > & {
    readonly spi?: number
    /** Where the committee set the status: until when, and what it is by the rule. Who said so and why is internal. */
    readonly set?: Pick<StatusSet, 'until'> & { readonly computed: ActionStatus }
    readonly lateMilestones: readonly Pick<Milestone, 'title'>[]
    readonly openMilestones: readonly Pick<Milestone, 'title'>[]
    readonly report?: Exclude<ReportMark, { readonly kind: 'awaiting' | 'sentBack' }>
  }
}

export type PublicStatement = Pick<
  ActionReported,
  'said' | 'saidIn' | 'period' | 'state' | 'percent' | 'completed' | 'dueRevised' | 'provenance' | 'sources'
> & {
  readonly by?: InstitutionId
  /** Whether it speaks of milestones at all. */
  readonly milestonesDone?: true
}

export interface PublicIndicator {
  readonly indicator: Named<
    Pick<
      Indicator,
      | 'id'
      | 'axis'
      | 'axisBasis'
      | 'name'
      | 'definition'
      | 'unit'
      | 'kind'
      | 'direction'
      | 'measure'
      | 'frequency'
      | 'decimals'
      | 'scale'
      | 'tags'
    >
  > & {
    readonly objective?: Indicator['objective'] & string
    readonly method?: Indicator['method'] & string
    readonly keeper?: InstitutionId
    readonly counts: NonNullable<Indicator['counts']>
    readonly madeOf: NonNullable<Indicator['madeOf']>
    readonly baseline?: { readonly period: Period; readonly value: number | 'withheld' }
    readonly targets: readonly PublicTarget[]
  }
  /** Periods of which figures contradict each other. */
  readonly record: {
    readonly contested: readonly (readonly { readonly row: { readonly period: Period } }[])[]
  }
  /** Undefined where it follows from a figure that is withheld. */
  readonly rating?: PublicRating
  /** By counter, breakdown and time. */
  readonly figures: readonly PublicFigure[]
}

export type PublicTarget = PeriodValue & Pick<Origin, 'provenance' | 'sources'>

export type PublicRating = Pick<RatingVerdict, 'rating' | 'rule' | 'method' | 'isTargetPast'> &
  Partial<{ readonly [Key in 'latest' | 'base' | 'target']: PeriodValue }> & {
    readonly metIn?: Period
    readonly ratio?: number
    readonly done?: number
    readonly expected?: number
  }

/** A figure, or why there is none: `withheld` where people might be found in it. */
export interface PublicFigure {
  readonly period: Period
  readonly breakdown: string
  /** Who counted, where it is not the keeper. */
  readonly assessor?: InstitutionId
  readonly value: number | 'withheld' | Gap
  readonly status: Observation['status']
  readonly measure?: Measure
  /** Whether it belongs to the line by which the indicator is judged. */
  readonly isMain: boolean
  /** Why the line may not be drawn from the figure before. */
  readonly cut?: Cut
  readonly known: Day
  readonly provenance: Provenance
  readonly sources: readonly SourceId[]
}

export type PublicRecommendation = Named<Pick<Recommendation, 'id' | 'year' | 'body' | 'title'>>
