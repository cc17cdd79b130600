import type * as v from 'valibot'
import type { UpdateId } from './itemRef.ts'
import type * as schema from './updateSchema.ts'

/** A statement is never edited. */
type Fixed<T> = T extends string | number | boolean | null | undefined ? T : { readonly [K in keyof T]: Fixed<T[K]> }

export type ActionReported = Fixed<v.InferOutput<typeof schema.actionReported>>
export type IndicatorsObserved = Fixed<v.InferOutput<typeof schema.indicatorsObserved>>
export type NoteAdded = Fixed<v.InferOutput<typeof schema.noteAdded>>
export type UpdateWithdrawn = Fixed<v.InferOutput<typeof schema.updateWithdrawn>>
export type ReportFiled = Fixed<v.InferOutput<typeof schema.reportFiled>>
export type ReportReviewed = Fixed<v.InferOutput<typeof schema.reportReviewed>>
export type PeriodApproved = Fixed<v.InferOutput<typeof schema.periodApproved>>
export type DecisionTaken = Fixed<v.InferOutput<typeof schema.decisionTaken>>
export type DecisionFollowed = Fixed<v.InferOutput<typeof schema.decisionFollowed>>
export type StatusSet = Fixed<v.InferOutput<typeof schema.statusSet>>
export type EditionAdopted = Fixed<v.InferOutput<typeof schema.editionAdopted>>
export type KeyEnrolled = Fixed<v.InferOutput<typeof schema.keyEnrolled>>
export type KeyClosed = Fixed<v.InferOutput<typeof schema.keyClosed>>
export type ReleasePublished = Fixed<v.InferOutput<typeof schema.releasePublished>>

/** How far an action is, in the reporter's words. */
export type ActionState = ActionReported['state']

/** What blocks an action, in its owner's words. */
export type Obstacle = NonNullable<ActionReported['obstacle']>

/** One immutable statement, as its author made it. */
export type UpdateBody =
  | ActionReported
  | IndicatorsObserved
  | NoteAdded
  | UpdateWithdrawn
  | ReportFiled
  | ReportReviewed
  | PeriodApproved
  | DecisionTaken
  | DecisionFollowed
  | StatusSet
  | EditionAdopted
  | KeyEnrolled
  | KeyClosed
  | ReleasePublished
export type UpdateKind = UpdateBody['kind']

/** A statement of one kind with its content-derived id. */
export type Minted<Body> = Body & { readonly id: UpdateId }

/** A statement with its content-derived id. */
export type Update = UpdateBody & { readonly id: UpdateId }

/** SDMX CL_OBS_STATUS. */
export type ObservationStatus = Observation['status']

/** What a table of figures says of itself. */
export type FiguresHeader = Fixed<v.InferOutput<typeof schema.figuresHeader>>
type Cell<K extends keyof FiguresHeader['columns']> = FiguresHeader['columns'][K][number]

/** One figure, or the stated reason there is none: a row of a table of figures. */
export interface Observation {
  readonly indicator: Cell<'indicator'>
  readonly period: Cell<'period'>
  readonly value?: number
  readonly gap?: NonNullable<Cell<'gap'>>
  readonly status: Cell<'status'>
  readonly measure?: NonNullable<Cell<'measure'>>
  readonly breakdown: Cell<'breakdown'>
  readonly assessor?: NonNullable<Cell<'assessor'>>
  readonly note: Cell<'note'>
  readonly provenance: Cell<'provenance'>
  readonly sources: Cell<'sources'>
  readonly supersedes: Cell<'supersedes'>
}
