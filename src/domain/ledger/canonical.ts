import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import serialize from 'canonicalize'
import type { UpdateId } from './itemRef.ts'
import type { Minted, Update, UpdateBody } from './update.ts'

/**
 * The one text that stands for a JSON value: RFC 8785 (JSON Canonicalization Scheme).
 * Throws on what JSON cannot carry (NaN, Infinity, lone surrogates): such a value is a bug by the time it gets here.
 */
export function canonicalText(value: unknown): string {
  const text = serialize(value)
  if (text === undefined) throw new Error('only JSON values have a canonical form')
  if (!text.isWellFormed()) throw new Error('text with a lone surrogate has no canonical bytes')
  return text
}

/** SHA-256 of bytes, 64 hex digits. */
export function bytesHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** SHA-256 of the canonical bytes, 64 hex digits. */
export function contentHash(value: unknown): string {
  return bytesHash(utf8ToBytes(canonicalText(value)))
}

/** Gives a statement its id: the hash of everything it says, so the same statement has the same id wherever it was made. */
export function mintUpdate<Body extends UpdateBody>(body: Body): Minted<Body> {
  return { ...body, id: contentHash(body) as UpdateId }
}

/** A statement without its id, as it is hashed, signed and sent. */
export function bodyOf(update: Update): UpdateBody {
  const { id: _, ...body } = update
  return body
}

/** Whether the id is that of the content. */
export function isGenuine(update: Update): boolean {
  return contentHash(bodyOf(update)) === update.id
}
