import { useEffect, useState } from 'react'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { FileRecord, WholeFile } from '#domain/ledger/fileRecord.ts'
import { bytesNamed } from '#storage/blobs.ts'
import type { KeptFile } from '#storage/database.ts'
import { filesMade } from '#storage/segments.ts'
import type { OpenDatabase } from './workspace.tsx'

/** A file that was made here; its bytes are read when it is opened, and are undefined only where somebody took them away. */
export interface MadeFile extends FileRecord {
  readonly open: () => Promise<WholeFile | undefined>
}

/** The files that were made in this browser in the name of an institution, the newest first. */
export function useFilesMade(
  db: OpenDatabase,
  strategy: string,
  by: InstitutionId,
  carries: FileRecord['carries'],
): readonly MadeFile[] {
  const [found, setFound] = useState<readonly KeptFile[]>([])
  useEffect(() => db.watch(() => filesMade(db, strategy, by, carries), setFound), [db, strategy, by, carries])
  return found.map(({ blob, ...record }) => ({
    ...record,
    open: async () => {
      const bytes = await bytesNamed(db, strategy, blob)
      return bytes && { ...record, bytes }
    },
  }))
}
