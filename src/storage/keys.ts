import type { InstitutionId, KeyId } from '#domain/plan/ids.ts'
import type { AtharDatabase, KeyRecord } from './database.ts'

/** The key with which this browser signs for an institution: the one made last. */
export async function readKey(
  db: AtharDatabase,
  strategy: string,
  institution: InstitutionId,
): Promise<KeyRecord | undefined> {
  const keys = await db.keys.where('strategy').equals(strategy).toArray()
  return keys
    .filter((each) => each.institution === institution)
    .toSorted((a, b) => a.madeAt - b.madeAt)
    .at(-1)
}

/** Keeps a key, which from now on signs for its institution. */
export async function saveKey(
  db: AtharDatabase,
  { key, pair }: { readonly key: KeyId; readonly pair: CryptoKeyPair },
  strategy: string,
  institution: InstitutionId,
  countFrom = 1,
): Promise<void> {
  await db.keys.put({ id: key, strategy, institution, pair, madeAt: Date.now(), countFrom })
}
