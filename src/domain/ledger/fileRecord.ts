import type { InstitutionId, KeyId } from '../plan/ids.ts'
import type { Bytes } from './figures.ts'

/** What a file of statements says of itself. */
export interface FileRecord {
  readonly carries: 'report' | 'response'
  readonly by: InstitutionId
  readonly seq: number
  /** The key that signed it; absent where nobody did. */
  readonly key?: KeyId
  /** SHA-256 of its content, and that of the report of its author before it. */
  readonly digest: string
  readonly previous?: string
  readonly name: string
}

/** A file of statements as it travels. */
export interface WholeFile extends FileRecord {
  readonly bytes: Bytes
}
