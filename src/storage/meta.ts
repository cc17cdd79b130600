import type { AtharDatabase } from './database.ts'

/** Whether the row is there that proves the database to be ours. */
export async function hasMeta(db: AtharDatabase): Promise<boolean> {
  return (await db.meta.get('athar')) !== undefined
}

/** Marks the database as ours; within the transaction that writes, where there is one. */
export async function provision(db: AtharDatabase): Promise<void> {
  if (!(await hasMeta(db))) await db.meta.add({ key: 'athar', createdAt: Date.now() })
}
