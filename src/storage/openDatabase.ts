import { AtharDatabase } from './database.ts'
import { markProvisioned, wasProvisioned } from './provisioned.ts'

/** How the database stands: usable, or why not. */
export type DatabaseState =
  | { readonly kind: 'opening' }
  /** An older tab holds the data and does not let go; opening goes on by itself once that tab is closed. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'open'; readonly db: AtharDatabase }
  /** Nothing can be kept here: the browser forbids it, does not answer, or has no space left. */
  | { readonly kind: 'unavailable'; readonly reason: 'forbidden' | 'silent' | 'full'; readonly detail: string }
  /** A newer release has upgraded the data; this one must not write. */
  | { readonly kind: 'newer' }
  /** This browser held data once and holds none now. */
  | { readonly kind: 'lost' }

/** The database of this browser, and how it stands from moment to moment. */
export interface DatabaseHandle {
  readonly state: () => DatabaseState
  readonly subscribe: (listener: () => void) => () => void
  /** Empties what is left and begins anew; only after the reader has been told of the loss. */
  readonly startOver: () => Promise<DatabaseState>
}

interface Opening {
  readonly name?: string
  /** Milliseconds without any answer after which the browser is taken to have none. */
  readonly patience?: number
}

/**
 * Opens the database behind its guards: a newer schema is never written by older code, an emptied database is told from
 * a new one, one that is cleared while open is noticed at once, and a browser that forbids storage, does not answer or
 * has no space is an answer, not an exception.
 */
export function openDatabase({ name, patience = 15_000 }: Opening = {}): DatabaseHandle {
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
    const found = await openOnce({ name, patience, isKnown, tell, onClosed })
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
  void open(wasProvisioned())
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    startOver: async () => {
      isStartingOver = true
      if (state.kind === 'open') state.db.close({ disableAutoOpen: true })
      const old = new AtharDatabase(name)
      old.on('blocked', () => tell({ kind: 'blocked' }))
      try {
        await old.delete()
      } catch (error) {
        tell(failureOf(error))
        return state
      } finally {
        isStartingOver = false
      }
      markProvisioned(false)
      return open(false)
    },
  }
}

interface Attempt {
  readonly name: string | undefined
  readonly patience: number
  /** This browser is known to have held data. */
  readonly isKnown: boolean
  /** Told of what happens before opening has come to something, and after. */
  readonly tell: (state: DatabaseState) => void
  /** The browser closed the open database under us, as it does when site data are cleared. */
  readonly onClosed: () => void
}

/** One attempt, and what came of it. A late answer after patience ran out is closed again and changes nothing. */
async function openOnce({ name, patience, isKnown, tell, onClosed }: Attempt): Promise<DatabaseState> {
  if (!hasIndexedDb()) return { kind: 'unavailable', reason: 'forbidden', detail: 'IndexedDB' }
  const db = new AtharDatabase(name)
  let isShut = false
  const shut = () => {
    isShut = true
    db.close({ disableAutoOpen: true })
  }
  const closed = () => {
    if (isShut) return
    isShut = true
    // Dexie means to open it again by itself, and would show an empty database as if it were ours.
    queueMicrotask(shut)
    onClosed()
  }
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve({ kind: 'unavailable', reason: 'silent', detail: `IndexedDB: ${patience / 1000} s` })
      shut()
    }, patience)
    db.on('blocked', () => {
      clearTimeout(timer)
      tell({ kind: 'blocked' })
    })
    db.on('versionchange', ({ newVersion }) => {
      shut()
      tell({ kind: newVersion === null ? 'lost' : 'newer' })
      return false
    })
    void inspect(db, isKnown)
      .then((found) => {
        if (found.kind === 'open') db.on('close', closed)
        else shut()
        return found
      })
      .catch((error: unknown) => {
        shut()
        return failureOf(error)
      })
      .then(resolve)
      .finally(() => clearTimeout(timer))
  })
}

/** Opens, and looks at what is there before anybody uses it. */
async function inspect(db: AtharDatabase, isKnown: boolean): Promise<DatabaseState> {
  // Asked before opening: Dexie would add what it misses to a newer schema.
  const stored = await storedVersion(db.name)
  const current = db.verno * DEXIE_STEP
  if (stored !== undefined && stored > current) return { kind: 'newer' }
  if (stored === undefined || (stored > 0 && stored < current)) db.upgrades = await import('./upgrades.ts')
  await db.open()
  if (isNewerThanCode(db)) return { kind: 'newer' }
  if (!(await hasMeta(db))) {
    if (isKnown) return { kind: 'lost' }
    await provision(db)
  }
  markProvisioned(true)
  return { kind: 'open', db }
}

/** What a failed opening means. */
function failureOf(error: unknown): DatabaseState {
  const [name, detail] = error instanceof Error ? [error.name, error.message] : ['', String(error)]
  if (name === 'VersionError') return { kind: 'newer' }
  return { kind: 'unavailable', reason: isQuota(error) ? 'full' : 'forbidden', detail }
}

/** Reading the global may itself throw where storage is forbidden. */
function hasIndexedDb(): boolean {
  try {
    return typeof indexedDB !== 'undefined' && indexedDB !== null
  } catch {
    return false
  }
}

export async function hasMeta(db: AtharDatabase): Promise<boolean> {
  return (await db.meta.get('athar')) !== undefined
}

/** Marks the database as ours; within the transaction that writes, where there is one. */
export async function provision(db: AtharDatabase): Promise<void> {
  if (!(await hasMeta(db))) await db.meta.add({ key: 'athar', createdAt: Date.now() })
}

/** A full disk arrives as an abort with the quota error inside. */
export function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner.name : undefined
  return error.name === 'QuotaExceededError' || inner === 'QuotaExceededError'
}

/** Dexie stores its version times ten, and opens and writes a newer database without complaint. */
const DEXIE_STEP = 10

function isNewerThanCode(db: AtharDatabase): boolean {
  return Math.floor(db.backendDB().version / DEXIE_STEP) > db.verno
}

/** The version in this browser: 0 where there is none, undefined where the browser does not say. */
async function storedVersion(name: string): Promise<number | undefined> {
  const { databases } = indexedDB as Partial<Pick<IDBFactory, 'databases'>>
  if (!databases) return undefined
  const found = await databases.call(indexedDB)
  return found.find((each) => each.name === name)?.version ?? 0
}
