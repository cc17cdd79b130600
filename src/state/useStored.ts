import { useEffect, useState } from 'react'
import { errorText } from '#domain/errorText.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { readWorkspace } from '#storage/strategies.ts'
import type { StoredWorkspace } from '#storage/strategies.ts'

/** What is stored, or why it cannot be read. */
export type Read =
  | { readonly kind: 'read'; readonly workspace: StoredWorkspace }
  | { readonly kind: 'lost' }
  | { readonly kind: 'unreadable'; readonly detail: string }

async function read(...[db, name]: Parameters<typeof readWorkspace>): Promise<Read> {
  try {
    const workspace = await readWorkspace(db, name)
    return workspace === 'lost' ? { kind: 'lost' } : { kind: 'read', workspace }
  } catch (error) {
    return { kind: 'unreadable', detail: errorText(error) }
  }
}

/**
 * What is stored of a strategy, read anew whenever it changes, in this tab or another: the one live query of the
 * application. Undefined until it has been read.
 */
export function useStored(db: AtharDatabase | undefined, name: string | undefined): Read | undefined {
  const [stored, setStored] = useState<{
    readonly db: AtharDatabase
    readonly of: string | undefined
    readonly read: Read
  }>()
  useEffect(() => db?.watch(async () => ({ db, of: name, read: await read(db, name) }), setStored), [db, name])
  return stored?.db === db && stored?.of === name ? stored?.read : undefined
}
