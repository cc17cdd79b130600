import { AtharDatabase } from './database.ts'

/** How the database stands: usable, or why not. */
export type DatabaseState =
  | { readonly kind: 'open'; readonly db: AtharDatabase }
  /** The browser has no IndexedDB or forbids it. */
  | { readonly kind: 'unavailable'; readonly reason: string }
  /** A newer release has upgraded the data; this one must not write. */
  | { readonly kind: 'newer' }
  /** This browser held data once and holds none now. */
  | { readonly kind: 'lost' }

/** Why an open database stops serving this tab: upgraded by a newer release, or deleted. */
export type Gone = 'newer' | 'lost'

const PROVISIONED = 'athar.provisioned'

/**
 * Opens the database behind three guards: a newer schema is never written by older code, an emptied database is
 * told from a new one, and a missing IndexedDB is an answer, not an exception.
 */
export async function openDatabase(onGone: (how: Gone) => void, name?: string): Promise<DatabaseState> {
  if (typeof indexedDB === 'undefined') return { kind: 'unavailable', reason: 'no IndexedDB' }
  const db = new AtharDatabase(name)
  db.on('versionchange', ({ newVersion }) => {
    db.close({ disableAutoOpen: true })
    onGone(newVersion === null ? 'lost' : 'newer')
    return false
  })
  try {
    await db.open()
  } catch (error) {
    if (error instanceof Error && error.name === 'VersionError') return { kind: 'newer' }
    return { kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) }
  }
  if (isNewerThanCode(db)) {
    db.close({ disableAutoOpen: true })
    return { kind: 'newer' }
  }
  if (await hasMeta(db)) return { kind: 'open', db }
  if (wasProvisioned()) return { kind: 'lost' }
  await provision(db)
  return { kind: 'open', db }
}

/** Starts over after the reader has been told that what was here is gone. */
export async function startOver(): Promise<void> {
  const db = new AtharDatabase()
  await db.delete()
  markProvisioned(false)
}

export async function hasMeta(db: AtharDatabase): Promise<boolean> {
  return (await db.meta.get('athar')) !== undefined
}

async function provision(db: AtharDatabase): Promise<void> {
  await db.meta.add({ key: 'athar', createdAt: Date.now() })
  markProvisioned(true)
}

/** Dexie stores its version times ten; it opens and writes a newer database without complaint. */
function isNewerThanCode(db: AtharDatabase): boolean {
  return Math.floor(db.backendDB().version / 10) > db.verno
}

function wasProvisioned(): boolean {
  try {
    return localStorage.getItem(PROVISIONED) !== null
  } catch {
    return false
  }
}

function markProvisioned(provisioned: boolean): void {
  try {
    if (provisioned) localStorage.setItem(PROVISIONED, '1')
    else localStorage.removeItem(PROVISIONED)
  } catch {
    // Without localStorage an emptied database cannot be told from a new one; everything else works.
  }
}
