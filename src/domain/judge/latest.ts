import { compareText } from '../compareText.ts'
import type { ActionReported } from '../ledger/update.ts'
import type { ActionSnapshot } from '../snapshot.ts'

/** An action with the statement that counts. */
export interface Latest {
  readonly row: ActionSnapshot
  readonly update: ActionReported
}

/** The actions of which something counts, what was said last first. */
export function latestStatements(actions: readonly ActionSnapshot[]): readonly Latest[] {
  return actions
    .flatMap((row): Latest[] => (row.record.current ? [{ row, update: row.record.current.update }] : []))
    .toSorted((a, b) => compareText(b.update.said, a.update.said))
}
