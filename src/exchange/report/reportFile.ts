import * as v from 'valibot'
import { bodyOf, bytesHash } from '#domain/ledger/canonical.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { attachmentType } from '#domain/ledger/attachment.ts'
import type { Attachment } from '#domain/ledger/attachment.ts'
import type { Bytes } from '#domain/ledger/figures.ts'
import { parseFigures } from '#domain/ledger/parseFigures.ts'
import { parseUpdate } from '#domain/ledger/parseUpdate.ts'
import type { Update } from '#domain/ledger/update.ts'
import type { InstitutionId, KeyId } from '#domain/plan/ids.ts'
import { base64, fromBase64, toBase64 } from './bytesText.ts'
import { open, seal } from './envelope.ts'
import type { Carried, EnvelopeFault } from './envelope.ts'
import type { SigningKey } from './keys.ts'

/** What one institution says in a file, `NAME.athar`: a report, or the secretariat's answer to one. */
const content = v.strictObject({
  format: v.literal(1),
  strategy: v.string(),
  institution: v.string(),
  /** The institution's own count of what it files, from 1. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The digest of the report that its institution filed before this one; absent on the first of a key. */
  previous: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  updates: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(5000)),
  /** Tables of figures that statements name. */
  blobs: v.array(base64),
  /** Documents that statements name. */
  attachments: v.exactOptional(v.pipe(v.array(base64), v.minLength(1))),
})

/** A file that was read, before anything was decided about it. */
export interface ReportFile {
  readonly carries: Carried
  readonly strategy: string
  readonly institution: InstitutionId
  readonly seq: number
  /** The key that signed it; absent where nobody did. */
  readonly key?: KeyId
  /** SHA-256 of its content, and that of the report before it. */
  readonly digest: string
  readonly previous?: string
  readonly entries: readonly Entry[]
  /** The documents that its statements name. */
  readonly attached: Attached
}

/** Documents by the SHA-256 of their bytes. */
export type Attached = ReadonlyMap<string, Bytes>

/** Why a file is none that can be taken in. */
export type FileFault =
  | EnvelopeFault
  | 'notReport'
  | 'notStatement'
  | 'figuresWrong'
  | 'attachmentWrong'
  | 'notOneReport'
  | 'notAnswer'
  | 'othersWords'

export type ReportFileResult =
  | { readonly ok: true; readonly file: ReportFile }
  | { readonly ok: false; readonly fault: FileFault; readonly detail: string }

/** What a file says of itself beside its statements. */
export interface Heading {
  readonly carries: Carried
  readonly seq: number
  readonly previous?: string | undefined
}

/**
 * The file of what an institution says, signed where there is a key, with the documents it names. The same statements give
 * the same bytes.
 */
export async function writeReportFile(
  { carries, seq, previous }: Heading,
  entries: readonly Entry[],
  signing: SigningKey | undefined,
  attached: Attached = new Map(),
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly digest: string }> {
  const [first] = entries
  if (!first) throw new Error('a file says something')
  const named = new Set(entries.flatMap(({ update }) => attachmentsOf(update).map(({ blob }) => blob)))
  const attachments = [...named].map((blob) => {
    const bytes = attached.get(blob)
    if (!bytes) throw new Error('a document that is named goes with the file')
    return toBase64(bytes)
  })
  const said = {
    format: 1,
    strategy: first.update.strategy,
    institution: first.update.by,
    seq,
    ...(previous !== undefined && { previous }),
    updates: entries.map(({ update }) => bodyOf(update)),
    blobs: entries.flatMap(({ figures }) => (figures ? [toBase64(figures.bytes)] : [])),
    ...(attachments.length > 0 && { attachments }),
  }
  return seal(carries, said, signing)
}

