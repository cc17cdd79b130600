import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { SiteFile } from './siteFile.ts'

/** The bytes of a file as it lies in the release. */
export function bytesOf({ content }: SiteFile): Uint8Array {
  return typeof content === 'string' ? utf8ToBytes(content) : content
}

/** By what a file can be checked: its length and the SHA-256 of its bytes, in hexadecimal digits. */
export function fileStamp(file: SiteFile): { readonly path: string; readonly bytes: number; readonly sha256: string } {
  const bytes = bytesOf(file)
  return { path: file.path, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) }
}
