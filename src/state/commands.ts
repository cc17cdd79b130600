import { loadPackage } from '#exchange/package/loadPackage.ts'
import type { PackageSource } from '#exchange/package/packageSource.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Problem } from '#exchange/package/problem.ts'
import type { LoadedPackage } from '#exchange/package/readPackage.ts'
import { removeStrategy, storedEdition, takeInPackage } from '#storage/strategies.ts'
import { startOver } from '#storage/openDatabase.ts'
import type { Workspace } from './workspace.tsx'

/** What a person can open, and what can be wrong with it, named for the screens. */
export type { PackageSource as LoadSource } from '#exchange/package/packageSource.ts'
export type { Problem as PackageProblem } from '#exchange/package/problem.ts'

/** What came of loading a package. Only `loaded` changed anything. */
export type LoadOutcome =
  | { readonly kind: 'loaded'; readonly strategy: string; readonly fresh: number; readonly dropped: number }
  /** A strategy of that name is here already with another plan or other statements; nothing was changed yet. */
  | {
      readonly kind: 'replaces'
      readonly here: Titled
      readonly incoming: Titled
      readonly replace: () => Promise<LoadOutcome>
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'notStored'; readonly reason: 'quota' | 'failed'; readonly detail: string }

/** What a reader recognises a package by. */
type Titled = Pick<Plan, 'title' | 'edition' | 'version'>

/** How far a load is: files read of files in all. */
export interface LoadProgress {
  readonly done: number
  readonly total: number
}

/** Reads, checks and stores a package. One that would replace another plan of the same name asks first, unless `mayReplace`. */
export async function loadStrategy(
  workspace: Pick<Workspace, 'database' | 'hold'>,
  source: PackageSource,
  signal: AbortSignal,
  onProgress: (progress: LoadProgress) => void,
  mayReplace = false,
): Promise<LoadOutcome> {
  let loaded: LoadedPackage
  try {
    const result = await loadPackage(source, signal, (done, total) => onProgress({ done, total }))
    if (!result.ok) return { kind: 'refused', problems: result.problems }
    loaded = result.loaded
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' }
    return { kind: 'notStored', reason: 'failed', detail: error instanceof Error ? error.message : String(error) }
  }
  return store(workspace, loaded, mayReplace)
}

async function store(
  workspace: Pick<Workspace, 'database' | 'hold'>,
  loaded: LoadedPackage,
  mayReplace: boolean,
): Promise<LoadOutcome> {
  const { strategy } = loaded.plan
  if (workspace.database.kind !== 'open') {
    workspace.hold(loaded)
    return { kind: 'loaded', strategy, fresh: loaded.updates.length, dropped: 0 }
  }
  const { db } = workspace.database
  const here = mayReplace ? undefined : await storedEdition(db, strategy)
  if (here && here.planHash !== loaded.planHash) {
    const replace = () => store(workspace, loaded, true)
    return { kind: 'replaces', here: here.plan, incoming: loaded.plan, replace }
  }
  const taken = await takeInPackage(db, loaded)
  return taken.ok
    ? { kind: 'loaded', strategy, fresh: taken.fresh, dropped: taken.dropped }
    : { kind: 'notStored', reason: taken.reason, detail: taken.detail }
}

/** Forgets a strategy in this browser. */
export async function forgetStrategy({ database }: Pick<Workspace, 'database'>, strategy: string): Promise<void> {
  if (database.kind === 'open') await removeStrategy(database.db, strategy)
}

/** Empties this browser's storage after a loss, and starts again. */
export async function restart(): Promise<void> {
  await startOver()
  location.reload()
}
