import { fold } from '#domain/ledger/fold.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import type { UpdateId } from '#domain/ledger/itemRef.ts'
import type { Update } from '#domain/ledger/update.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { snapshotOf } from '#domain/makeSnapshot.ts'
import { timesFloor } from './figure.ts'
import type { Figure } from './figure.ts'
import { ledgerOf } from './ledgerOf.ts'
import { loadSample } from './loadPackage.bench.ts'
import { besideFloor, timed } from './measure.ts'

const SEED = 20260101

/** Folding a ledger and judging it, against one pass that tells its statements apart and sorts them by day. */
export async function foldLedgers(): Promise<readonly Figure[]> {
  const { plan } = await loadSample()
  const small = ledgerOf(plan, 10_000, SEED)
  const large = ledgerOf(plan, 50_000, SEED)
  const foldOf = ({ plan: of, entries }: Filled) => timed(() => fold([of], entries))
  const floorOf = ({ entries }: Filled) => timed(() => sortedById(entries))

  const often = { runs: 21, warmUps: 8 }
  const folded10 = await besideFloor(foldOf(small), floorOf(small), often)
  const folded50 = await besideFloor(foldOf(large), floorOf(large), { runs: 11, warmUps: 4 })
  const { ledger } = fold([small.plan], small.entries)
  const judge = timed(() => snapshotOf(small.plan, ledger, small.asOf))
  const judged = await besideFloor(judge, floorOf(small), often)
  return [
    timesFloor('fold of 10,000 updates', folded10, 10),
    timesFloor('fold of 50,000 updates', folded50, 9),
    timesFloor(`snapshot of 10,000 updates, ${small.plan.actions.length} actions`, judged, 22),
  ]
}

interface Filled {
  readonly plan: Plan
  readonly entries: readonly Entry[]
}

function sortedById(entries: readonly Entry[]): readonly Update[] {
  const byId = new Map<UpdateId, Update>()
  for (const { update } of entries) byId.set(update.id, update)
  return [...byId.values()].sort((a, b) => (a.said < b.said ? -1 : a.said > b.said ? 1 : 0))
}
