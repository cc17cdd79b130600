import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import { saveFile } from '#ui/save/saveFile.ts'

/** Hands a file of Athar to the reader. */
export function saveReport({ bytes, name }: Pick<WholeFile, 'bytes' | 'name'>): void {
  saveFile(new Blob([bytes], { type: 'application/json' }), name)
}
