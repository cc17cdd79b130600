import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'

/** Bytes as text and back. */

/** Base64 (RFC 4648) with its padding. */
export const base64 = v.pipe(v.string(), v.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/))

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
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
