import * as v from 'valibot'
import { bytesHash, canonicalText } from '#domain/ledger/canonical.ts'
import type { KeyId } from '#domain/plan/ids.ts'
import { base64, fromBase64, toBase64 } from './bytesText.ts'
import { canSign, isSignedBy, sign } from './keys.ts'
import type { SigningKey } from './keys.ts'

/**
 * What travels between institutions: an envelope (DSSE, Dead Simple Signing Envelope 1.0) around the canonical bytes
 * (RFC 8785) of what is said. A file without a signature says so by its empty list.
 *
 *     {"digest": "sha256:…", "payload": "eyJ…", "payloadType": "application/vnd.athar.report+json",
 *      "signatures": [{"keyid": "d75a98…", "sig": "5VZDAMNg…"}]}
 *
 * The digest is that of the payload's bytes: a file damaged on its way is told from one that says something else. A key is
 * called by its public half, so that what it signed can be checked before anybody knows whose it is.
 */
const TYPES = {
  report: 'application/vnd.athar.report+json',
  response: 'application/vnd.athar.response+json',
} as const
export type Carried = keyof typeof TYPES

/** Bytes in one file: far more than any quarterly report needs. */
export const LARGEST = 20_000_000

const envelope = v.strictObject({
  digest: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  payload: base64,
  payloadType: v.picklist(Object.values(TYPES)),
  signatures: v.pipe(
    v.array(
      v.strictObject({
        keyid: v.pipe(
          v.string(),
          v.regex(/^[0-9a-f]{64}$/),
          v.transform((text) => text as KeyId),
        ),
        sig: base64,
      }),
    ),
    v.maxLength(1),
  ),
})

/** Why bytes are no envelope whose content can be read. */
export type EnvelopeFault =
  | 'tooLarge'
  | 'notText'
  | 'notJson'
  | 'notEnvelope'
  | 'damaged'
  | 'notCanonical'
  | 'wrongSignature'
  /** This browser cannot check what was signed. */
  | 'cannotCheck'

export type Opened =
  | {
      readonly ok: true
      readonly carries: Carried
      readonly content: unknown
      /** The key that signed it, checked; absent where nobody signed. */
      readonly key?: KeyId
      /** SHA-256 of the payload, by which the next file of the same author names it. */
      readonly digest: string
    }
  | { readonly ok: false; readonly fault: EnvelopeFault }

/** The bytes of a file, and the digest of its payload. The same content under the same key gives the same bytes. */
export async function seal(
  carries: Carried,
  content: unknown,
  signing: SigningKey | undefined,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly digest: string }> {
  const payload = new TextEncoder().encode(canonicalText(content))
  const payloadType = TYPES[carries]
  const signatures = signing
    ? [{ keyid: signing.key, sig: toBase64(await sign(signing, signedBytes(payloadType, payload))) }]
    : []
  const digest = bytesHash(payload)
  const outer = { digest: `sha256:${digest}`, payload: toBase64(payload), payloadType, signatures }
  return { bytes: new TextEncoder().encode(canonicalText(outer)), digest }
}

/** Opens a file by its bytes alone. One text and no other stands for a content: no second spelling has the same meaning. */
export async function open(bytes: Uint8Array): Promise<Opened> {
  if (bytes.length > LARGEST) return { ok: false, fault: 'tooLarge' }
  const outer = json(bytes)
  if ('fault' in outer) return { ok: false, fault: outer.fault }
  const read = v.safeParse(envelope, outer.value)
  if (!read.success) return { ok: false, fault: 'notEnvelope' }
  const { payload, payloadType, signatures } = read.output
  const inner = fromBase64(payload)
  const digest = bytesHash(inner)
  if (read.output.digest !== `sha256:${digest}`) return { ok: false, fault: 'damaged' }
  const told = json(inner)
  if ('fault' in told) return { ok: false, fault: told.fault }
  if (canonicalText(told.value) !== new TextDecoder().decode(inner)) return { ok: false, fault: 'notCanonical' }
  const [signature] = signatures
  if (signature) {
    const isTrue = await isSignedBy(signature.keyid, fromBase64(signature.sig), signedBytes(payloadType, inner))
    if (!isTrue) return { ok: false, fault: (await canSign()) ? 'wrongSignature' : 'cannotCheck' }
  }
  const carries = payloadType === TYPES.report ? 'report' : 'response'
  return { ok: true, carries, content: told.value, digest, ...(signature && { key: signature.keyid }) }
}

/** What is signed: the type and the payload, each with its length, so that neither can be taken for the other (DSSE, PAE). */
function signedBytes(type: string, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const head = encoder.encode(`DSSEv1 ${encoder.encode(type).length} ${type} ${payload.length} `)
  const bytes = new Uint8Array(head.length + payload.length)
  bytes.set(head)
  bytes.set(payload, head.length)
  return bytes
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
