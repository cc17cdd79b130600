import { leadsOf } from '../plan/action.ts'
import type { Action } from '../plan/action.ts'
import { latestDay } from '../plan/day.ts'
import type { Day } from '../plan/day.ts'
import type { ActionReported } from '../ledger/update.ts'
import { periodEnd } from '../plan/period.ts'
import type { Period } from '../plan/period.ts'
import { momentOf } from './actionRecord.ts'
import type { ActionRecord, ActionStatement } from './actionRecord.ts'
import type { StatusContext } from './actionStatus.ts'

/** How the report on an action stands: a mark beside its status, which never hides it. */
export type ReportMark =
  | { readonly kind: 'reported' }
  /** Filed on the day, and neither accepted nor sent back. */
  | { readonly kind: 'awaiting' | 'sentBack'; readonly filed: Day; readonly period: Period | undefined }
  /** Nothing came for the periods from this one on, whose deadlines have passed. */
  | { readonly kind: 'missing'; readonly since: Period }

/** Undefined where nothing is owed and nothing waits. */
export function reportMark(
  action: Action,
  record: ActionRecord,
  { closed, reporters }: Pick<StatusContext, 'closed' | 'reporters'>,
): ReportMark | undefined {
  const { current, waiting, sentBack, contested } = record
  const counting = [...contested.flat(), ...(current ? [current] : [])].map(({ update }) => update)
  const heard = latestDay(counting.map(momentOf))
  const isNews = (statement: ActionStatement | undefined): statement is ActionStatement =>
    statement !== undefined && counting.every((update) => isLater(statement.update, update))
  if (isNews(waiting)) return { kind: 'awaiting', filed: waiting.update.said, period: waiting.update.period }
  if (isNews(sentBack)) return { kind: 'sentBack', filed: sentBack.update.said, period: sentBack.update.period }
  const state = current?.update.state
  if (state === 'completed' || state === 'cancelled' || !leadsOf(action).some((lead) => reporters.has(lead)))
    return undefined
  const { start } = action
  const owed = closed.filter((period) => start === undefined || start <= periodEnd(period))
  const missing = owed.filter((period) => heard === undefined || periodEnd(period) > heard)
  const [since] = missing
  if (since !== undefined) return { kind: 'missing', since }
  return owed.length > 0 ? { kind: 'reported' } : undefined
}

/** Whether a statement is about a later time, or was said later about the same. */
function isLater(update: ActionReported, other: ActionReported): boolean {
  const [moment, before] = [momentOf(update), momentOf(other)]
  return moment > before || (moment === before && update.said > other.said)
}
