import { createContext } from 'react'
import type { SameInAll } from './csvText.ts'

/** A table as it is saved: cells as text, with their numbers, and what the file says of itself. */
export interface SavedTable {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly { readonly text: string; readonly number?: number }[])[]
  readonly about: readonly SameInAll[]
}

/** Makes a workbook of a table; undefined where nothing does. */
export const WorkbookContext = createContext<((table: SavedTable) => Promise<Blob>) | undefined>(undefined)
