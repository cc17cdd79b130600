import { createContext, use, useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { sizeOf } from '#domain/ledger/sizeOf.ts'
import { latestOf } from '#domain/plan/editions.ts'
import type { LoadedPackage } from '#exchange/package/readPackage.ts'
import type { DatabaseState } from '#storage/databaseState.ts'
import type { DatabaseHandle } from '#storage/openDatabase.ts'
import { wasProvisioned } from '#storage/provisioned.ts'
import type { StoredStrategy } from '#storage/strategies.ts'
import type { LedgerSource } from './ledger/seen.ts'
import { packagesOf } from './shippedPackages.ts'
import type { Shipped, ShippedList, ShippedPackage } from './shippedPackages.ts'
import { useKeeping } from './useKeeping.ts'
import type { Unkept } from './useKeeping.ts'
import { useStored } from './useStored.ts'
import type { Read } from './useStored.ts'

/** Where the data of the strategy in the address stands. */
export type WorkspaceState =
  /** Nothing is known yet. */
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'ready'
      readonly source: LedgerSource
      /** When this browser took it in, milliseconds since 1970; undefined where it keeps nothing. */
      readonly storedAt: number | undefined
    }
  /** Not in this browser yet, but it comes with the site. */
  | { readonly kind: 'shipped'; readonly shipped: ShippedPackage }
  /** Neither in this browser nor on this site, as far as the site can be reached. */
  | { readonly kind: 'unknown' }
  /** There is nothing here, and the list of what comes with the site cannot be had. */
  | { readonly kind: 'unreachable'; readonly detail: string }
  /** An older tab holds the data. */
  | { readonly kind: 'blocked' }
  /** What was stored here is gone, or belongs to a newer release. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'newer' }
  /** The browser has data for us and cannot read them. */
  | { readonly kind: 'unreadable'; readonly detail: string }

export interface Workspace {
  /** The strategy on screen or asked for; empty while none is. */
  readonly strategy: string
  readonly state: WorkspaceState
  readonly strategies: readonly StoredStrategy[]
  readonly shipped: Shipped
  readonly database: DatabaseState
  /** Whether what is on screen is still to be stored. */
  readonly isStoring: boolean
  /** Why what is on screen could not be stored. */
  readonly unkept: Unkept | undefined
  /** Asks again for the list of packages that come with the site. */
  readonly askForShipped: () => Promise<void>
  /** How the database stands once opening it has come to something. */
  readonly settled: () => Promise<DatabaseState>
  /** Empties what is left of the storage and begins anew. */
  readonly startOver: () => Promise<DatabaseState>
  /** Shows a package from memory: until it is stored, and where the browser lets nothing be stored. */
  readonly hold: (loaded: LoadedPackage) => void
  /** Lets go of one that is to be forgotten. */
  readonly release: (strategy: string) => void
  /** Reads a large ledger here after all, where its worker failed. */
  readonly doWithoutWorker: () => void
}

/** A database that can be read and written. */
export type OpenDatabase = Extract<DatabaseState, { readonly kind: 'open' }>['db']

const WorkspaceContext = createContext<Workspace | undefined>(undefined)

interface ProviderProps {
  /** The strategy asked for by address or choice; undefined leaves it to what is here and on the site. */
  readonly wanted: string | undefined
  readonly shippedList: ShippedList
  readonly database: DatabaseHandle
  readonly children: ReactNode
}

/** The one live query of the application: everything below sees the same moment. */
export function WorkspaceProvider({ wanted, shippedList, database: handle, children }: ProviderProps) {
  const database = useSyncExternalStore(handle.subscribe, handle.state)
  const shipped = useSyncExternalStore(shippedList.subscribe, shippedList.state)
  const [held, setHeld] = useState<ReadonlyMap<string, LoadedPackage>>(new Map())

  const name = wanted ?? packagesOf(shipped)[0]?.name
  const db = database.kind === 'open' ? database.db : undefined
  const [hasWorker, setHasWorker] = useState(typeof Worker !== 'undefined')
  const current = useStored(db, name, hasWorker)
  const doWithoutWorker = useCallback(() => setHasWorker(false), [])

  const hold = useCallback(
    (loaded: LoadedPackage) => setHeld((before) => new Map(before).set(loaded.plan.strategy, loaded)),
    [],
  )
  const inMemory = name === undefined ? undefined : held.get(name)
  const isRead = current?.kind === 'read'
  const isStored = isRead && current.workspace.found !== undefined
  const unkept = useKeeping(db, isRead && !isStored ? inMemory : undefined)
  const release = useCallback((strategy: string) => setHeld((before) => without(before, strategy)), [])
  const workspace = useMemo((): Workspace => {
    const state = stateOf({ database, stored: current, held, shipped, name })
    const here = current?.kind === 'read' ? current.workspace.strategies : []
    return {
      strategy: state.kind === 'ready' ? latestOf(state.source.editions).strategy : (name ?? ''),
      state,
      shipped,
      database,
      isStoring:
        state.kind === 'ready' &&
        state.storedAt === undefined &&
        database.kind !== 'unavailable' &&
        unkept === undefined,
      unkept,
      hold,
      release,
      doWithoutWorker,
      askForShipped: shippedList.ask,
      settled: handle.settled,
      startOver: handle.startOver,
      strategies: db ? here : [...held.values()].map(({ plan }) => plan),
    }
  }, [current, name, shipped, database, unkept, hold, release, doWithoutWorker, db, held, shippedList, handle])
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>
}

export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace needs a WorkspaceProvider above it')
  return workspace
}

interface Facts {
  readonly database: DatabaseState
  readonly stored: Read | undefined
  readonly held: ReadonlyMap<string, LoadedPackage>
  readonly shipped: Shipped
  readonly name: string | undefined
}

function stateOf(facts: Facts): WorkspaceState {
  const { database, stored } = facts
  switch (database.kind) {
    case 'opening':
      // A browser that held nothing before is not waited for.
      return fromMemory(facts) ?? (wasProvisioned() ? { kind: 'reading' } : notHere(facts))
    case 'blocked':
    case 'lost':
    case 'newer':
      return { kind: database.kind }
    case 'unavailable':
      return fromMemory(facts) ?? notHere(facts)
    case 'open': {
      if (!stored) return fromMemory(facts) ?? { kind: 'reading' }
      if (stored.kind !== 'read') return stored
      const { found } = stored.workspace
      return found ? { kind: 'ready', source: found, storedAt: found.storedAt } : (fromMemory(facts) ?? notHere(facts))
    }
  }
}

/** What is shown before it is stored, or where nothing can be. */
function fromMemory({ held, name }: Facts): WorkspaceState | undefined {
  const here = name === undefined ? [...held.values()].at(-1) : held.get(name)
  if (!here) return undefined
  const { plan, planHash, entries } = here
  return {
    kind: 'ready',
    source: { editions: [plan], planHashes: [planHash], size: sizeOf(entries), entries },
    storedAt: undefined,
  }
}

function notHere({ shipped, name }: Facts): WorkspaceState {
  switch (shipped.kind) {
    case 'asking':
      return { kind: 'reading' }
    case 'absent':
      return { kind: 'unreachable', detail: shipped.detail }
    case 'listed': {
      const found = shipped.packages.find((each) => each.name === name)
      return found ? { kind: 'shipped', shipped: found } : { kind: 'unknown' }
    }
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  if (!map.has(key)) return map
  return new Map([...map].filter(([each]) => each !== key))
}
