import { createContext } from 'react'
import type { SameInAll } from './csvText.ts'

/** What one file is about. */
export interface FileAbout {
  readonly title: string
  /** Of its figures, where they have one in common. */
  readonly unit?: string
  /** Where its figures come from, a line each with its address; none where they are computed from the ledger itself. */
  readonly sources?: readonly { readonly text: string; readonly url: string }[]
}

/** A line under a picture; a source keeps the direction of its own language. */
export interface CaptionLine {
  readonly text: string
  readonly dir?: 'ltr' | 'rtl'
}

/** What every file says of itself, because it is read far from the screen it was made on. */
export interface FileIdentity {
  /** Columns that each row of a table carries: title, unit, sources, strategy, as-of day, licence, and what must be known of it. */
  readonly columns: (about: FileAbout) => readonly SameInAll[]
  /** The same under a picture. */
  readonly lines: (about: FileAbout) => readonly CaptionLine[]
  /** What stands over a picture of invented figures. */
  readonly mark: string | undefined
}

/** Where no strategy is on screen, a file has nothing to say of itself. */
const NO_IDENTITY: FileIdentity = { columns: () => [], lines: () => [], mark: undefined }

/** Fetches the identity when a file is asked for. */
export const FileIdentityContext = createContext<() => Promise<FileIdentity>>(() => Promise.resolve(NO_IDENTITY))
