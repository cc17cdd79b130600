import type { Entry } from '#domain/ledger/arrival.ts'
import { readReports } from '#exchange/report/readReports.ts'
import type { ReportFile, ReportFileResult } from '#exchange/report/reportFile.ts'
import { append, foresee } from '#storage/append.ts'
import type { AppendResult, Appending } from '#storage/append.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { isKept } from '#storage/files.ts'

/** What came of a command that writes to the ledger, and why a file is none, named for the screens. */
export type { AppendResult, Marked } from '#storage/append.ts'
export type { FileFault, ReportFile } from '#exchange/report/reportFile.ts'

/** A file that was read, and its bytes. */
export interface ReadFile {
  readonly file: ReportFile
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Reads files that were chosen, each whole or not at all, and tells of each as it is read. */
export async function openReports(
  given: readonly File[],
  onRead: (
    place: number,
    read: ({ readonly ok: true } & ReadFile) | Extract<ReportFileResult, { readonly ok: false }>,
  ) => void,
): Promise<void> {
  const files = await Promise.all(given.map(async (file) => new Uint8Array(await file.arrayBuffer())))
  await readReports(files, (place, read) => {
    const [bytes, name] = [files[place], given[place]?.name]
    if (bytes && name !== undefined) onRead(place, read.ok ? { ...read, name, bytes } : read)
  })
}

/** Whether the very same file is here already. */
export async function isKeptFile(db: AtharDatabase, strategy: string, file: File): Promise<boolean> {
  return isKept(db, strategy, new Uint8Array(await file.arrayBuffer()))
}

/**
 * Takes the statements of a file into the ledger: a report waits there for a verdict, an answer counts at once. With
 * `isConfirmed` somebody compared the fingerprint of the key by which the secretariat vouches for itself in it.
 */
export async function takeIn(db: AtharDatabase, read: ReadFile, isConfirmed = false): Promise<AppendResult> {
  return append(db, coming(read, isConfirmed))
}

/** What taking a file in would do; nothing is written. */
export async function foreseeFile(db: AtharDatabase, read: ReadFile): Promise<AppendResult> {
  return foresee(db, coming(read, false))
}

function coming({ file, name, bytes }: ReadFile, isConfirmed: boolean): Appending {
  const { carries, institution: by, seq, key, digest, previous, strategy } = file
  const entries = isConfirmed ? file.entries.map(confirmed) : file.entries
  const links = { ...(key !== undefined && { key }), ...(previous !== undefined && { previous }) }
  return {
    strategy,
    kind: 'filed',
    entries: () => entries,
    file: { carries, by, seq, digest, ...links, name, bytes },
  }
}

function confirmed(entry: Entry): Entry {
  const { update, arrival } = entry
  return update.kind === 'keyEnrolled' && arrival.kind === 'filed' && arrival.key === update.key
    ? { ...entry, arrival: { ...arrival, isConfirmed: true } }
    : entry
}
