import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { errorText } from '#domain/errorText.ts'
import { latestOf } from '#domain/plan/editions.ts'
import type { Moment } from '#domain/snapshot.ts'
import { nearLedger } from './nearLedger.ts'
import type { LedgerSource, Seen } from './seen.ts'
import type { StartedLedger } from './startLedger.ts'

interface Far {
  readonly source: LedgerSource
  /** The name of the database in which the worker finds the ledger. */
  readonly database: string
  readonly onBroken: (detail: string) => void
}

/**
 * The ledger as it is seen at a moment: at once where its entries are given, from its worker where they are too many.
 * Undefined while there is none, and until the worker has answered once; until it has answered for this very moment,
 * what it answered last, which says of which moment it is.
 */
export function useSeen(from: Far | undefined, moment: Moment): Seen | undefined {
  const [near] = useState(nearLedger)
  const entries = from?.source.entries
  const found = useFar(entries ? undefined : from, moment)
  return from && entries ? near({ ...from.source, entries }, moment) : found
}

function useFar(far: Far | undefined, { asOf, basis }: Moment): Seen | undefined {
  const [seen, setSeen] = useState<{ readonly of: string; readonly seen: Seen }>()
  const started = useRef<Promise<StartedLedger | undefined>>(undefined)
  const of = far && [far.database, ...far.source.planHashes].join()
  const begin = useEffectEvent((signal: AbortSignal) => {
    if (far && of !== undefined) started.current = start(far, signal, (next) => setSeen({ of, seen: next }))
  })
  useEffect(() => {
    if (of === undefined) return undefined
    const life = new AbortController()
    begin(life.signal)
    return () => life.abort()
  }, [of])
  useEffect(() => {
    if (of !== undefined) void started.current?.then((ledger) => ledger?.see({ asOf, basis }))
  }, [of, asOf, basis])
  return seen?.of === of ? seen?.seen : undefined
}

/** Only a large ledger fetches what starts one. Undefined where that cannot be had, or the signal came first. */
async function start(
  { source, database, onBroken }: Far,
  signal: AbortSignal,
  onSeen: (seen: Seen) => void,
): Promise<StartedLedger | undefined> {
  const untilEnd =
    <Told>(tell: (told: Told) => void) =>
    (told: Told) => {
      if (!signal.aborted) tell(told)
    }
  try {
    const { startLedger } = await import('./startLedger.ts')
    if (signal.aborted) return undefined
    const strategy = latestOf(source.editions).strategy
    const ledger = startLedger({ source, database, strategy, onSeen: untilEnd(onSeen), onBroken: untilEnd(onBroken) })
    signal.addEventListener('abort', ledger.stop, { once: true })
    return ledger
  } catch (error) {
    untilEnd(onBroken)(errorText(error))
    return undefined
  }
}
