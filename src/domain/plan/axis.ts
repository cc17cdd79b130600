import type { Wording } from './wording.ts'
import type { AxisId, ObjectiveId } from './ids.ts'
import type { Own } from './own.ts'
import type { Origin } from './provenance.ts'

/** Who placed a row under its axis: the strategy's own text, or whoever wrote the package. */
export const AXIS_BASES = ['published', 'ours'] as const
export type AxisBasis = (typeof AXIS_BASES)[number]

/** The highest level of the strategy below itself. */
export interface Axis extends Origin, Own {
  readonly id: AxisId
  readonly order: number
  readonly name: Wording
  readonly description: Wording
}

/** What an axis is meant to bring about; actions and indicators may name one. */
export interface Objective extends Origin, Own {
  readonly id: ObjectiveId
  readonly axis: AxisId
  readonly axisBasis: AxisBasis
  readonly order: number
  readonly title: Wording
}
