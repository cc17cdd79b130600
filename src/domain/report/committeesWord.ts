import type { Entry } from '../ledger/arrival.ts'
import { itemOf } from '../ledger/itemRef.ts'
import type { UpdateId } from '../ledger/itemRef.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { leadsOf } from '../plan/action.ts'
import type { InstitutionId } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'

/**
 * What the committee said that concerns an institution: decisions that it carries out or that are about actions it leads,
 * what became of them, statuses set on those actions, and what took any of it back. What an earlier secretariat said is
 * not the present one's to pass on.
 */
export function committeesWord(ledger: Ledger, plan: Plan, institution: InstitutionId): readonly Entry[] {
  const led = new Set(plan.actions.filter((action) => leadsOf(action).includes(institution)).map(({ id }) => id))
  const decisions = ledger.decisions.filter(
    ({ owner, actions }) => owner === institution || actions.some((id) => led.has(id)),
  )
  const said = [
    ...decisions,
    ...decisions.flatMap(({ id }) => ledger.followUpsByDecision.get(id) ?? []),
    ...[...led].flatMap((id) => ledger.statusesByAction.get(id) ?? []),
  ].map(({ id }) => id)
  return [...new Set(said.flatMap((id) => withWithdrawals(ledger, id)))]
    .flatMap((id) => ledger.entriesById.get(id) ?? [])
    .filter(({ update }) => update.by === plan.secretariat)
}

/** A statement, what takes it back, and what takes that back in turn. */
function withWithdrawals(ledger: Ledger, id: UpdateId): readonly UpdateId[] {
  const withdrawals = ledger.withdrawalsByItem.get(itemOf(id)) ?? []
  return [id, ...withdrawals.flatMap((withdrawal) => withWithdrawals(ledger, withdrawal.id))]
}