/** Reads a file by its bytes alone. All of it is sound, or nothing is taken from it. */
export async function readReportFile(bytes: Uint8Array): Promise<ReportFileResult> {
  const opened = await open(bytes)
  if (!opened.ok) return refuse(opened.fault)
  const { carries, key, digest } = opened
  const parsed = v.safeParse(content, opened.content)
  if (!parsed.success) return refuse('notReport', pathOf(parsed.issues))
  const { updates, blobs, attachments = [], strategy, seq, previous, ...head } = parsed.output
  const institution = head.institution as InstitutionId

  const read = updates.map((update) => parseUpdate(update))
  const broken = read.findIndex((each) => !each.ok)
  if (broken !== -1) return refuse('notStatement', `updates.${broken}`)
  const statements = read.flatMap((each) => (each.ok ? [each.update] : []))
  const stranger = statements.find((update) => update.by !== institution || update.strategy !== strategy)
  if (stranger) return refuse('othersWords', stranger.by)
  const fault = carries === 'report' ? faultOfReport(statements) : faultOfResponse(statements)
  if (fault) return refuse(fault)

  const tables = new Map(blobs.map(fromBase64).map((bytes) => [bytesHash(bytes), bytes]))
  const arrival: Entry['arrival'] = { kind: 'filed', signer: institution, seq, ...(key !== undefined && { key }) }
  const entries: Entry[] = []
  for (const update of statements) {
    const figures = figuresFor(update, tables)
    if (figures === 'wrong') return refuse('figuresWrong')
    entries.push({ update, arrival, ...(figures && { figures }) })
  }
  if (tables.size > entries.filter(({ figures }) => figures).length) return refuse('figuresWrong')
  const attached = new Map(attachments.map(fromBase64).map((bytes) => [bytesHash(bytes), bytes]))
  if (!isAttachedAsNamed(statements, attached)) return refuse('attachmentWrong')
  const signed = { ...(key !== undefined && { key }), ...(previous !== undefined && { previous }) }
  return { ok: true, file: { carries, strategy, institution, seq, digest, ...signed, entries, attached } }
}

/** A report names exactly the statements that come with it. */
function faultOfReport(statements: readonly Update[]): FileFault | undefined {
  const [filing, ...others] = statements.filter((update) => update.kind === 'reportFiled')
  if (!filing || others.length > 0) return 'notOneReport'
  const named = new Set<string>(filing.items)
  const carried = statements.filter((update) => update !== filing)
  return named.size === carried.length && carried.every(({ id }) => named.has(id)) ? undefined : 'notOneReport'
}

/** An answer holds verdicts, and what its reader has to know of keys, and nothing else. */
function faultOfResponse(statements: readonly Update[]): FileFault | undefined {
  return statements.every(({ kind }) => IN_ANSWER.has(kind)) ? undefined : 'notAnswer'
}

/** Verdicts, and what their reader must know of keys and of what the committee decided. */
const IN_ANSWER: ReadonlySet<Update['kind']> = new Set([
  'reportReviewed',
  'keyEnrolled',
  'keyClosed',
  'decisionTaken',
  'decisionFollowed',
  'statusSet',
  'updateWithdrawn',
])

/** The table that a statement names, whole and as it was named. */
function figuresFor(update: Update, tables: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) {
  if (update.kind !== 'indicatorsObserved') return undefined
  const bytes = tables.get(update.figures.blob)
  const figures = bytes && parseFigures(bytes)
  return figures && figures.rows === update.figures.rows ? figures : 'wrong'
}

/** Every document is there, is what its statement says it is, and is named. */
function isAttachedAsNamed(statements: readonly Update[], attached: Attached): boolean {
  const named = statements.flatMap(attachmentsOf)
  const isThere = ({ blob, type, size }: Attachment) => {
    const bytes = attached.get(blob)
    return bytes?.length === size && attachmentType(bytes) === type
  }
  return named.every(isThere) && new Set(named.map(({ blob }) => blob)).size === attached.size
}

function attachmentsOf(update: Update): readonly Attachment[] {
  return update.kind === 'actionReported' ? (update.attachments ?? []) : []
}

function pathOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues[0] ? (v.getDotPath(issues[0]) ?? '') : ''
}

function refuse(fault: FileFault, detail = ''): ReportFileResult {
  return { ok: false, fault, detail }
}
