import { outline } from '#domain/plan/outline.ts'
import type { Outline } from '#domain/plan/outline.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { assemble } from '#domain/snapshot.ts'
import type { ActionSnapshot, IndicatorSnapshot, Moment } from '#domain/snapshot.ts'
import type { Asked, Found, FromLedger, SentAction, ToLedger } from './messages.ts'
import type { LedgerSource, Seen } from './seen.ts'

/** The page's end of a ledger that is kept elsewhere. */
export interface FarLedger {
  readonly hear: (message: FromLedger) => void
  readonly see: (moment: Moment) => void
}

/** Puts together what comes in handfuls, under the plan that the page has already, and passes questions on. */
export function farLedger(
  { editions, planHashes }: LedgerSource,
  say: (message: ToLedger) => void,
  onSeen: (seen: Seen) => void,
  onBroken: (detail: string) => void,
): FarLedger {
  let actions: readonly ActionSnapshot[] = []
  let indicators: readonly IndicatorSnapshot[] = []
  const outlines = new Map<Plan, Outline>()
  const asked = new Map<number, (found: Found) => void>()
  let coming: SentAction[] = []
  let questions = 0

  const ask = <Wanted extends Found>(moment: Moment, of: Asked): Promise<Wanted> =>
    new Promise((resolve) => {
      questions += 1
      asked.set(questions, resolve as (found: Found) => void)
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
    const look = outlineOf(plan)
    actions = withRows(message.isWhole ? [] : actions, came, look.actionPlaces, ({ id, ...row }) => {
      const action = look.actions.get(id)
      return action && { action, ...row }
    })
    const before = message.isWhole ? [] : indicators
    indicators = withRows(before, message.indicators, look.indicatorPlaces, ({ id, ...row }) => {
      const indicator = look.indicators.get(id)
      return indicator && { indicator, ...row }
    })
    const { moment, conclusions } = message
    onSeen({
      snapshot: assemble(plan, moment, { actions, indicators }, conclusions, look),
      historyOfAction: (id) => ask(moment, { kind: 'action', id }),
      historyOfIndicator: (id) => ask(moment, { kind: 'indicator', id }),
      reports: () => ask(moment, { kind: 'reports' }),
      sharesOn: (day) => ask(moment, { kind: 'shares', day }),
      curveOfAxis: (axis) => ask(moment, { kind: 'curve', axis }),
      statusHistory: () => ask(moment, { kind: 'statuses' }),
      changesSince: (since) => ask(moment, { kind: 'changes', since }),
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
          asked.get(message.question)?.(message.found)
          asked.delete(message.question)
          break
        case 'broken':
          onBroken(message.detail)
          break
      }
    },
  }
}

/** The rows with those that came in their places. */
function withRows<Id, Sent extends { readonly id: Id }, Row>(
  before: readonly Row[],
  came: readonly Sent[],
  places: ReadonlyMap<Id, number>,
  rowOf: (sent: Sent) => Row | undefined,
): readonly Row[] {
  const rows = [...before]
  for (const sent of came) {
    const place = places.get(sent.id)
    const row = rowOf(sent)
    if (place !== undefined && row) rows[place] = row
  }
  return rows
}
