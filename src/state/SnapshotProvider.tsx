import { createContext, use, useMemo } from 'react'
import type { ReactNode } from 'react'
import { fold } from '#domain/ledger/fold.ts'
import type { Basis } from '#domain/ledger/standing.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import type { Day } from '#domain/plan/day.ts'
import { planOn } from '#domain/plan/editions.ts'
import type { Editions } from '#domain/plan/editions.ts'
import { snapshotOf } from '#domain/snapshot.ts'
import type { Snapshot } from '#domain/snapshot.ts'

const SnapshotContext = createContext<Snapshot | undefined>(undefined)

/** Folds the ledger once and gives every screen below the same snapshot. */
export function SnapshotProvider(props: {
  readonly editions: Editions
  readonly entries: readonly Entry[]
  readonly asOf: Day
  readonly basis: Basis
  readonly children: ReactNode
}) {
  const { editions, entries, asOf, basis, children } = props
  const ledger = useMemo(() => fold(editions, entries), [editions, entries])
  const plan = planOn(editions, asOf)
  const snapshot = useMemo(() => snapshotOf(plan, ledger, asOf, basis), [plan, ledger, asOf, basis])
  return <SnapshotContext value={snapshot}>{children}</SnapshotContext>
}

/** The strategy as it stands on the day in the address. */
export function useSnapshot(): Snapshot {
  const snapshot = use(SnapshotContext)
  if (!snapshot) throw new Error('useSnapshot needs a SnapshotProvider above it')
  return snapshot
}
