import type { Entry } from '#domain/ledger/arrival.ts'
import { advance, fold } from '#domain/ledger/fold.ts'
import type { Folded } from '#domain/ledger/fold.ts'
import { planMerge } from '#domain/ledger/merge.ts'
import { sharesOn } from '#domain/judge/sharesOn.ts'
import { reports } from '#domain/report/reports.ts'
import { planOn } from '#domain/plan/editions.ts'
import { advanceSnapshot, snapshotOf } from '#domain/makeSnapshot.ts'
import { historyOfAction, historyOfIndicator } from '#domain/snapshot.ts'
import type { GrowingSnapshot } from '#domain/makeSnapshot.ts'
import type { Moment } from '#domain/snapshot.ts'
import { isOneMoment } from './seen.ts'
import type { LedgerSource, Seen } from './seen.ts'

type NearSource = LedgerSource & { readonly entries: readonly Entry[] }

interface Held {
  readonly source: NearSource
  readonly folded: Folded
  readonly shot: GrowingSnapshot
  readonly seen: Seen
}

/**
 * A ledger small enough for the page's own thread. Asked with more entries than before it advances by what is new; the
 * same question is answered by the same object, whoever asks it again.
 */
export function nearLedger(): (source: NearSource, moment: Moment) => Seen {
  let held: Held | undefined
  return (source, moment) => {
    if (held && isSame(held, source, moment)) return held.seen
    held = next(held, source, moment)
    return held.seen
  }
}

function isSame({ source: held, shot }: Held, source: NearSource, moment: Moment): boolean {
  return held.entries === source.entries && isOneStrategy(held, source) && isOneMoment(shot, moment)
}

function next(held: Held | undefined, source: NearSource, moment: Moment): Held {
  const plan = planOn(source.editions, moment.asOf)
  const fresh = held && isOneStrategy(held.source, source) ? added(held.source.entries, source.entries) : undefined
  if (!held || !fresh) {
    const folded = fold(source.editions, source.entries)
    return hold(source, folded, snapshotOf(plan, folded.ledger, moment.asOf, moment.basis))
  }
  const { folded } = held
  const touched = advance(folded, fresh)
  return hold(
    source,
    folded,
    isOneMoment(held.shot, moment)
      ? advanceSnapshot(held.shot, folded.ledger, touched)
      : snapshotOf(plan, folded.ledger, moment.asOf, moment.basis),
    held,
  )
}

/** Nothing new leaves what is seen as it was. */
function hold(source: NearSource, folded: Folded, shot: GrowingSnapshot, before?: Held): Held {
  if (before?.shot === shot) return { ...before, source }
  const seen = {
    snapshot: shot,
    historyOfAction: (id) => historyOfAction(shot.plan, folded.ledger, shot, id),
    historyOfIndicator: (id) => historyOfIndicator(folded.ledger, shot, id),
    reports: () => reports(folded.ledger, shot.asOf),
    sharesOn: (day) => sharesOn(shot.actions, day),
  } satisfies Seen
  return { source, folded, shot, seen }
}

/** What the one list has beyond the other; undefined where it also lacks something, which no ledger forgets. */
function added(before: readonly Entry[], now: readonly Entry[]): readonly Entry[] | undefined {
  return planMerge(now, before).fresh.length > 0 ? undefined : planMerge(before, now).fresh
}

function isOneStrategy(a: LedgerSource, b: LedgerSource): boolean {
  return a.planHashes.join() === b.planHashes.join()
}
