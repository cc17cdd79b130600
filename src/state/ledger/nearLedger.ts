import type { Entry } from '#domain/ledger/arrival.ts'
import { fold } from '#domain/ledger/fold.ts'
import type { Folded } from '#domain/ledger/fold.ts'
import { planMerge } from '#domain/ledger/merge.ts'
import { sharesOn } from '#domain/judge/sharesOn.ts'
import { reports } from '#domain/report/reports.ts'
import { curveOfAxis } from '#domain/makeSnapshot.ts'
import { historyOfAction, historyOfIndicator } from '#domain/snapshot.ts'
import type { StatusesOn } from '#domain/judge/statusHistory.ts'
import type { GrowingSnapshot } from '#domain/makeSnapshot.ts'
import type { Moment } from '#domain/snapshot.ts'
import { isOneMoment } from './seen.ts'
import type { LedgerSource, Seen } from './seen.ts'
import { shotsOf } from './shots.ts'
import type { Shots } from './shots.ts'

type NearSource = LedgerSource & { readonly entries: readonly Entry[] }

interface Held {
  readonly source: NearSource
  readonly folded: Folded
  readonly shots: Shots
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
  const fresh = held && isOneStrategy(held.source, source) ? added(held.source.entries, source.entries) : undefined
  if (!held || !fresh) {
    const folded = fold(source.editions, source.entries)
    return hold({ source, folded, shots: shotsOf(source.editions, folded) }, moment)
  }
  held.shots.grow(fresh)
  return hold({ ...held, source }, moment, held)
}

/** Nothing new leaves what is seen as it was. */
function hold(known: Pick<Held, 'source' | 'folded' | 'shots'>, moment: Moment, before?: Held): Held {
  const { folded, shots } = known
  const shot = shots.on(moment)
  if (before?.shot === shot) return { ...before, ...known }
  const seen = {
    snapshot: shot,
    historyOfAction: (id) => historyOfAction(shot.plan, folded.ledger, shot, id),
    historyOfIndicator: (id) => historyOfIndicator(folded.ledger, shot, id),
    reports: () => reports(folded.ledger, shot.asOf),
    sharesOn: (day) => sharesOn(shot.actions, day),
    curveOfAxis: (axis) => curveOfAxis(shot, axis),
    statusHistory: async () => {
      const { statusHistory } = await import('#domain/judge/statusHistory.ts')
      const history: StatusesOn[] = []
      for (const each of statusHistory(known.source.editions, folded.ledger, moment)) {
        history.push(each)
        await breath()
      }
      return history
    },
    changesSince: async (day) => {
      const { changesBetween } = await import('#domain/judge/changes.ts')
      return changesBetween(shots.on({ ...moment, asOf: day }), shot)
    },
  } satisfies Seen
  return { ...known, shot, seen }
}

/** Lets the page do what waits before more is judged. */
const breath = (): Promise<void> => new Promise((resume) => setTimeout(resume))

/** What the one list has beyond the other; undefined where it also lacks something, which no ledger forgets. */
function added(before: readonly Entry[], now: readonly Entry[]): readonly Entry[] | undefined {
  return planMerge(now, before).fresh.length > 0 ? undefined : planMerge(before, now).fresh
}

function isOneStrategy(a: LedgerSource, b: LedgerSource): boolean {
  return a.planHashes.join() === b.planHashes.join()
}
