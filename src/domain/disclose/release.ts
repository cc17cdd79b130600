import type { Day } from '../plan/day.ts'
import type { Wording } from '../plan/wording.ts'

/** A release as readers are told of it. */
export interface ReleaseNote {
  /** Counted from 1. */
  readonly number: number
  /** When it was published. */
  readonly day: Day
  /** The day its figures are of. */
  readonly asOf: Day
  readonly note: Wording
}

/** The release that is being published. */
export interface Release extends ReleaseNote {
  /** The office that answers for it. */
  readonly approver: Wording
  /** The answer on the first page, in words; empty where the sentences made of the figures stand. */
  readonly summary: Wording
  /** Those before it, oldest first. */
  readonly earlier: readonly ReleaseNote[]
}
