import { valueOf } from '#domain/judge/reading.ts'
import type { Reading } from '#domain/judge/reading.ts'
import { shareText } from '#i18n/shareText.ts'
import type { Say } from '#i18n/say.ts'
import type { SectionName } from './packSections.ts'

/** A cell as a reader sees it; its number, where it has one, as a file of numbers holds it. */
export interface PackCell {
  readonly text: string
  readonly number?: number
  /** A share 0…1 shown in percent, or so many digits after the point. */
  readonly look?: 'percent' | number
  /** The name of a picture that stands in the cell of a document, where there is one. */
  readonly picture?: string
}

export interface PackTable {
  readonly heads: readonly string[]
  /** How wide each column is, relative to the others. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly PackCell[])[]
  /** Whether the last row adds the others up. */
  readonly hasTotal?: true
  /** The same for a sheet of paper, where it has more columns than fit there. */
  readonly onPaper?: PackTable
}

/** One section of the pack. */
export interface PackPart {
  readonly name: SectionName
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly table?: PackTable
}

/** A cell of text. */
export const words = (text: string): PackCell => ({ text })
/** A whole number. */
export const count = (say: Say, n: number): PackCell => ({ text: say.format.number(n), number: n, look: 0 })

/** A share in percent, or why there is none. */
export function share(say: Say, of: Reading): PackCell {
  const number = valueOf(of)
  return number === undefined ? words(shareText(say, of)) : { text: shareText(say, of), number, look: 'percent' }
}
