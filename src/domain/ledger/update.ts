import type { Bilingual } from '../plan/bilingual.ts'
import type { Day } from '../plan/day.ts'
import type { ActionId, IndicatorId, InstitutionId, MilestoneId, SourceId } from '../plan/ids.ts'
import type { Measure } from '../plan/indicator.ts'
import type { Period } from '../plan/period.ts'
import type { Provenance } from '../plan/provenance.ts'

/** SHA-256, in lower-case hex, of an update's canonical bytes. */
export type UpdateId = string & { readonly [updateBrand]: true }
declare const updateBrand: unique symbol

/** One thing that can be accepted or superseded: an update, or one row of an observations table as `<update id>#<row>`. */
export type ItemRef = string & { readonly [itemBrand]: true }
declare const itemBrand: unique symbol

export const itemOf = (id: UpdateId): ItemRef => id as unknown as ItemRef
export const rowOf = (id: UpdateId, row: number): ItemRef => `${id}#${row}` as ItemRef

/** How far an action is, in the reporter's words. */
export type ActionState = 'not_started' | 'in_progress' | 'completed' | 'suspended' | 'cancelled'

/** SDMX CL_OBS_STATUS: normal, break, estimated, provisional, low reliability, definition differs, missing. */
export type ObservationStatus = 'A' | 'B' | 'E' | 'P' | 'U' | 'D' | 'M'

/** Why a figure is not there although somebody spoke about it. */
export type StatedGap = 'not_measured' | 'not_applicable' | 'not_reported' | 'suppressed'

/** What every update says about itself. */
interface Said {
  readonly format: 1
  readonly strategy: string
  /** Edition of the plan it was said under. */
  readonly edition: string
  readonly by: InstitutionId
  readonly said: Day
  /**
   * Only on what came in with a package and rests on public sources: the day from which it counts as accepted.
   * Everything else is accepted by a `reportReviewed`.
   */
  readonly accepted?: Day
}

export interface ActionReported extends Said {
  readonly kind: 'actionReported'
  readonly action: ActionId
  /** The reporting period it speaks about; absent when it rests on public sources outside any cycle. */
  readonly period?: Period
  readonly state: ActionState
  /** Share done, 0–100. */
  readonly percent?: number
  /** Milestones done so far, each with its day or the empty string when the day is unknown. */
  readonly milestonesDone: Readonly<Record<MilestoneId, Day | ''>>
  /** When it was completed, where that is known. */
  readonly completed?: Period
  readonly dueRevised?: Day
  readonly evidence: readonly string[]
  readonly note: Bilingual
  readonly provenance: Provenance
  readonly sources: readonly SourceId[]
  readonly supersedes: readonly ItemRef[]
}

/** One figure, or the stated reason there is none. */
export interface Observation {
  readonly indicator: IndicatorId
  readonly period: Period
  readonly value?: number
  readonly gap?: StatedGap
  readonly status: ObservationStatus
  readonly measure?: Measure
  /** `sex=F; age=0-17`, dimensions in alphabetical order; empty for the total. */
  readonly breakdown: string
  readonly assessor?: InstitutionId
  readonly note: Bilingual
  readonly provenance: Provenance
  readonly sources: readonly SourceId[]
  readonly supersedes: readonly ItemRef[]
}

/** Bulk figures travel as one update: a column per property, a row per figure. `null` stands where a row has no such property. */
export type ObservationColumns = {
  readonly [K in keyof Required<Observation>]: readonly (
    Required<Observation>[K] | (undefined extends Observation[K] ? null : never)
  )[]
}

export interface IndicatorsObserved extends Said {
  readonly kind: 'indicatorsObserved'
  readonly columns: ObservationColumns
}

export interface NoteAdded extends Said {
  readonly kind: 'noteAdded'
  readonly about: ActionId | IndicatorId
  readonly note: Bilingual
}

/** Takes back an earlier update of the same institution. */
export interface UpdateWithdrawn extends Said {
  readonly kind: 'updateWithdrawn'
  readonly withdrawn: ItemRef
  readonly note: Bilingual
}

/** An institution's filing for a period: which of its updates belong to it. */
export interface ReportFiled extends Said {
  readonly kind: 'reportFiled'
  readonly period: Period
  readonly items: readonly UpdateId[]
}

/** The secretariat's verdict on items of a report; `all` means every item not named by another verdict. */
export interface ReportReviewed extends Said {
  readonly kind: 'reportReviewed'
  readonly report: UpdateId
  readonly verdict: 'accepted' | 'sentBack'
  readonly items: readonly ItemRef[] | 'all'
  /** Items found true against their evidence. */
  readonly verified: readonly ItemRef[]
  readonly reason: Bilingual
}

/** The committee's approval of a period's figures. */
export interface PeriodApproved extends Said {
  readonly kind: 'periodApproved'
  readonly period: Period
}

/** The adoption of a plan edition; `plan` is the SHA-256 of its canonical bytes. */
export interface EditionAdopted extends Said {
  readonly kind: 'editionAdopted'
  readonly plan: string
}

/** One immutable statement, as its author made it. */
export type UpdateBody =
  | ActionReported
  | IndicatorsObserved
  | NoteAdded
  | UpdateWithdrawn
  | ReportFiled
  | ReportReviewed
  | PeriodApproved
  | EditionAdopted

/** A statement with its content-derived id. */
export type Update = UpdateBody & { readonly id: UpdateId }
