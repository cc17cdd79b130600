import { useEffect, useState } from 'react'
import type { InstitutionId } from '#domain/plan/ids.ts'
import { filesMade } from '#storage/segments.ts'
import type { FileRecord } from '#domain/ledger/fileRecord.ts'
import type { OpenDatabase } from './workspace.tsx'

/** The files that were made in this browser in the name of an institution, the newest first. */
export function useFilesMade(
  db: OpenDatabase,
  strategy: string,
  by: InstitutionId,
  carries: FileRecord['carries'],
): readonly FileRecord[] {
  const [found, setFound] = useState<readonly FileRecord[]>([])
  useEffect(() => db.watch(() => filesMade(db, strategy, by, carries), setFound), [db, strategy, by, carries])
  return found
}
