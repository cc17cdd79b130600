import type { Visibility } from './publishing.ts'

/** What a row has in the strategy's own way; each is absent where the package says nothing. */
export interface Own {
  /** Its number in the strategy's own numbering. */
  readonly code?: string
  /** Columns of the package that Athar does not know, by their headings. */
  readonly extra?: Readonly<Record<string, string>>
  /** Whether it may be published, where it is not what holds for all rows of its package. */
  readonly visibility?: Visibility
}
