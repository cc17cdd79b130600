import { momentOf } from './actionRecord.ts'
import type { ActionRecord, ActionStatement } from './actionRecord.ts'
import type { ActionReported, Obstacle } from '../ledger/update.ts'
import type { MilestoneId } from '../plan/ids.ts'

/** A field that differs from the statement before; `before` is undefined where there was none. */
export type Change =
  | {
      readonly field: 'state'
      readonly before: ActionReported['state'] | undefined
      readonly after: ActionReported['state']
    }
  | { readonly field: 'percent'; readonly before: number | undefined; readonly after: number | undefined }
  | {
      readonly field: 'dueRevised'
      readonly before: ActionReported['dueRevised']
      readonly after: ActionReported['dueRevised']
    }
  | { readonly field: 'obstacle'; readonly before: Obstacle | undefined; readonly after: Obstacle | undefined }
  | { readonly field: 'milestones'; readonly added: readonly MilestoneId[]; readonly removed: readonly MilestoneId[] }

/** What a statement changed, field by field, against the one before it. */
export function statementChanges(old: ActionReported | undefined, now: ActionReported): readonly Change[] {
  const milestonesOf = (update: ActionReported | undefined) =>
    Object.keys(update?.milestonesDone ?? {}) as MilestoneId[]
  const added = milestonesOf(now).filter((id) => !milestonesOf(old).includes(id))
  const removed = milestonesOf(old).filter((id) => !milestonesOf(now).includes(id))
  const changes: Change[] = []
  if (old?.state !== now.state) changes.push({ field: 'state', before: old?.state, after: now.state })
  if (old?.percent !== now.percent) changes.push({ field: 'percent', before: old?.percent, after: now.percent })
  if (old?.dueRevised !== now.dueRevised) {
    changes.push({ field: 'dueRevised', before: old?.dueRevised, after: now.dueRevised })
  }
  if (JSON.stringify(old?.obstacle) !== JSON.stringify(now.obstacle))
    changes.push({ field: 'obstacle', before: old?.obstacle, after: now.obstacle })
  if (added.length + removed.length > 0) changes.push({ field: 'milestones', added, removed })
  return changes
}

/** What a statement is compared with: the last one that counts about an earlier time, else what was said before it. */
export function earlierStatement(
  history: readonly ActionStatement[],
  record: ActionRecord,
  statement: ActionStatement,
): ActionStatement | undefined {
  const moment = momentOf(statement.update)
  const counted = record.counted.findLast(({ update }) => momentOf(update) < moment)
  return counted ?? history[history.indexOf(statement) - 1]
}
