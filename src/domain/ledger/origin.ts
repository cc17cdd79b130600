import type { Day } from '../plan/day.ts'
import type { Period } from '../plan/period.ts'
import { sequenceOf } from './arrival.ts'
import type { UpdateId } from './itemRef.ts'
import type { Ledger } from './ledger.ts'

/** In which report a statement came, and whether its file was signed. */
export interface Origin {
  /** The report's number in its author's own count; undefined of what came with a package. */
  readonly seq: number | undefined
  /** The period reported on, where it came in a report. */
  readonly period: Period | undefined
  /** Undefined of what came in no file: with a package, or written here. */
  readonly isSigned: boolean | undefined
}

/** How statements came that were said by the day. */
export function originsOf(ledger: Ledger, asOf: Day, ids: Iterable<UpdateId>): ReadonlyMap<UpdateId, Origin> {
  const origins = new Map<UpdateId, Origin>()
  for (const id of ids) {
    const arrival = ledger.entriesById.get(id)?.arrival
    if (!arrival) continue
    const report = ledger.filingsByUpdate.get(id)?.find(({ said }) => said <= asOf)
    origins.set(id, {
      seq: sequenceOf(arrival),
      period: report?.period,
      isSigned: arrival.kind === 'filed' ? arrival.key !== undefined : undefined,
    })
  }
  return origins
}
