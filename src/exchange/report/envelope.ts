import * as v from 'valibot'
import { bytesHash, canonicalText } from '#domain/ledger/canonical.ts'

/**
 * What travels between institutions: an envelope (DSSE, Dead Simple Signing Envelope 1.0) around the canonical bytes
 * (RFC 8785) of what is said. A file without a signature says so by its empty list.
 *
 *     {"digest": "sha256:…", "payload": "eyJ…", "payloadType": "application/vnd.athar.report+json", "signatures": []}
 *
 * The digest is that of the payload's bytes: a file damaged on its way is told from one that says something else.
 */
const TYPES = {
  report: 'application/vnd.athar.report+json',
  response: 'application/vnd.athar.response+json',
} as const
export type Carried = keyof typeof TYPES

/** Bytes in one file: far more than any quarterly report needs. */
export const LARGEST = 20_000_000

/** Base64 (RFC 4648) with its padding. */
export const base64 = v.pipe(v.string(), v.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/))

const envelope = v.strictObject({
  digest: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  payload: base64,
  payloadType: v.picklist(Object.values(TYPES)),
  signatures: v.array(v.strictObject({ keyid: v.string(), sig: base64 })),
})

/** Why bytes are no envelope whose content can be read. */
export type EnvelopeFault = 'tooLarge' | 'notText' | 'notJson' | 'notEnvelope' | 'damaged' | 'notCanonical'

export type Opened =
  | { readonly ok: true; readonly carries: Carried; readonly content: unknown }
  | { readonly ok: false; readonly fault: EnvelopeFault }

/** The bytes of a file. The same content gives the same bytes. */
export function seal(carries: Carried, content: unknown): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(canonicalText(content))
  return new TextEncoder().encode(
    canonicalText({
      digest: digestOf(bytes),
      payload: toBase64(bytes),
      payloadType: TYPES[carries],
      signatures: [],
    }),
  )
}

/** Opens a file by its bytes alone. One text and no other stands for a content: no second spelling has the same meaning. */
export function open(bytes: Uint8Array): Opened {
  if (bytes.length > LARGEST) return { ok: false, fault: 'tooLarge' }
  const outer = json(bytes)
  if ('fault' in outer) return { ok: false, fault: outer.fault }
  const read = v.safeParse(envelope, outer.value)
  if (!read.success) return { ok: false, fault: 'notEnvelope' }
  const { payload, payloadType, digest } = read.output
  const inner = fromBase64(payload)
  if (digestOf(inner) !== digest) return { ok: false, fault: 'damaged' }
  const told = json(inner)
  if ('fault' in told) return { ok: false, fault: told.fault }
  if (canonicalText(told.value) !== new TextDecoder().decode(inner)) return { ok: false, fault: 'notCanonical' }
  return { ok: true, carries: payloadType === TYPES.report ? 'report' : 'response', content: told.value }
}

function json(bytes: Uint8Array): { readonly value: unknown } | { readonly fault: 'notText' | 'notJson' } {
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

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
}
