import type { ObservationStatement } from '#domain/judge/series.ts'
import type { ActionId, IndicatorId } from '#domain/plan/ids.ts'
import { outline } from '#domain/plan/outline.ts'
import type { Outline } from '#domain/plan/outline.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { assemble } from '#domain/snapshot.ts'
import type { ActionHistory, ActionSnapshot, IndicatorSnapshot, Moment } from '#domain/snapshot.ts'
import type { Asked, FromLedger, SentAction, ToLedger } from './messages.ts'
import type { LedgerSource, Seen } from './seen.ts'

/** The page's end of a ledger that is kept elsewhere. */
export interface FarLedger {
  readonly hear: (message: FromLedger) => void
  readonly see: (moment: Moment) => void
}

type History = ActionHistory | readonly ObservationStatement[]

/** Puts together what comes in handfuls, under the plan that the page has already, and passes questions on. */
export function farLedger(
  { editions, planHashes }: LedgerSource,
  say: (message: ToLedger) => void,
  onSeen: (seen: Seen) => void,
  onBroken: (detail: string) => void,
): FarLedger {
  const rows = new Map<ActionId, ActionSnapshot>()
  const indicators = new Map<IndicatorId, IndicatorSnapshot>()
  const outlines = new Map<Plan, Outline>()
  const asked = new Map<number, (history: History) => void>()
  let coming: SentAction[] = []
  let questions = 0

  const ask = <Found extends History>(moment: Moment, of: Asked): Promise<Found> =>
    new Promise((resolve) => {
      questions += 1
      asked.set(questions, resolve as (history: History) => void)
      say({ kind: 'ask', question: questions, moment, of })
    })

  const outlineOf = (plan: Plan): Outline => {
    const known = outlines.get(plan) ?? outline(plan)
    outlines.set(plan, known)
    return known
  }

  const see = (message: FromLedger & { readonly kind: 'seen' }) => {
    const plan = editions[planHashes.indexOf(message.planHash)]
    const came = coming
    coming = []
    // Another edition is in force there: the page is about to know it too, and asks anew.
    if (!plan) return
    if (message.isWhole) {
      rows.clear()
      indicators.clear()
    }
    const look = outlineOf(plan)
    for (const { id, ...row } of came) {
      const action = look.actions.get(id)
      if (action) rows.set(id, { action, ...row })
    }
    for (const { id, ...row } of message.indicators) {
      const indicator = look.indicators.get(id)
      if (indicator) indicators.set(id, { indicator, ...row })
    }
    const { moment, conclusions } = message
    const inOrder = {
      actions: plan.actions.flatMap(({ id }) => rows.get(id) ?? []),
      indicators: plan.indicators.flatMap(({ id }) => indicators.get(id) ?? []),
    }
    onSeen({
      snapshot: assemble(plan, moment, inOrder, conclusions, look),
      historyOfAction: (id) => ask(moment, { kind: 'action', id }),
      historyOfIndicator: (id) => ask(moment, { kind: 'indicator', id }),
    })
  }

  return {
    see: (moment) => say({ kind: 'see', moment }),
    hear: (message) => {
      switch (message.kind) {
        case 'rows':
          coming.push(...message.actions)
          break
        case 'seen':
          see(message)
          break
        case 'answer':
          asked.get(message.question)?.(message.history)
          asked.delete(message.question)
          break
        case 'broken':
          onBroken(message.detail)
          break
      }
    },
  }
}
