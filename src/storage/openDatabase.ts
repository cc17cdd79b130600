import type { DatabaseState } from './databaseState.ts'
import { failureOf } from './failure.ts'
import { markProvisioned, wasProvisioned } from './provisioned.ts'

/** The database of this browser, and how it stands from moment to moment. */
export interface DatabaseHandle {
  readonly state: () => DatabaseState
  readonly subscribe: (listener: () => void) => () => void
  /** How it stands once opening has come to something. */
  readonly settled: () => Promise<DatabaseState>
  /** Empties what is left and begins anew; only after the reader has been told of the loss. */
  readonly startOver: () => Promise<DatabaseState>
}

interface Opening {
  readonly name?: string
  /** What comes first: nothing is fetched or opened before it has settled. */
  readonly after?: Promise<unknown>
  /** Milliseconds without any answer after which the browser is taken to have none. */
  readonly patience?: number
}

/**
 * Opens the database behind its guards: a newer schema is never written by older code, an emptied database is told from
 * a new one, one that is cleared while open is noticed at once, and a browser that forbids storage, does not answer or
 * has no space is an answer, not an exception.
 */
export function openDatabase({ name, after, patience = 15_000 }: Opening = {}): DatabaseHandle {
  const listeners = new Set<() => void>()
  let state: DatabaseState = { kind: 'opening' }
  const tell = (next: DatabaseState) => {
    state = next
    listeners.forEach((listener) => listener())
  }
  let isStartingOver = false
  const onClosed = () => {
    if (!isStartingOver) void reopen()
  }
  const open = async (isKnown: boolean) => {
    const found = await attempt(({ openOnce }) => openOnce({ name, patience, isKnown, tell, onClosed }))
    tell(found)
    return found
  }
  /** The browser refuses for a moment while it clears; what cannot be opened again after that is gone. */
  const reopen = async (attempts = 5) => {
    const found = await open(true)
    if (found.kind !== 'unavailable') return
    tell(attempts > 0 ? { kind: 'opening' } : { kind: 'lost' })
    if (attempts > 0) setTimeout(() => void reopen(attempts - 1), 200)
  }
  const isKnown = wasProvisioned()
  void Promise.resolve(after).finally(() => open(isKnown))
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return {
    state: () => state,
    subscribe,
    settled: () =>
      new Promise((resolve) => {
        const look = () => {
          if (state.kind === 'opening') return
          stop()
          resolve(state)
        }
        const stop = subscribe(look)
        look()
      }),
    startOver: async () => {
      isStartingOver = true
      if (state.kind === 'open') state.db.close({ disableAutoOpen: true })
      const failure = await attempt(({ deleteAll }) => deleteAll(name, () => tell({ kind: 'blocked' })))
      isStartingOver = false
      if (failure) {
        tell(failure)
        return failure
      }
      markProvisioned(false)
      return open(false)
    },
  }
}

/** What keeps the data is fetched when it is needed: a first visit is painted without it. */
async function attempt<Result>(
  act: (storage: typeof import('./openOnce.ts')) => Promise<Result>,
): Promise<Result | ReturnType<typeof failureOf>> {
  try {
    return await act(await import('./openOnce.ts'))
  } catch (error) {
    return failureOf(error)
  }
}
