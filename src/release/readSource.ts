import { readFile, stat } from 'node:fs/promises'
import type { Entry } from '#domain/ledger/arrival.ts'
import { parseFigures } from '#domain/ledger/parseFigures.ts'
import type { Editions } from '#domain/plan/editions.ts'
import { readBackup } from '#exchange/backup/backupFile.ts'
import { readFolder } from '#exchange/cli/folder.ts'

/** Whatever storage wrote a backup: here it is only read. */
const ANY_SCHEMA = Number.MAX_SAFE_INTEGER

type Source =
  | {
      readonly ok: true
      readonly kind: 'package' | 'ledger'
      readonly editions: Editions
      readonly entries: readonly Entry[]
    }
  | { readonly ok: false; readonly why: string }

/** A package in a folder, or everything that a browser kept of a strategy: a backup. */
export async function readSource(path: string): Promise<Source> {
  if ((await stat(path)).isDirectory()) {
    const read = await readFolder(path)
    return read.ok
      ? { ok: true, kind: 'package', editions: [read.loaded.plan], entries: read.loaded.entries }
      : { ok: false, why: `${read.problems.length} problems; npm run validate -- ${path} lists them` }
  }
  const read = await readBackup(new Uint8Array(await readFile(path)), ANY_SCHEMA)
  if (!read.ok) return { ok: false, why: `${path} is no backup that can be read: ${read.fault}` }
  const { editions, segments, blobs } = read.backup
  const [first, ...later] = editions
    .toSorted((a, b) => (a.plan.adopted < b.plan.adopted ? -1 : 1) || a.storedAt - b.storedAt)
    .map(({ plan }) => plan)
  if (!first) return { ok: false, why: `${path} holds no plan` }
  const bytesOf = new Map(blobs.map(({ hash, bytes }) => [hash, bytes]))
  const entries = segments.flatMap((segment) => segment.entries.map((entry) => withFigures(entry, bytesOf)))
  return { ok: true, kind: 'ledger', editions: [first, ...later], entries }
}

function withFigures(entry: Omit<Entry, 'figures'>, bytesOf: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Entry {
  const { update } = entry
  const bytes = update.kind === 'indicatorsObserved' ? bytesOf.get(update.figures.blob) : undefined
  const figures = bytes && parseFigures(bytes)
  return { ...entry, ...(figures && { figures }) }
}
