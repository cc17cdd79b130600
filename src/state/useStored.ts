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

async function read(...[db, name, most]: Parameters<typeof readWorkspace>): Promise<Read> {
  try {
    const workspace = await readWorkspace(db, name, most)
    return workspace === 'lost' ? { kind: 'lost' } : { kind: 'read', workspace }
  } catch (error) {
    return { kind: 'unreadable', detail: errorText(error) }
  }
}

/** What the page folds in its own thread without anybody noticing; what is larger is left to a worker. */
const NEAR = 3000

/**
 * What is stored of a strategy, read anew whenever it changes, in this tab or another: the one live query of the
 * application. Undefined until it has been read. Where there is no worker everything is read along.
 */
export function useStored(
  db: AtharDatabase | undefined,
  name: string | undefined,
  hasWorker: boolean,
): Read | undefined {
  const most = hasWorker ? NEAR : Infinity
  const [stored, setStored] = useState<{
    readonly db: AtharDatabase
    readonly of: string
    readonly read: Read
  }>()
  const of = `${most} ${name ?? ''}`
  useEffect(
    () => db?.watch(async () => ({ db, of, read: await read(db, name, most) }), setStored),
    [db, of, name, most],
  )
  return stored?.db === db && stored?.of === of ? stored?.read : undefined
}
