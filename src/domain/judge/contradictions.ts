import type { Entry } from '../ledger/arrival.ts'
import type { ItemRef } from '../ledger/itemRef.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { standings } from '../ledger/standing.ts'
import { leadsOf } from '../plan/action.ts'
import { latestDay } from '../plan/day.ts'
import type { ActionId, IndicatorId } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { actionHistory, actionRecord } from './actionRecord.ts'
import { indicatorRecord } from './series.ts'

/**
 * What in new statements contradicts what stands beside them, once both count: a statement about an action, or a figure,
 * and another about the same time that nobody corrected. The ledger is the one that has taken them in.
 */
export function contradictionsOf(plan: Plan, ledger: Ledger, fresh: readonly Entry[]): readonly ItemRef[] {
  const asOf = latestDay(fresh.map(({ update }) => update.said))
  if (asOf === undefined) return []
  const ids = new Set<string>(fresh.map(({ update }) => update.id))
  const actions = new Set<ActionId>()
  const indicators = new Set<IndicatorId>()
  for (const { update, figures } of fresh) {
    if (update.kind === 'actionReported') actions.add(update.action)
    for (const id of figures?.columns.indicator.values ?? []) indicators.add(id)
  }
  const standing = standings(ledger, asOf, 'provisional')
  const groups = [
    ...plan.actions
      .filter(({ id }) => actions.has(id))
      .flatMap((action) => {
        const history = actionHistory(ledger.itemsByAction.get(action.id) ?? [], standing)
        return actionRecord(history, leadsOf(action)).contested
      }),
    ...plan.indicators
      .filter(({ id }) => indicators.has(id))
      .flatMap(
        (indicator) => indicatorRecord(indicator, ledger.tablesByIndicator.get(indicator.id) ?? [], standing).contested,
      ),
  ]
  return groups.flat().flatMap(({ ref, update }) => (ids.has(update.id) ? [ref] : []))
}
