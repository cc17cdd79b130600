import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { Update } from '#domain/ledger/update.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { LoadedPackage } from '#exchange/package/readPackage.ts'
import type { DatabaseState, Gone } from '#storage/openDatabase.ts'
import { readWorkspace } from '#storage/strategies.ts'
import type { StoredStrategy } from '#storage/strategies.ts'
import type { ShippedPackage } from './shippedPackages.ts'

/** Where the data of the strategy in the address stands. */
export type WorkspaceState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'ready'; readonly plan: Plan; readonly updates: readonly Update[] }
  /** Not in this browser yet; `shipped` when it comes with the site. */
  | { readonly kind: 'absent'; readonly shipped: ShippedPackage | undefined }
  /** What was stored here is gone, or belongs to a newer release. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'newer' }

export interface Workspace {
  /** The strategy asked for. */
  readonly strategy: string
  readonly state: WorkspaceState
  readonly strategies: readonly StoredStrategy[]
  readonly shipped: readonly ShippedPackage[]
  readonly database: DatabaseState
  /** Keeps a package in memory where the browser lets nothing be stored. */
  readonly hold: (loaded: LoadedPackage) => void
}

const WorkspaceContext = createContext<Workspace | undefined>(undefined)

interface ProviderProps {
  readonly strategy: string
  readonly shipped: readonly ShippedPackage[]
  readonly database: DatabaseState
  /** Calls back when another tab upgrades or deletes the database. */
  readonly onGone: (listener: (how: Gone) => void) => () => void
  readonly children: ReactNode
}

/** The one live query of the application: everything below sees the same moment. */
export function WorkspaceProvider({ strategy, shipped, database, onGone, children }: ProviderProps) {
  const [gone, setGone] = useState<Gone>()
  const [held, setHeld] = useState<ReadonlyMap<string, LoadedPackage>>(new Map())
  useEffect(() => onGone(setGone), [onGone])

  const db = database.kind === 'open' && !gone ? database.db : undefined
  const stored = useLiveQuery(
    async () => db && { of: strategy, found: await readWorkspace(db, strategy) },
    [db, strategy],
  )

  const hold = useCallback(
    (loaded: LoadedPackage) => setHeld((before) => new Map(before).set(loaded.plan.strategy, loaded)),
    [],
  )
  const workspace = useMemo((): Workspace => {
    const found = stored?.of === strategy ? stored.found : undefined
    return {
      strategy,
      shipped,
      database,
      hold,
      strategies: db ? (found && found !== 'lost' ? found.strategies : []) : [...held.values()].map(({ plan }) => plan),
      state: stateOf({ gone, database, found, held: held.get(strategy), shipped, strategy }),
    }
  }, [stored, strategy, shipped, database, hold, db, held, gone])
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>
}

export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace needs a WorkspaceProvider above it')
  return workspace
}

function stateOf(facts: {
  readonly gone: Gone | undefined
  readonly database: DatabaseState
  readonly found: Awaited<ReturnType<typeof readWorkspace>> | undefined
  readonly held: LoadedPackage | undefined
  readonly shipped: readonly ShippedPackage[]
  readonly strategy: string
}): WorkspaceState {
  const absent = { kind: 'absent', shipped: facts.shipped.find(({ name }) => name === facts.strategy) } as const
  if (facts.gone) return { kind: facts.gone }
  if (facts.database.kind === 'newer') return { kind: 'newer' }
  switch (facts.database.kind) {
    case 'lost':
      return { kind: 'lost' }
    case 'unavailable':
      return facts.held ? { kind: 'ready', plan: facts.held.plan, updates: facts.held.updates } : absent
    case 'open': {
      if (facts.found === undefined) return { kind: 'reading' }
      if (facts.found === 'lost') return { kind: 'lost' }
      return facts.found.plan ? { kind: 'ready', plan: facts.found.plan, updates: facts.found.updates } : absent
    }
  }
}
