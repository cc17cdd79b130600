import { bytesHash } from '#domain/ledger/canonical.ts'

/** What a descriptor says of the bytes of a table (Frictionless Data Resource): their number and their hash. */
export interface StatedBytes {
  readonly bytes?: number | undefined
  /** `sha256:` and 64 hex digits. */
  readonly hash?: string | undefined
}

/** What a table's bytes are. */
export function stateBytes(content: Uint8Array): Required<StatedBytes> {
  return { bytes: content.length, hash: `sha256:${bytesHash(content)}` }
}

/** Whether the content is what the descriptor says, as far as it says anything: a table cut off anywhere is not. */
export function isAsStated(content: Uint8Array, { bytes, hash }: StatedBytes): boolean {
  if (bytes !== undefined && bytes !== content.length) return false
  return hash === undefined || hash === stateBytes(content).hash
}
