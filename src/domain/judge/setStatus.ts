import type { Ledger } from '../ledger/ledger.ts'
import { holdsOn } from '../ledger/office.ts'
import type { Minted, StatusSet } from '../ledger/update.ts'
import type { Day } from '../plan/day.ts'
import type { ActionId } from '../plan/ids.ts'

/** The statuses that the committee had set for an action by a day, oldest first, without those it took back. */
export function statusesSet(ledger: Ledger, action: ActionId, asOf: Day): readonly Minted<StatusSet>[] {
  return (ledger.statusesByAction.get(action) ?? []).filter((each) => holdsOn(ledger, each, asOf))
}

/** The one of them that holds on the day: the last, unless it has expired. */
export function statusSetOn(ledger: Ledger, action: ActionId, asOf: Day): Minted<StatusSet> | undefined {
  const last = statusesSet(ledger, action, asOf).at(-1)
  return last && last.until >= asOf ? last : undefined
}
