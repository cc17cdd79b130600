import { arrivalKey } from './arrival.ts'
import type { Entry } from './arrival.ts'

/** What taking entries in would change. */
export interface MergePlan {
  readonly fresh: readonly Entry[]
  readonly known: readonly Entry[]
}

/** What tells entries apart: the statement and the way it came. */
function entryKey({ update, arrival }: Entry): string {
  return `${update.id} ${arrivalKey(arrival)}`
}

/** Splits incoming entries into those the ledger lacks and those it has; a repetition within the incoming ones counts once. */
export function planMerge(held: Iterable<Entry>, incoming: readonly Entry[]): MergePlan {
  const known = new Set<string>()
  for (const entry of held) known.add(entryKey(entry))
  const distinct = [...new Map(incoming.map((entry) => [entryKey(entry), entry])).entries()]
  return {
    fresh: distinct.flatMap(([key, entry]) => (known.has(key) ? [] : [entry])),
    known: distinct.flatMap(([key, entry]) => (known.has(key) ? [entry] : [])),
  }
}
