import type { Ledger } from '../ledger/ledger.ts'
import { standings } from '../ledger/standing.ts'
import { leadsOf } from '../plan/action.ts'
import type { Action } from '../plan/action.ts'
import type { Indicator } from '../plan/indicator.ts'
import type { Plan } from '../plan/plan.ts'
import type { IndicatorSnapshot, Moment } from '../snapshot.ts'
import { actionHistory, actionRecord } from './actionRecord.ts'
import { actionStatus, statusContext } from './actionStatus.ts'
import { curveSpan, plotted } from './curve.ts'
import type { PlottedAction, RecordedAction } from './curve.ts'
import { indicatorRating } from './indicatorRating.ts'
import { indicatorRecord } from './series.ts'
import { statusSetOn } from './setStatus.ts'

export type Judge = ReturnType<typeof judgeOn>

/** What judges the rows of a plan on a day, with what is found once for all of them. */
export function judgeOn(plan: Plan, moment: Moment, ledger: Ledger) {
  const { rules } = plan
  const { asOf, basis } = moment
  const standing = standings(ledger, asOf, basis)
  const context = statusContext(plan, asOf)
  const span = curveSpan(plan, asOf)
  const judged = (action: Action): RecordedAction => {
    const record = actionRecord(actionHistory(ledger.itemsByAction.get(action.id) ?? [], standing), leadsOf(action))
    return {
      action,
      record,
      verdict: actionStatus(action, record, context, statusSetOn(ledger, action.id, asOf)),
    }
  }
  return {
    plan,
    moment,
    span,
    lastClosed: context.closed.at(-1),
    judged,
    /** Judged, with its path on the curve. */
    action: (action: Action): PlottedAction => plotted(span, judged(action)),
    indicator: (indicator: Indicator): IndicatorSnapshot => {
      const record = indicatorRecord(indicator, ledger.tablesByIndicator.get(indicator.id) ?? [], standing)
      return { indicator, record, rating: indicatorRating(indicator, record, rules, asOf) }
    },
  }
}
