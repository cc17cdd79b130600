import { errorText } from '#domain/errorText.ts'
import { loadPackage } from '#exchange/package/loadPackage.ts'
import type { PackageSource } from '#exchange/package/packageSource.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { ProblemGroup } from '#exchange/package/problemGroups.ts'
import type { LoadedPackage } from '#exchange/package/readPackage.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { removeStrategy, storedEdition, takeInPackage } from '#storage/strategies.ts'
import type { Workspace } from './workspace.tsx'

/** What a person can open, and what can be wrong with it, named for the screens. */
export type { PackageSource as LoadSource } from '#exchange/package/packageSource.ts'
export type { ProblemGroup as PackageProblem } from '#exchange/package/problemGroups.ts'

/** What came of loading a package. Only `loaded` changed anything. */
export type LoadOutcome =
  | {
      readonly kind: 'loaded'
      readonly strategy: string
      readonly fresh: number
      readonly dropped: number
      readonly warnings: readonly ProblemGroup[]
    }
  /** A strategy of that name is here already with another plan or other statements; nothing was changed yet. */
  | {
      readonly kind: 'replaces'
      readonly here: Titled
      readonly incoming: Titled
      readonly replace: () => Promise<LoadOutcome>
    }
  /** What is wrong, and in how many places in all. */
  | { readonly kind: 'refused'; readonly problems: readonly ProblemGroup[]; readonly count: number }
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
  let found: Found
  try {
    const result = await loadPackage(source, signal, (done, total) => onProgress({ done, total }))
    if (!result.ok) return { kind: 'refused', problems: result.problems, count: result.count }
    found = result
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' }
    return { kind: 'unread', detail: errorText(error) }
  }
  return store(workspace, found, mayReplace)
}

/** What keeps a package: storage, or memory where there is none. */
type Keeping = Pick<Workspace, 'settled' | 'hold' | 'startOver'>

/** A package that was read, with what was warned of. */
interface Found {
  readonly loaded: LoadedPackage
  readonly warnings: readonly ProblemGroup[]
}

async function store(workspace: Keeping, read: Found, mayReplace: boolean): Promise<LoadOutcome> {
  const { loaded, warnings } = read
  const { strategy } = loaded.plan
  try {
    // A first visit opens its database late; what is loaded meanwhile waits for it. Loading after a loss mends it.
    const found = await workspace.settled()
    const database = found.kind === 'lost' ? await workspace.startOver() : found
    switch (database.kind) {
      case 'open':
        return await storeIn(database.db, read, mayReplace, () => store(workspace, read, true))
      case 'unavailable':
        workspace.hold(loaded)
        return { kind: 'loaded', strategy, fresh: loaded.entries.length, dropped: 0, warnings }
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
  { loaded, warnings }: Found,
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
    ? { kind: 'loaded', strategy, fresh: taken.fresh, dropped: taken.dropped, warnings }
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
