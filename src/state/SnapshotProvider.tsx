import { createContext, use, useMemo } from 'react'
import type { ReactNode } from 'react'
import { fold } from '#domain/ledger/fold.ts'
import type { Basis } from '#domain/ledger/standing.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import type { Day } from '#domain/plan/day.ts'
import type { ObservationStatement } from '#domain/judge/series.ts'
import type { Ledger } from '#domain/ledger/ledger.ts'
import type { ActionId, IndicatorId } from '#domain/plan/ids.ts'
import { planOn } from '#domain/plan/editions.ts'
import type { Editions } from '#domain/plan/editions.ts'
import { historyOfAction, historyOfIndicator, snapshotOf } from '#domain/snapshot.ts'
import type { ActionHistory, Snapshot } from '#domain/snapshot.ts'

interface Seen {
  readonly snapshot: Snapshot
  readonly ledger: Ledger
}

const SeenContext = createContext<Seen | undefined>(undefined)

/** Folds the ledger once and gives every screen below the same snapshot. */
export function SnapshotProvider(props: {
  readonly editions: Editions
  readonly entries: readonly Entry[]
  readonly asOf: Day
  readonly basis: Basis
  readonly children: ReactNode
}) {
  const { editions, entries, asOf, basis, children } = props
  const { ledger } = useMemo(() => fold(editions, entries), [editions, entries])
  const plan = planOn(editions, asOf)
  const seen = useMemo(() => ({ snapshot: snapshotOf(plan, ledger, asOf, basis), ledger }), [plan, ledger, asOf, basis])
  return <SeenContext value={seen}>{children}</SeenContext>
}

/** The strategy as it stands on the day in the address. */
export function useSnapshot(): Snapshot {
  return useSeen().snapshot
}

/** Everything said about an action by that day, oldest first: asked for by the screen that shows it. */
export function useActionHistory(id: ActionId): ActionHistory {
  const { ledger, snapshot } = useSeen()
  return useMemo(() => historyOfAction(ledger, snapshot, id), [ledger, snapshot, id])
}

/** Every figure given for an indicator by that day, oldest first. */
export function useIndicatorHistory(id: IndicatorId): readonly ObservationStatement[] {
  const { ledger, snapshot } = useSeen()
  return useMemo(() => historyOfIndicator(ledger, snapshot, id), [ledger, snapshot, id])
}

function useSeen(): Seen {
  const seen = use(SeenContext)
  if (!seen) throw new Error('a snapshot needs a SnapshotProvider above it')
  return seen
}
