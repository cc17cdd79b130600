import type { Update, UpdateId } from './update.ts'

/** What taking updates in would change. */
export interface MergePlan {
  readonly fresh: readonly Update[]
  readonly known: readonly Update[]
}

/** Splits incoming updates into those the ledger lacks and those it has; a repetition within the incoming ones counts once. */
export function planMerge(knownIds: ReadonlySet<UpdateId>, incoming: readonly Update[]): MergePlan {
  const byId = new Map(incoming.map((update) => [update.id, update]))
  const distinct = [...byId.values()]
  return {
    fresh: distinct.filter((update) => !knownIds.has(update.id)),
    known: distinct.filter((update) => knownIds.has(update.id)),
  }
}
