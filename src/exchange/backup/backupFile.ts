import * as v from 'valibot'
import { bodyOf, bytesHash, contentHash } from '#domain/ledger/canonical.ts'
import type { Arrival, Entry } from '#domain/ledger/arrival.ts'
import { attachmentType } from '#domain/ledger/attachment.ts'
import type { Bytes } from '#domain/ledger/figures.ts'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import type { ItemRef } from '#domain/ledger/itemRef.ts'
import { parseFigures } from '#domain/ledger/parseFigures.ts'
import { parseUpdate } from '#domain/ledger/parseUpdate.ts'
import { daySchema as day } from '#domain/plan/daySchema.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { base64, fromBase64, toBase64 } from '../report/bytesText.ts'

/** Everything that a browser keeps of a strategy, but its keys: they cannot leave it. */
export interface Backup {
  readonly strategy: string
  /** Version of the storage whose forms it has. */
  readonly schema: number
  /** Milliseconds since 1970. */
  readonly madeAt: number
  readonly editions: readonly { readonly planHash: string; readonly plan: Plan; readonly storedAt: number }[]
  readonly segments: readonly {
    readonly kind: Arrival['kind']
    readonly entries: readonly Omit<Entry, 'figures'>[]
    readonly file?: WholeFile
  }[]
  readonly blobs: readonly { readonly hash: string; readonly bytes: Bytes }[]
  /** What is half answered, where it was asked for. */
  readonly drafts: readonly BackedDraft[]
}

interface BackedDraft {
  readonly id: string
  readonly institution: InstitutionId
  readonly answers: unknown
  readonly savedAt: number
}

/** Bytes of a backup once unpacked: a hundred thousand statements are a tenth of it. */
const LARGEST = 512_000_000

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const key = v.exactOptional(hash)
const arrival = v.variant('kind', [
  v.strictObject({
    kind: v.literal('package'),
    accepted: v.exactOptional(day),
    rows: v.exactOptional(v.array(v.string())),
  }),
  v.strictObject({
    kind: v.literal('filed'),
    signer: v.string(),
    seq: count,
    key,
    isConfirmed: v.exactOptional(v.literal(true)),
    // What an earlier release wrote beside a missing key.
    isUnsigned: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal('own'), seq: count }),
])
const schema = v.strictObject({
  format: v.literal(1),
  holds: v.literal('athar-backup'),
  strategy: v.string(),
  schema: count,
  madeAt: v.number(),
  editions: v.pipe(
    v.array(
      v.strictObject({
        planHash: hash,
        plan: v.looseObject({ strategy: v.string(), edition: v.string(), adopted: day }),
        storedAt: v.number(),
      }),
    ),
    v.minLength(1),
  ),
  segments: v.array(
    v.strictObject({
      kind: v.picklist(['package', 'filed', 'own']),
      entries: v.array(v.strictObject({ update: v.looseObject({ id: hash }), arrival })),
      file: v.exactOptional(
        v.strictObject({
          carries: v.picklist(['report', 'response']),
          by: v.string(),
          seq: count,
          key,
          digest: hash,
          previous: v.exactOptional(hash),
          name: v.string(),
          bytes: base64,
        }),
      ),
    }),
  ),
  blobs: v.array(v.strictObject({ hash, bytes: base64 })),
  drafts: v.array(
    v.strictObject({ id: v.string(), institution: v.string(), answers: v.unknown(), savedAt: v.number() }),
  ),
})

/** The bytes of a backup: JSON, packed (gzip, RFC 1952, whose check tells a damaged one). */
export async function writeBackup(backup: Backup): Promise<Bytes> {
  const { segments, blobs, ...rest } = backup
  const text = JSON.stringify({
    format: 1,
    holds: 'athar-backup',
    ...rest,
    segments: segments.map(({ kind, entries, file }) => ({
      kind,
      entries: entries.map(({ update, arrival: how }) => ({ update, arrival: how })),
      ...(file && { file: { ...file, bytes: toBase64(file.bytes) } }),
    })),
    blobs: blobs.map(({ hash: name, bytes }) => ({ hash: name, bytes: toBase64(bytes) })),
  })
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** Why a file is no backup that can be restored. */
export type BackupFault = 'notBackup' | 'tooLarge' | 'newer' | 'plan' | 'statement' | 'table'

export type BackupResult =
  { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly fault: BackupFault }

/** Reads a backup: every plan, statement and table in it is what its name says, or none of it is taken. */
export async function readBackup(bytes: Bytes, schemaHere: number): Promise<BackupResult> {
  const opened = await unpacked(bytes)
  if ('fault' in opened) return { ok: false, fault: opened.fault }
  const read = v.safeParse(schema, json(opened.text))
  if (!read.success) return { ok: false, fault: 'notBackup' }
  const { editions, segments, blobs, ...head } = read.output
  if (head.schema > schemaHere) return { ok: false, fault: 'newer' }
  const { strategy } = head
  const isPlan = editions.every(({ planHash, plan }) => plan.strategy === strategy && contentHash(plan) === planHash)
  if (!isPlan) return { ok: false, fault: 'plan' }
  const tables = blobs.map((blob) => ({ hash: blob.hash, bytes: fromBase64(blob.bytes) }))
  const isTable = tables.every(
    // A document that a draft names, or a table of figures.
    ({ hash: name, bytes: named }) => bytesHash(named) === name && (attachmentType(named) ?? parseFigures(named)),
  )
  if (!isTable) return { ok: false, fault: 'table' }
  const found: Backup['segments'][number][] = []
  for (const { kind, entries, file } of segments) {
    const said = entries.map(({ update, arrival: how }) => ({
      parsed: parseUpdate(bodyOf(update as never)),
      id: update.id,
      arrival: arrivalOf(how),
    }))
    const isSaid = said.every(
      ({ parsed, id, arrival: how }) => parsed.ok && parsed.update.id === id && how.kind === kind,
    )
    if (!isSaid) return { ok: false, fault: 'statement' }
    found.push({
      kind,
      entries: said.flatMap(({ parsed, arrival: how }) => (parsed.ok ? [{ update: parsed.update, arrival: how }] : [])),
      ...(file && { file: { ...file, bytes: fromBase64(file.bytes) } as WholeFile }),
    })
  }
  const backup = { ...head, editions, segments: found, blobs: tables } as unknown as Backup
  return { ok: true, backup }
}

function arrivalOf(read: v.InferOutput<typeof arrival>): Arrival {
  switch (read.kind) {
    case 'package':
      return {
        kind: 'package',
        ...(read.accepted !== undefined && { accepted: read.accepted }),
        ...(read.rows && { rows: read.rows as string[] as ItemRef[] }),
      }
    case 'filed': {
      const { isUnsigned: _, ...filed } = read
      return filed as Arrival
    }
    case 'own':
      return read
  }
}

/** The text of a packed file, read no further than a backup can reach. */
async function unpacked(
  bytes: Bytes,
): Promise<{ readonly text: string } | { readonly fault: 'tooLarge' | 'notBackup' }> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let length = 0
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const piece: Uint8Array = next.value
      length += piece.length
      if (length > LARGEST) {
        await reader.cancel()
        return { fault: 'tooLarge' }
      }
      text += decoder.decode(piece, { stream: true })
    }
    return { text: text + decoder.decode() }
  } catch {
    return { fault: 'notBackup' }
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
