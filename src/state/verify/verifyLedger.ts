import { bytesHash, isGenuine } from '#domain/ledger/canonical.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import { readReportFile } from '#exchange/report/reportFile.ts'
import type { Bytes } from '#domain/ledger/figures.ts'
import type { BlobHash } from '#domain/ledger/itemRef.ts'
import type { FileRecord } from '#domain/ledger/fileRecord.ts'
import type { KeptFile, SegmentRecord } from '#storage/database.ts'

/** Something kept in this browser is not what was said. */
export type LedgerFault =
  /** A statement is not the one its id stands for. */
  | { readonly kind: 'statement'; readonly about: string }
  /** A table of figures that a statement names is not here, or is another. */
  | { readonly kind: 'table'; readonly about: string }
  /** A file is damaged, or its signature is not that of its key. */
  | { readonly kind: 'file'; readonly about: string }
  /** Statements are kept as having come in a file that does not hold them. */
  | { readonly kind: 'notInFile'; readonly about: string }
  /** One key signed two files under one number. */
  | { readonly kind: 'twofold'; readonly about: string }

/** What was found when everything that is kept was checked against itself. */
export interface Verification {
  readonly statements: number
  readonly tables: number
  readonly files: number
  readonly signed: number
  readonly faults: readonly LedgerFault[]
  /** Reports that name one before them which is not here: no fault, it may still come. */
  readonly gaps: readonly { readonly by: InstitutionId; readonly name: string }[]
}

/** What is kept of a ledger; bytes are read one after the other, since together they may be more than there is memory for. */
export interface ToVerify {
  readonly segments: readonly SegmentRecord[]
  readonly bytesNamed: (hash: BlobHash) => Promise<Bytes | undefined>
}

/**
 * Checks all that is kept of a ledger: that every statement has the id of its content, every table of figures the hash by
 * which it is named, every file its digest and its signature, and that statements are those of the file in which they came.
 */
export async function verifyLedger(
  { segments, bytesNamed }: ToVerify,
  onProgress: (done: number, total: number) => void,
): Promise<Verification> {
  const faults: LedgerFault[] = []
  const tables = new Set<BlobHash>()
  let statements = 0
  for (const [place, segment] of segments.entries()) {
    onProgress(place, segments.length)
    for (const { update } of segment.entries) {
      statements += 1
      if (!isGenuine(update)) faults.push({ kind: 'statement', about: update.id })
      if (update.kind !== 'indicatorsObserved') continue
      const { blob } = update.figures
      tables.add(blob)
      const bytes = await bytesNamed(blob)
      if (!bytes || bytesHash(bytes) !== blob) faults.push({ kind: 'table', about: blob })
    }
    const fault = segment.file && (await fileFault(segment, segment.file, bytesNamed))
    if (fault) faults.push(fault)
  }
  onProgress(segments.length, segments.length)
  const files = segments.flatMap(({ file }) => file ?? [])
  return {
    statements,
    tables: tables.size,
    files: files.length,
    signed: files.filter(({ key }) => key !== undefined).length,
    faults: [...faults, ...twofold(files)],
    gaps: gapsIn(files),
  }
}

async function fileFault(
  { entries, kind }: SegmentRecord,
  file: KeptFile,
  bytesNamed: ToVerify['bytesNamed'],
): Promise<LedgerFault | undefined> {
  const bytes = await bytesNamed(file.blob)
  const read = bytes && (await readReportFile(bytes))
  if (!read?.ok || read.file.digest !== file.digest || read.file.key !== file.key)
    return { kind: 'file', about: file.name }
  const held = new Map(read.file.entries.map((entry) => [entry.update.id as string, entry]))
  const isOther = ({ update, arrival }: SegmentRecord['entries'][number]) => {
    const inFile = held.get(update.id)?.arrival
    if (inFile?.kind !== 'filed') return true
    return kind === 'filed' && (arrival.kind !== 'filed' || arrival.key !== inFile.key || arrival.seq !== inFile.seq)
  }
  return entries.some(isOther) ? { kind: 'notInFile', about: file.name } : undefined
}

function twofold(files: readonly FileRecord[]): readonly LedgerFault[] {
  const digests = new Map<string, string>()
  return files.flatMap(({ key, seq, digest, name }): readonly LedgerFault[] => {
    if (key === undefined) return []
    const known = digests.get(`${key} ${seq}`)
    digests.set(`${key} ${seq}`, digest)
    return known === undefined || known === digest ? [] : [{ kind: 'twofold', about: name }]
  })
}

function gapsIn(files: readonly FileRecord[]): Verification['gaps'] {
  const here = new Set(files.map(({ digest }) => digest))
  return files.flatMap(({ previous, by, name }) => (previous === undefined || here.has(previous) ? [] : [{ by, name }]))
}
