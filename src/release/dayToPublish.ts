import type { Entry } from '#domain/ledger/arrival.ts'
import { fold } from '#domain/ledger/fold.ts'
import { approvalsBy } from '#domain/judge/approvals.ts'
import type { Day } from '#domain/plan/day.ts'
import { planOn } from '#domain/plan/editions.ts'
import type { Editions } from '#domain/plan/editions.ts'

interface Source {
  readonly kind: 'package' | 'ledger'
  readonly editions: Editions
  readonly entries: Iterable<Entry>
}

type DayToPublish = { readonly ok: true; readonly asOf: Day } | { readonly ok: false; readonly why: string }

/**
 * The day whose figures may be published: of a ledger whose strategy has a reporting cycle, the day of an approval by the
 * committee, the latest unless one is asked for; else any day, today unless one is asked for.
 */
export function dayToPublish({ kind, editions, entries }: Source, asked: Day | undefined, today: Day): DayToPublish {
  if (kind === 'package' || !planOn(editions, today).reporting) return { ok: true, asOf: asked ?? today }
  const days = [...new Set(approvalsBy(fold(editions, entries).ledger, today).map(({ on }) => on))].toSorted()
  const asOf = asked ?? days.at(-1)
  if (asOf === undefined) return { ok: false, why: 'The committee has approved no period yet: nothing is published' }
  return days.includes(asOf)
    ? { ok: true, asOf }
    : { ok: false, why: `The committee approved nothing on ${asOf}; it did on: ${days.join(', ') || 'no day'}` }
}
