import { useEffect, useState } from 'react'
import type { InstitutionId, KeyId } from '#domain/plan/ids.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { readKey } from '#storage/keys.ts'

/** The key with which this browser signs for an institution; undefined until that is known. */
export function useOwnKey(
  db: AtharDatabase,
  strategy: string,
  institution: InstitutionId,
): { readonly key: KeyId | undefined } | undefined {
  const [found, setFound] = useState<{ readonly of: InstitutionId; readonly key: KeyId | undefined }>()
  useEffect(
    () =>
      db.watch(
        () => readKey(db, strategy, institution),
        (record) => setFound({ of: institution, key: record?.id }),
      ),
    [db, strategy, institution],
  )
  return found?.of === institution ? found : undefined
}
