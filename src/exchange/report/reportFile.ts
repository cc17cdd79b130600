import * as v from 'valibot'
import { bodyOf, bytesHash, canonicalText } from '#domain/ledger/canonical.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { parseFigures } from '#domain/ledger/parseFigures.ts'
import { parseUpdate } from '#domain/ledger/parseUpdate.ts'
import type { Update } from '#domain/ledger/update.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'

/**
 * A report as a file, `NAME.athar`: an envelope (DSSE, Dead Simple Signing Envelope 1.0) around the canonical bytes
 * (RFC 8785) of what the institution says. A file without a signature says so by its empty list.
 *
 *     {"digest": "sha256:…", "payload": "eyJ…", "payloadType": "application/vnd.athar.report+json", "signatures": []}
 *
 * The digest is that of the payload's bytes: a file damaged on its way is told from one that says something else.
 */
const PAYLOAD_TYPE = 'application/vnd.athar.report+json'

/** Bytes in one file: far more than any quarterly report needs. */
export const LARGEST = 20_000_000

const base64 = v.pipe(v.string(), v.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/))

const envelope = v.strictObject({
  digest: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  payload: base64,
  payloadType: v.literal(PAYLOAD_TYPE),
  signatures: v.array(v.strictObject({ keyid: v.string(), sig: base64 })),
})

/** What the payload holds; its statements are told apart by `parseUpdate`. */
const payload = v.strictObject({
  format: v.literal(1),
  strategy: v.string(),
  institution: v.string(),
  period: v.string(),
  /** The institution's own count of its reports, from 1. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  updates: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(5000)),
  /** Tables of figures that statements name. */
  blobs: v.array(base64),
})

/** A report read from a file, before anything was decided about it. */
export interface ReportFile {
  readonly strategy: string
  readonly institution: InstitutionId
  readonly period: Period
  readonly seq: number
  readonly isSigned: boolean
  readonly entries: readonly Entry[]
}

/** Why a file is no report that can be taken in. */
export type FileFault =
  | 'tooLarge'
  | 'notText'
  | 'notJson'
  | 'notEnvelope'
  | 'damaged'
  | 'notCanonical'
  | 'notReport'
  | 'notStatement'
  | 'figuresWrong'
  | 'notOneReport'
  | 'othersWords'

export type ReportFileResult =
  | { readonly ok: true; readonly report: ReportFile }
  | { readonly ok: false; readonly fault: FileFault; readonly detail: string }

/** The file of a report. The same report gives the same bytes. */
export function writeReportFile(entries: readonly Entry[], seq: number): Uint8Array<ArrayBuffer> {
  const filing = entries.map(({ update }) => update).find((update) => update.kind === 'reportFiled')
  if (!filing) throw new Error('a report names its statements')
  const content = {
    format: 1,
    strategy: filing.strategy,
    institution: filing.by,
    period: filing.period,
    seq,
    updates: entries.map(({ update }) => bodyOf(update)),
    blobs: entries.flatMap(({ figures }) => (figures ? [toBase64(figures.bytes)] : [])),
  }
  const bytes = new TextEncoder().encode(canonicalText(content))
  return new TextEncoder().encode(
    canonicalText({ digest: digestOf(bytes), payload: toBase64(bytes), payloadType: PAYLOAD_TYPE, signatures: [] }),
  )
}

/** Reads a file by its bytes alone. All of it is sound, or nothing is taken from it. */
export function readReportFile(bytes: Uint8Array): ReportFileResult {
  if (bytes.length > LARGEST) return refuse('tooLarge', String(LARGEST))
  const outer = json(bytes)
  if ('fault' in outer) return refuse(outer.fault)
  const opened = v.safeParse(envelope, outer.value)
  if (!opened.success) return refuse('notEnvelope', pathOf(opened.issues))
  const inner = fromBase64(opened.output.payload)
  if (digestOf(inner) !== opened.output.digest) return refuse('damaged')
  const told = json(inner)
  if ('fault' in told) return refuse(told.fault)
  const parsed = v.safeParse(payload, told.value)
  if (!parsed.success) return refuse('notReport', pathOf(parsed.issues))
  // One text and no other stands for a report: no second spelling has the same meaning.
  if (canonicalText(told.value) !== new TextDecoder().decode(inner)) return refuse('notCanonical')
  const { updates, blobs, ...head } = parsed.output

  const read = updates.map((update) => parseUpdate(update))
  const broken = read.findIndex((each) => !each.ok)
  if (broken !== -1) return refuse('notStatement', `updates.${broken}`)
  const statements = read.flatMap((each) => (each.ok ? [each.update] : []))
  const tables = new Map(blobs.map((text) => [bytesHash(fromBase64(text)), fromBase64(text)]))

  const [filing, ...others] = statements.filter((update) => update.kind === 'reportFiled')
  const named = new Set<string>(filing?.kind === 'reportFiled' ? filing.items : [])
  const carried = statements.filter((update) => update !== filing)
  const isOne = filing !== undefined && others.length === 0 && named.size === carried.length
  if (!isOne || !carried.every(({ id }) => named.has(id))) return refuse('notOneReport')
  if (filing.period !== head.period) return refuse('notReport', 'period')
  const stranger = statements.find(({ by, strategy }) => by !== head.institution || strategy !== head.strategy)
  if (stranger) return refuse('othersWords', stranger.by)

  const arrival: Entry['arrival'] = {
    kind: 'filed',
    signer: head.institution as InstitutionId,
    seq: head.seq,
    isUnsigned: true,
  }
  const entries: Entry[] = []
  for (const update of statements) {
    const figures = figuresFor(update, tables)
    if (figures === 'wrong') return refuse('figuresWrong')
    entries.push({ update, arrival, ...(figures && { figures }) })
  }
  if (tables.size > entries.filter(({ figures }) => figures).length) return refuse('figuresWrong')
  return {
    ok: true,
    report: {
      strategy: head.strategy,
      institution: head.institution as InstitutionId,
      period: filing.period,
      seq: head.seq,
      isSigned: false,
      entries,
    },
  }
}

/** The table that a statement names, whole and as it was named. */
function figuresFor(update: Update, tables: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) {
  if (update.kind !== 'indicatorsObserved') return undefined
  const bytes = tables.get(update.figures.blob)
  const figures = bytes && parseFigures(bytes)
  return figures && figures.rows === update.figures.rows ? figures : 'wrong'
}

function json(bytes: Uint8Array): { readonly value: unknown } | { readonly fault: FileFault } {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { fault: 'notText' }
  }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { fault: 'notJson' }
  }
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${bytesHash(bytes)}`
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
}

function pathOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues[0] ? (v.getDotPath(issues[0]) ?? '') : ''
}

function refuse(fault: FileFault, detail = ''): ReportFileResult {
  return { ok: false, fault, detail }
}
