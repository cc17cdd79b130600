import type { Entry } from '#domain/ledger/arrival.ts'
import { advance } from '#domain/ledger/fold.ts'
import type { Folded } from '#domain/ledger/fold.ts'
import { planOn } from '#domain/plan/editions.ts'
import type { Editions } from '#domain/plan/editions.ts'
import { advanceSnapshot, snapshotOf } from '#domain/makeSnapshot.ts'
import type { GrowingSnapshot } from '#domain/makeSnapshot.ts'
import type { Moment } from '#domain/snapshot.ts'
import { isOneMoment } from './seen.ts'

/** The snapshots of a ledger that are looked at. */
export interface Shots {
  /** The same moment is answered by the same object until what it says changes. */
  readonly on: (moment: Moment) => GrowingSnapshot
  /** Takes in what is new. */
  readonly grow: (entries: readonly Entry[]) => void
}

/** The day shown, the one shown before it, and the day with which it is compared. */
const KEPT = 3

/** Keeps the snapshots that were asked for last, and keeps them up as the ledger grows. */
export function shotsOf(editions: Editions, folded: Folded): Shots {
  let kept: readonly GrowingSnapshot[] = []
  const on = (moment: Moment): GrowingSnapshot => {
    const { asOf, basis } = moment
    const shot =
      kept.find((each) => isOneMoment(each, moment)) ?? snapshotOf(planOn(editions, asOf), folded.ledger, asOf, basis)
    kept = [shot, ...kept.filter((each) => each !== shot)].slice(0, KEPT)
    return shot
  }
  return {
    on,
    grow: (entries) => {
      const touched = advance(folded, entries)
      kept = kept.map((shot) => advanceSnapshot(shot, folded.ledger, touched))
    },
  }
}
