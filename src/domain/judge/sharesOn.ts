import type { Day } from '../plan/day.ts'
import type { ActionId } from '../plan/ids.ts'
import type { RecordedAction } from './curve.ts'
import { actualProgress, isYetToCome, plannedProgress } from './progress.ts'
import type { Reading } from './reading.ts'
import type { JudgedAction } from './rollup.ts'

/** What one action adds to a point of the curve, 0…1 each. */
export interface SharesOn {
  readonly id: ActionId
  readonly actual: Reading
  readonly planned: Reading
  /** Whether it was due to have begun. */
  readonly isDue: boolean
}

/** What is done and planned of each action by a day not after the as-of day, by what is known on the as-of day. */
export function sharesOn(members: readonly RecordedAction[], day: Day): readonly SharesOn[] {
  return members.map(({ action, record }) => ({
    id: action.id,
    actual: actualProgress(action, record, day),
    planned: plannedProgress(action, day),
    isDue: !isYetToCome(action, day),
  }))
}

/** The actions as they stood on that day: their roll-up is the point of the curve. */
export function membersOn<Row extends JudgedAction>(rows: readonly Row[], shares: readonly SharesOn[]): readonly Row[] {
  const of = new Map(shares.map((each) => [each.id, each]))
  return rows.flatMap((row) => {
    const found = of.get(row.action.id)
    return found ? [{ ...row, verdict: { ...row.verdict, ...found } }] : []
  })
}
