import { writtenIn } from '#domain/plan/wording.ts'
import type { Origin } from '#domain/plan/provenance.ts'
import { LIST_SEPARATOR } from './schemas.ts'

/** A row to be written, by column; what is left out or undefined becomes an empty cell. */
export type WrittenRow = Readonly<Record<string, string | number | boolean | undefined>>

/** The columns of a text, one for each language in which it is written. */
export function inEach(column: string, text: Readonly<Record<string, string>>): WrittenRow {
  return Object.fromEntries(writtenIn(text).map(([tag, side]) => [`${column}_${tag}`, side]))
}

/** Where a row comes from. */
export function writtenOrigin({ provenance, sources, note }: Origin): WrittenRow {
  return { provenance, sources: joined(sources), ...inEach('note', note) }
}

/** The members of a list in one cell. */
export function joined(members: readonly string[]): string {
  return members.join(LIST_SEPARATOR)
}

/** Nothing where the value is the one that an empty cell means. */
export function unless<Value>(value: Value, meantByEmpty: Value): Value | undefined {
  return value === meantByEmpty ? undefined : value
}
