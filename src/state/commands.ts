import { errorText } from '#domain/errorText.ts'
import { loadPackage } from '#exchange/package/loadPackage.ts'
import type { PackageSource } from '#exchange/package/packageSource.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Problem } from '#exchange/package/problem.ts'
import type { LoadedPackage } from '#exchange/package/readPackage.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { removeStrategy, storedEdition, takeInPackage } from '#storage/strategies.ts'
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
  /** The first problems, and how many there are in all. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[]; readonly count: number }
  | { readonly kind: 'cancelled' }
  /** The package could not be read at all. */
  | { readonly kind: 'unread'; readonly detail: string }
  | { readonly kind: 'notStored'; readonly reason: 'quota' | 'failed' | 'closed'; readonly detail: string }

/** What a reader recognises a package by. */
type Titled = Pick<Plan, 'title' | 'edition' | 'version'>

/** How far a load is: files read of files in all. */
export interface LoadProgress {
  readonly done: number
  readonly total: number
}

/** Reads, checks and stores a package. One that would replace another plan of the same name asks first, unless `mayReplace`. */
export async function loadStrategy(
  workspace: Keeping,
  source: PackageSource,
  signal: AbortSignal,
  onProgress: (progress: LoadProgress) => void,
  mayReplace = false,
): Promise<LoadOutcome> {
  let loaded: LoadedPackage
  try {
    const result = await loadPackage(source, signal, (done, total) => onProgress({ done, total }))
    if (!result.ok) return { kind: 'refused', problems: result.problems, count: result.count }
    loaded = result.loaded
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' }
    return { kind: 'unread', detail: errorText(error) }
  }
  return store(workspace, loaded, mayReplace)
}

/** What keeps a package: storage, or memory where there is none. */
type Keeping = Pick<Workspace, 'database' | 'hold' | 'startOver'>

async function store(workspace: Keeping, loaded: LoadedPackage, mayReplace: boolean): Promise<LoadOutcome> {
  const { strategy } = loaded.plan
  try {
    // Loading after a loss mends it.
    const database = workspace.database.kind === 'lost' ? await workspace.startOver() : workspace.database
    switch (database.kind) {
      case 'open':
        return await storeIn(database.db, loaded, mayReplace, () => store(workspace, loaded, true))
      case 'unavailable':
        workspace.hold(loaded)
        return { kind: 'loaded', strategy, fresh: loaded.entries.length, dropped: 0 }
      case 'newer':
      case 'blocked':
      case 'opening':
      case 'lost':
        return { kind: 'notStored', reason: 'closed', detail: database.kind }
    }
  } catch (error) {
    return { kind: 'notStored', reason: 'failed', detail: errorText(error) }
  }
}

async function storeIn(
  db: AtharDatabase,
  loaded: LoadedPackage,
  mayReplace: boolean,
  replace: () => Promise<LoadOutcome>,
): Promise<LoadOutcome> {
  const { strategy } = loaded.plan
  const here = mayReplace ? undefined : await storedEdition(db, strategy)
  if (here && here.planHash !== loaded.planHash) {
    return { kind: 'replaces', here: here.plan, incoming: loaded.plan, replace }
  }
  const taken = await takeInPackage(db, loaded)
  return taken.ok
    ? { kind: 'loaded', strategy, fresh: taken.fresh, dropped: taken.dropped }
    : { kind: 'notStored', reason: taken.reason, detail: taken.detail }
}

/** Forgets a strategy in this browser; false when it could not be removed. */
export async function forgetStrategy(
  { database, release }: Pick<Workspace, 'database' | 'release'>,
  strategy: string,
): Promise<boolean> {
  if (database.kind !== 'open') return false
  try {
    release(strategy)
    await removeStrategy(database.db, strategy)
    return true
  } catch {
    return false
  }
}
