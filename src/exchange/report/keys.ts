import * as v from 'valibot'
import { canonicalText } from '#domain/ledger/canonical.ts'
import type { InstitutionId, KeyId } from '#domain/plan/ids.ts'
import { base64, fromBase64, fromHex, toBase64, toHex } from './bytesText.ts'

/** A key that signs, and its name. The private half cannot leave the browser again (`extractable` is false). */
export interface SigningKey {
  readonly key: KeyId
  readonly pair: CryptoKeyPair
}

/** Whose key it is. */
export interface KeyOwner {
  readonly strategy: string
  readonly institution: InstitutionId
}

const ALGORITHM = 'Ed25519'
const USAGES = ['sign', 'verify'] as const satisfies KeyUsage[]

/** Rounds of PBKDF2 with SHA-256 between a passphrase and the key that seals a copy (OWASP, 2023: 600,000). */
const ROUNDS = 600_000

/**
 * A copy of a key that only its passphrase opens: the private half (PKCS #8, RFC 5958) under AES-GCM. Everything else in it
 * is authenticated with it, so that a copy is never taken for another institution's.
 */
const copySchema = v.strictObject({
  format: v.literal(1),
  holds: v.literal('athar-key'),
  strategy: v.string(),
  institution: v.string(),
  key: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
  salt: base64,
  iv: base64,
  sealed: base64,
})

/** Whether this browser can sign, and check what others signed: it needs a secure context and Ed25519. */
export async function canSign(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey(ALGORITHM, false, USAGES)
    return true
  } catch {
    return false
  }
}

/** A new key; with a passphrase also the bytes of a copy of it, which can never be made later. */
export async function makeKey(
  owner: KeyOwner,
  passphrase: string | undefined,
): Promise<{ readonly made: SigningKey; readonly copy: Uint8Array<ArrayBuffer> | undefined }> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, passphrase !== undefined, USAGES)
  const key = toHex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))) as KeyId
  if (passphrase === undefined) return { made: { key, pair }, copy: undefined }
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  const made = { key, pair: { publicKey: pair.publicKey, privateKey: await privateKey(secret) } }
  return { made, copy: await copyOf(owner, key, secret, passphrase) }
}

export type CopyFault = 'notKey' | 'wrongPassphrase'

/** The key in a copy, opened with its passphrase. */
export async function keyFromCopy(
  bytes: Uint8Array,
  passphrase: string,
): Promise<
  | { readonly ok: true; readonly owner: KeyOwner; readonly opened: SigningKey }
  | { readonly ok: false; readonly fault: CopyFault }
> {
  const read = readCopy(bytes)
  if (!read) return { ok: false, fault: 'notKey' }
  const { iv, sealed, ...head } = read
  const key = head.key as KeyId
  try {
    const sealing = await sealingKey(passphrase, fromBase64(head.salt), head.rounds)
    const parameters = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: authenticated(head) }
    const secret = new Uint8Array(await crypto.subtle.decrypt(parameters, sealing, fromBase64(sealed)))
    const pair = { publicKey: await publicKey(key), privateKey: await privateKey(secret) }
    const owner = { strategy: head.strategy, institution: head.institution as InstitutionId }
    return { ok: true, owner, opened: { key, pair } }
  } catch {
    return { ok: false, fault: 'wrongPassphrase' }
  }
}

/** The signature of bytes, 64 bytes. The same key and bytes give the same signature (RFC 8032). */
export async function sign({ pair }: SigningKey, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.sign(ALGORITHM, pair.privateKey, bytes))
}

/** Whether the key made the signature over exactly these bytes. Bytes that are no key signed nothing. */
export async function isSignedBy(
  key: KeyId,
  signature: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    return await crypto.subtle.verify(ALGORITHM, await publicKey(key), signature, bytes)
  } catch {
    return false
  }
}

async function publicKey(key: KeyId): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromHex(key), ALGORITHM, true, ['verify'])
}

async function privateKey(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', secret, ALGORITHM, false, ['sign'])
}

async function copyOf(
  { strategy, institution }: KeyOwner,
  key: KeyId,
  secret: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))]
  const head = {
    format: 1,
    holds: 'athar-key',
    strategy,
    institution,
    key,
    rounds: ROUNDS,
    salt: toBase64(salt),
  } as const
  const sealing = await sealingKey(passphrase, salt, ROUNDS)
  const parameters = { name: 'AES-GCM', iv, additionalData: authenticated(head) }
  const sealed = new Uint8Array(await crypto.subtle.encrypt(parameters, sealing, secret))
  return new TextEncoder().encode(canonicalText({ ...head, iv: toBase64(iv), sealed: toBase64(sealed) }))
}

/** Passphrases that look the same are the same: NFKC. */
async function sealingKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

function authenticated(head: Omit<v.InferOutput<typeof copySchema>, 'iv' | 'sealed'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalText(head))
}

function readCopy(bytes: Uint8Array): v.InferOutput<typeof copySchema> | undefined {
  try {
    const read = v.safeParse(copySchema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
