import { addedCurveSums, curveSumsOf } from './curve.ts'
import type { CurveSpan, CurveSums, PlottedAction } from './curve.ts'
import { addedTallies, talliesOf } from './rollups.ts'
import type { Tallies } from './rollups.ts'
import { summing } from './summing.ts'
import type { Summing } from './summing.ts'

/** What the actions of a plan add up to. */
export interface ActionSums {
  readonly tallies: Tallies
  readonly curve: CurveSums
}

export function actionSumming(span: CurveSpan): Summing<PlottedAction, ActionSums> {
  return summing(
    (members) => ({
      tallies: talliesOf(members),
      curve: curveSumsOf(span, members),
    }),
    (parts) => ({
      tallies: addedTallies(parts.map(({ tallies }) => tallies)),
      curve: addedCurveSums(
        span,
        parts.map(({ curve }) => curve),
      ),
    }),
  )
}
