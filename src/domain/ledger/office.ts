import type { Day } from '../plan/day.ts'
import { itemOf } from './itemRef.ts'
import type { UpdateId } from './itemRef.ts'
import type { Ledger } from './ledger.ts'

/**
 * Whether something that the secretariat says by its office holds on a day: it needs nobody's acceptance, so it holds from
 * the day it is said until it is taken back, and again where that is taken back in turn.
 */
export function holdsOn(
  ledger: Ledger,
  { id, said }: { readonly id: UpdateId; readonly said: Day },
  day: Day,
): boolean {
  if (said > day) return false
  const withdrawals = ledger.withdrawalsByItem.get(itemOf(id)) ?? []
  return !withdrawals.some((withdrawal) => holdsOn(ledger, withdrawal, day))
}
