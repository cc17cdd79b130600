import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { asciiText } from '#domain/ledger/figuresBytes.ts'

/** Bytes as text and back. */

/** Base64 (RFC 4648) with its padding. Groups in the pattern would exhaust the stack on files of some megabytes. */
export const base64 = v.pipe(
  v.string(),
  v.check((text) => text.length % 4 === 0),
  v.regex(/^[A-Za-z0-9+/]*={0,2}$/),
)

export function toBase64(bytes: Uint8Array): string {
  return btoa(asciiText(bytes))
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
}

export function toHex(bytes: Uint8Array): string {
  return bytesToHex(bytes)
}

export function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hexToBytes(text))
}
