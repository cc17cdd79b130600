import { compareText } from '#domain/compareText.ts'
import type { Editions } from '#domain/plan/editions.ts'
import type { AtharDatabase, EditionRecord } from './database.ts'

/** The editions of a strategy's plan, in the order of their adoption; of two adopted on one day, as they were taken in. */
export interface StoredEditions {
  readonly editions: Editions
  /** What tells these editions from others, one for each. */
  readonly planHashes: readonly string[]
}

/** Undefined where there are none. */
export function editionsFrom(records: readonly EditionRecord[]): StoredEditions | undefined {
  const ordered = records.toSorted(byAdoption)
  const [first, ...later] = ordered.map(({ plan }) => plan)
  return first && { editions: [first, ...later], planHashes: ordered.map(({ planHash }) => planHash) }
}

/** The editions of one strategy; within a transaction. */
export async function readEditions(db: AtharDatabase, strategy: string): Promise<StoredEditions | undefined> {
  return editionsFrom(await db.editions.where('strategy').equals(strategy).toArray())
}

export function byAdoption(a: EditionRecord, b: EditionRecord): number {
  return compareText(a.plan.adopted, b.plan.adopted) || a.storedAt - b.storedAt
}
