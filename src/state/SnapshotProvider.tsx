import { createContext, use, useMemo } from 'react'
import type { ReactNode } from 'react'
import type { SnapshotChange } from '#domain/judge/changes.ts'
import type { CurvePoint } from '#domain/judge/curve.ts'
import type { SharesOn } from '#domain/judge/sharesOn.ts'
import type { StatusesOn } from '#domain/judge/statusHistory.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Report } from '#domain/report/reports.ts'
import type { ActionId, AxisId, IndicatorId } from '#domain/plan/ids.ts'
import type { ActionHistory, IndicatorHistory, Moment, Snapshot } from '#domain/snapshot.ts'
import { isOneMoment } from './ledger/seen.ts'
import type { LedgerSource, Seen } from './ledger/seen.ts'
import { useAnswer } from './ledger/useAnswer.ts'
import { useSeen } from './ledger/useSeen.ts'

const SeenContext = createContext<Seen | undefined>(undefined)

interface ProviderProps extends Moment {
  /** Undefined while there is no strategy to read. */
  readonly source: LedgerSource | undefined
  readonly database: string
  /** Told when the worker of a large ledger fails. */
  readonly onBroken: (detail: string) => void
  readonly children: ReactNode
}

/** Reads the ledger once and gives the frame and every screen in it the same snapshot, once there is one. */
export function SnapshotProvider(props: ProviderProps) {
  const { source, database, onBroken, asOf, basis, children } = props
  const seen = useSeen(source && { source, database, onBroken }, { asOf, basis })
  return <SeenContext value={seen}>{children}</SeenContext>
}

/**
 * The strategy as it stands on the day in the address; undefined while nothing is known. Of a large ledger it is that of
 * the day before in the address, until the new one comes.
 */
export function useSnapshotIfAny(): Snapshot | undefined {
  return use(SeenContext)?.snapshot
}

/** Whether the snapshot of another moment is still to come. */
export function useIsComing(moment: Moment): boolean {
  const snapshot = useSnapshotIfAny()
  return snapshot !== undefined && !isOneMoment(snapshot, moment)
}

/** The same where nothing is drawn before it is known. */
export function useSnapshot(): Snapshot {
  return useContextSeen().snapshot
}

/** Everything said about an action by that day, oldest first; undefined until it comes from a large ledger. */
export function useActionHistory(id: ActionId): ActionHistory | undefined {
  const seen = useContextSeen()
  return useAnswer(useMemo(() => seen.historyOfAction(id), [seen, id]))
}

/** Every figure given for an indicator by that day; undefined until it comes from a large ledger. */
export function useIndicatorHistory(id: IndicatorId): IndicatorHistory | undefined {
  const seen = useContextSeen()
  return useAnswer(useMemo(() => seen.historyOfIndicator(id), [seen, id]))
}

/** What each action adds to the curve on a day not after the one in the address; undefined until it comes. */
export function useSharesOn(day: Day): readonly SharesOn[] | undefined {
  const seen = useContextSeen()
  return useAnswer(useMemo(() => seen.sharesOn(day), [seen, day]))
}

/** The planned-against-done curve of an axis; undefined until it comes. */
export function useCurveOfAxis(axis: AxisId): readonly CurvePoint[] | undefined {
  const seen = useContextSeen()
  return useAnswer(useMemo(() => seen.curveOfAxis(axis), [seen, axis]))
}

/** What changed from the end of an earlier day to the one in the address; undefined until it comes. */
export function useChanges(since: Day): readonly SnapshotChange[] | undefined {
  const seen = useContextSeen()
  return useAnswer(useMemo(() => seen.changesSince(since), [seen, since]))
}

/** The status of every action at the end of each quarter until the day in the address; undefined until it comes. */
export function useStatusHistory(): readonly StatusesOn[] | undefined {
  const seen = useContextSeen()
  return useAnswer(useMemo(() => seen.statusHistory(), [seen]))
}

/** Every report filed by the day in the address, oldest first; undefined until it comes. */
export function useReports(): readonly Report[] | undefined {
  const seen = useContextSeen()
  return useAnswer(useMemo(() => seen.reports(), [seen]))
}

function useContextSeen(): Seen {
  const seen = use(SeenContext)
  if (!seen) throw new Error('a screen was drawn before its snapshot')
  return seen
}
