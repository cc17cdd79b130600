import { AtharDatabase } from './database.ts'
import type { DatabaseState } from './databaseState.ts'
import { failureOf } from './failure.ts'
import { hasMeta, provision } from './meta.ts'
import { markProvisioned } from './provisioned.ts'

export interface Attempt {
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
export async function openOnce({ name, patience, isKnown, tell, onClosed }: Attempt): Promise<DatabaseState> {
  if (!hasIndexedDb()) return { kind: 'unavailable', reason: 'forbidden', detail: 'IndexedDB' }
  const db = new AtharDatabase(name)
  let isShut = false
  /** What a newer release or a deletion made of it, whatever opening comes to after that. */
  let overtaken: DatabaseState | undefined
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
      const change: DatabaseState = { kind: newVersion === null ? 'lost' : 'newer' }
      overtaken = change
      tell(change)
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
      .then((found) => resolve(overtaken ?? found))
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

/** Reading the global may itself throw where storage is forbidden. */
function hasIndexedDb(): boolean {
  try {
    return typeof indexedDB !== 'undefined' && indexedDB !== null
  } catch {
    return false
  }
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

/** Deletes what is stored; `onBlocked` is called while another tab still holds it. */
export async function deleteAll(name: string | undefined, onBlocked: () => void): Promise<void> {
  const old = new AtharDatabase(name)
  old.on('blocked', onBlocked)
  await old.delete()
}
